import Diagnostics

extension Diagnostic {
  /// Characters that show on the page as typed, though they were meant as markup.
  static func leftover(_ kind: Leftover.Kind, at span: Span) -> Diagnostic {
    Diagnostic(.leftoverMarkdown, at: span, kind.summary, help: kind.help)
  }
}

extension Leftover.Kind {
  /// The headline: what the characters fail to make of the text.
  fileprivate var summary: Bilingual {
    switch self {
    case .heading(let marks, _):
      Bilingual(
        sv: "utan mellanslag efter \(marks) blir raden ingen rubrik",
        en: "without a space after \(marks) the line is no heading")
    case .headingBelowSixth:
      Bilingual(sv: "en rubrik har högst sex #", en: "a heading has six # at most")
    case .hardSpace(let mark):
      Bilingual(
        sv: "ett hårt eller osynligt mellanslag vid \(mark) gör att raden visas som den står",
        en: "a hard or invisible space beside \(mark) makes the line show as it stands")
    case .bullet(let bullet):
      Bilingual(
        sv: "en rad som börjar med \(bullet.visible.sv) blir ingen punktlista, utan flyter ihop med de andra",
        en: "a line that begins with \(bullet.visible.en) is no list item, but runs together with the others")
    case .linesRunTogether(let first):
      Bilingual(
        sv: "rader som börjar med \(first) blir ingen lista, utan flyter ihop",
        en: "lines that begin with \(first) are no list, but run together")
    case .tabs:
      Bilingual(sv: "tabbar mellan ord gör ingen tabell", en: "tabs between words make no table")
    case .tableWithoutDashes:
      Bilingual(
        sv: "raderna med | blir ingen tabell utan en rad med streck under rubrikerna",
        en: "the lines with | are no table without a line of dashes below the headings")
    case .tableWithoutHeading:
      Bilingual(sv: "tabellen saknar rubrikrad", en: "the table has no heading row")
    case .tableOfTwoWidths(let heading, let dashes):
      Bilingual(
        sv: "raden med streck har \(dashes) kolumner men rubrikraden \(heading), så det blir ingen tabell",
        en: "the line of dashes has \(dashes) columns but the heading row \(heading), so there is no table")
    case .checkbox:
      Bilingual(sv: "kryssrutor går inte att visa", en: "check boxes cannot be shown")
    case .callout:
      Bilingual(sv: "rutor med [!…] går inte att visa", en: "boxes with [!…] cannot be shown")
    case .colons:
      Bilingual(sv: "rutor med ::: går inte att visa", en: "boxes with ::: cannot be shown")
    case .definition:
      Bilingual(sv: "en rad som börjar med : blir ingen förklaring", en: "a line that begins with : is no definition")
    case .linkWithSpaces:
      Bilingual(sv: "med mellanslag i adressen blir det ingen länk", en: "with spaces in the address there is no link")
    case .linkTitle(let isImage):
      Bilingual(
        sv: isImage ? "bilden är inte rätt skriven och visas inte" : "länken är inte rätt skriven och blir ingen länk",
        en: isImage ? "the image is not written right and does not show" : "the link is not written right and is none")
    case .imageSize:
      Bilingual(
        sv: "med mått efter adressen visas bilden inte", en: "with a size after the address the image does not show")
    case .linkNotClosed(let isImage):
      Bilingual(
        sv: isImage ? "bildens parentes har inget slut" : "länkens parentes har inget slut",
        en: isImage ? "the image's parenthesis has no end" : "the link's parenthesis has no end")
    case .linkInLink:
      Bilingual(sv: "en länk kan inte stå i en annan länk", en: "a link cannot stand in another link")
    case .addressApart:
      Bilingual(
        sv: "med mellanrum mellan ] och ( blir det ingen länk", en: "with a gap between ] and ( there is no link")
    case .wordsAndAddressSwapped:
      Bilingual(
        sv: "länkens ord ska stå inom [ ] och adressen inom ( )",
        en: "a link's words belong in [ ] and its address in ( )")
    case .linkOfAnotherKind:
      Bilingual(sv: "länken är inte skriven i Markdown", en: "the link is not written in Markdown")
    case .imageWithoutAddress:
      Bilingual(sv: "bilden har ingen adress", en: "the image has no address")
    case .unknownReference(let label):
      Bilingual(sv: "det finns ingen adress för [\(label)]", en: "there is no address for [\(label)]")
    case .unknownFootnote(let label):
      Bilingual(sv: "fotnoten [^\(label)] saknar text", en: "the footnote [^\(label)] has no text")
    case .footnoteNameWithSpaces:
      Bilingual(sv: "en fotnots namn får inte ha mellanslag", en: "a footnote's name must not have spaces")
    case .inlineFootnote:
      Bilingual(
        sv: "en fotnots text kan inte stå inne i meningen", en: "a footnote's text cannot stand within the sentence")
    case .tableOfContents:
      Bilingual(sv: "en innehållsförteckning går inte att beställa", en: "a table of contents cannot be ordered")
    case .tagInBrackets:
      Bilingual(sv: "koder inom hakparenteser betyder ingenting här", en: "codes in brackets mean nothing here")
    case .emphasis(.spaceInside(let marker, _)):
      Bilingual(
        sv: "med mellanslag innanför \(marker) blir orden inte \(marker.effect.sv)",
        en: "with a space inside \(marker) the words are not \(marker.effect.en)")
    case .emphasis(.wordBeside(let marker)):
      Bilingual(
        sv: "\(marker) mellan ett skiljetecken och ett ord gör inte orden \(marker.effect.sv)",
        en: "\(marker) between punctuation and a word does not make the words \(marker.effect.en)")
    case .emphasis(.notClosed(let marker)):
      Bilingual(sv: "\(marker) har inget slut i samma stycke", en: "\(marker) has no end in the same paragraph")
    case .emphasis(.unequal(let marker)):
      Bilingual(
        sv: "det står olika många \(marker.prefix(1)) före och efter orden",
        en: "the numbers of \(marker.prefix(1)) before and after the words differ")
    case .attributes:
      Bilingual(sv: "egenskaper inom { } betyder ingenting här", en: "attributes in { } mean nothing here")
    case .addressInText:
      Bilingual(
        sv: "raden visas som den står, och ingen länk kan använda adressen",
        en: "the line shows as it stands, and no link can use the address")
    case .templateTag(let marks):
      Bilingual(sv: "koden \(marks) betyder ingenting här", en: "the code \(marks) means nothing here")
    case .figureInOtherBraces(let name):
      Bilingual(
        sv: "siffran \(name) ska stå mellan dubbla klammerparenteser",
        en: "the figure \(name) belongs between double braces")
    case .mark:
      Bilingual(sv: "== markerar inte text", en: "== does not mark text")
    case .superscript:
      Bilingual(sv: "^ höjer inte upp text", en: "^ does not raise text")
    case .subscript:
      Bilingual(sv: "~ sänker inte ner text", en: "~ does not lower text")
    case .singleTildes:
      Bilingual(sv: "ett ensamt ~ stryker inte text", en: "a single ~ does not strike text out")
    case .addressInAngles:
      Bilingual(
        sv: "en adress inom < > börjar med https://", en: "an address in < > begins with https://")
    case .openCode:
      Bilingual(sv: "den grava accenten har ingen partner", en: "the backtick has no partner")
    case .codeInAccents:
      Bilingual(sv: "´ är inte samma tecken som `", en: "´ is not the same sign as `")
    case .backslashAtEnd:
      Bilingual(sv: "\\ sist i ett stycke bryter ingen rad", en: "\\ at the end of a paragraph breaks no line")
    }
  }
}

extension String {
  /// The effect of an emphasis marker on words.
  fileprivate var effect: Bilingual {
    switch (first, count) {
    case ("~", _): Bilingual(sv: "strukna", en: "struck out")
    case (_, 1): Bilingual(sv: "kursiva", en: "italic")
    default: Bilingual(sv: "feta", en: "bold")
    }
  }

  /// The character itself, or a description if it is invisible.
  fileprivate var visible: Bilingual {
    unicodeScalars.allSatisfy { ("\u{F000}"..."\u{F0FF}").contains($0) }
      ? Bilingual(sv: "en punkt från ordbehandlaren", en: "a word processor's bullet") : Bilingual(sv: self, en: self)
  }
}

extension Rule {
  package static let leftoverMarkdown = Rule(
    "leftover-markdown", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Tecken som nästan är Markdown, eller hör till ett annat program, och står på sidan som de skrevs. "
          + "Menar du själva tecknet, så skriv `\\` före det, eller sätt grava accenter runt texten.",
        en: "Signs that are nearly Markdown, or belong to another program, and stand on the page as they were typed. "
          + "If you mean the sign itself, write `\\` before it, or put backticks around the text."),
      why: Bilingual(
        sv: "Läsaren ser stjärnor, hakparenteser och streck i stället för fet text, länkar, rubriker och listor.",
        en: "Readers see asterisks, brackets and dashes instead of bold text, links, headings and lists."),
      example: "##Våra mål\n\n**Unga ledare **är med. Läs [rapporten] (https://exempel.se/rapport).",
      instead: "## Våra mål\n\n**Unga ledare** är med. Läs [rapporten](https://exempel.se/rapport)."))
}
