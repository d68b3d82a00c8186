import Diagnostics
import Model

extension Diagnostic {
  static func unknownLicence(_ text: Located<String>) -> Diagnostic {
    let keys = Licence.known.map(\.key)
    return Diagnostic(
      .unknownLicence, at: text.span,
      Bilingual(
        sv: "licensen \"\(text.value)\" är inte känd", en: "the licence \"\(text.value)\" is not known"),
      label: .didYouMean(suggestion(for: text.value, among: keys)),
      help: Bilingual(
        sv: "skriv någon av \(Language.swedish.list(keys)), eller licensens namn och adress på indragna rader:\n"
          + "licence:\n  name: …\n  url: https://…",
        en: "write one of \(Language.english.list(keys)), or the licence's name and address on indented lines:\n"
          + "licence:\n  name: …\n  url: https://…")
    ).fixed(text, as: certainSuggestion(for: text.value, among: keys))
  }
}

extension Rule {
  package static let unknownLicence = Rule(
    "unknown-licence", .error,
    Explanation(
      finds: Bilingual(
        sv: "En licens i `site.yaml` som varken är en känd nyckel eller har `name` och `url`.",
        en: "A licence in `site.yaml` that is neither a known key nor has `name` and `url`."),
      why: Bilingual(
        sv: "Den som vill använda data måste kunna läsa vad som gäller.",
        en: "Whoever wants to use the data must be able to read what holds."),
      example: "licence: CC BY",
      instead: "licence: CC-BY-4.0"))
}
