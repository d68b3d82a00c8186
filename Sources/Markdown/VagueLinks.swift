import Bytes
import Diagnostics

extension Writer {
  /// Reports links whose words say nothing of where they lead, when they are read by themselves.
  mutating func reportVagueLinks() {
    for words in linkWords where words.range.count <= longestVagueText {
      let text = output.withBytes { plainText(of: $0.part(words.range)) }
      if isVague(text.lowercased()) { report(.vagueLinkText(text, at: outline.links[words.link].span)) }
    }
  }
}

/// Whether a link's text in small letters says nothing of its target, whatever signs stand around it: *läs mer »*.
func isVague(_ text: String) -> Bool {
  guard text.utf8.count <= longestVagueText else { return false }
  let words = text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  return vagueTexts.contains(words) || arrows.contains(text)
}

/// The number of bytes above which a text is not looked at: more than the longest of the vague ones, with signs around it.
private let longestVagueText = 32

private let arrows: Set = ["→", "»", "›", ">>", "…", "..."]

private let vagueTexts: Set = [
  "här", "hit", "där", "mer", "mera", "länk", "länken", "denna länk", "den här länken", "via länken", "följ länken",
  "sidan",
  "läs mer", "läs mera", "läs mer här", "läs vidare", "läs här", "se mer", "se här", "visa mer", "klicka", "klicka här",
  "klicka på länken", "tryck här", "gå hit", "mer info", "mer information", "information", "ladda ner", "ladda ner här",
  "fortsätt", "öppna", "denna", "denna sida", "den här sidan", "detta", "mer om detta", "mer om det", "webbplatsen",
  "läs artikeln", "pdf",
  "here", "there", "more", "link", "the link", "this link", "this page", "page", "read more", "read more here",
  "read on",
  "read here", "see more", "see here", "show more", "click", "click here", "press here", "go here", "more info",
  "more information", "learn more", "find out more", "download", "download here", "continue", "open", "this",
  "read this", "this site",
  "more about this", "website", "visit website", "read the article",
]

extension Diagnostic {
  static func vagueLinkText(_ text: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .vagueLinkText, at: span,
      Bilingual(
        sv: "länken \"\(text)\" säger inte vart den leder", en: "the link \"\(text)\" does not say where it leads"),
      help: Bilingual(
        sv: "låt länkens text vara det som den leder till, till exempel [rapporten om skolgång](…)",
        en: "let the link's text be what it leads to, for example [the report on schooling](…)"))
  }
}

extension Rule {
  package static let vagueLinkText = Rule(
    "vague-link-text", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En länk i en text heter bara *läs mer*, *klicka här* eller något annat som kan stå för vad som helst.",
        en:
          "A link in a text is called no more than *read more*, *click here* or something else that may mean anything."),
      why: Bilingual(
        sv:
          "Den som lyssnar sig från länk till länk, eller ögnar igenom sidan, får inte veta vart den leder (WCAG 2.4.4).",
        en: "Whoever listens from link to link, or skims the page, is not told where it leads (WCAG 2.4.4)."),
      example: "Vi har skrivit en rapport om skolgång. [Läs mer](https://mau.se/skolgang/).",
      instead: "Vi har skrivit [en rapport om skolgång](https://mau.se/skolgang/)."))
}
