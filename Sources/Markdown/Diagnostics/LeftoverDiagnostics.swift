import Diagnostics

extension Diagnostic {
  /// Signs that show on the page as they were typed, though they were meant as something else.
  static func leftover(_ kind: Leftover.Kind, at span: Span) -> Diagnostic {
    Diagnostic(.leftoverMarkdown, at: span, kind.summary, help: kind.help)
  }
}

extension Leftover.Kind {
  /// What the signs do not make of the text.
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
    case .emphasis(.spaceInside(let sign, _)):
      Bilingual(
        sv: "med mellanslag innanför \(sign) blir orden inte \(sign.effect.sv)",
        en: "with a space inside \(sign) the words are not \(sign.effect.en)")
    case .emphasis(.wordBeside(let sign)):
      Bilingual(
        sv: "\(sign) mellan ett skiljetecken och ett ord gör inte orden \(sign.effect.sv)",
        en: "\(sign) between punctuation and a word does not make the words \(sign.effect.en)")
    case .emphasis(.notClosed(let sign)):
      Bilingual(sv: "\(sign) har inget slut i samma stycke", en: "\(sign) has no end in the same paragraph")
    case .emphasis(.unequal(let sign)):
      Bilingual(
        sv: "det står olika många \(sign.prefix(1)) före och efter orden",
        en: "the numbers of \(sign.prefix(1)) before and after the words differ")
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

  /// What to write instead.
  fileprivate var help: Bilingual {
    switch self {
    case .heading(let marks, let words): write("\(marks) \(words)")
    case .headingBelowSixth:
      Bilingual(
        sv: "börja rubriken med ett till sex # och ett mellanslag",
        en: "begin the heading with one to six # and a space")
    case .hardSpace(let mark):
      Bilingual(
        sv: "radera mellanrummet före och efter \(mark) och tryck på mellanslag efter \(mark)",
        en: "delete the space before and after \(mark) and press the space bar after \(mark)")
    case .bullet:
      Bilingual(
        sv: "börja varje rad med ett bindestreck och ett mellanslag: - punkt",
        en: "begin each line with a hyphen and a space: - item")
    case .linesRunTogether:
      Bilingual(
        sv: "börja varje rad med en siffra, punkt och mellanslag: 1. punkt; eller lämna en tom rad mellan dem",
        en: "begin each line with a number, a full stop and a space: 1. item; or leave a blank line between them")
    case .tabs:
      Bilingual(
        sv: "skriv en rad för varje rad i tabellen, | ett | två |, och | --- | --- | under den första",
        en: "write a line for each row of the table, | one | two |, and | --- | --- | below the first")
    case .tableWithoutDashes:
      Bilingual(
        sv:
          "skriv | --- | --- | direkt under rubrikraden, med lika många celler som den, och inga tomma rader i tabellen",
        en: "write | --- | --- | right below the heading row, with as many cells, and no blank lines within the table")
    case .tableWithoutHeading:
      Bilingual(
        sv: "skriv en rad med rubriker ovanför strecken: | Ort | Antal |",
        en: "write a row of headings above the dashes: | Place | Count |")
    case .tableOfTwoWidths(let heading, _):
      Bilingual(
        sv: "skriv raden så: \(rowOfDashes(heading))", en: "write the line like this: \(rowOfDashes(heading))")
    case .checkbox:
      Bilingual(
        sv: "ta bort hakparenteserna i listans punkter, eller skriv ✓ före det som är klart",
        en: "remove the brackets in the list's items, or write ✓ before what is done")
    case .callout, .colons:
      Bilingual(
        sv: "ta bort tecknen, och börja texten med **Obs!** eller en rubrik",
        en: "remove the signs, and begin the text with **Note:** or a heading")
    case .definition:
      Bilingual(
        sv: "skriv ordet och förklaringen på samma rad: - **ord**: förklaring",
        en: "write the word and the definition on one line: - **word**: definition")
    case .linkWithSpaces(let mended): write(mended)
    case .linkTitle(let isImage):
      Bilingual(
        sv:
          "skriv adressen, ett mellanslag och titeln inom raka citattecken, \(isImage ? "![beskrivning](bild.jpg" : "[ord](adress") \"titel\"), eller ta bort titeln",
        en:
          "write the address, a space and the title in straight quotation marks, \(isImage ? "![description](image.jpg" : "[words](address") \"title\"), or remove the title"
      )
    case .imageSize:
      Bilingual(
        sv: "ta bort måttet; bilden får den plats som den behöver",
        en: "remove the size; the image gets the room it needs")
    case .linkNotClosed:
      Bilingual(sv: "skriv ) efter adressen", en: "write ) after the address")
    case .linkInLink:
      Bilingual(sv: "skriv de två länkarna efter varandra", en: "write the two links one after the other")
    case .addressApart(let mended), .wordsAndAddressSwapped(let mended), .linkOfAnotherKind(let mended): write(mended)
    case .imageWithoutAddress:
      Bilingual(
        sv: "skriv bildens sökväg inom parentes: ![beskrivning](../images/bild.jpg)",
        en: "write the image's path in parentheses: ![description](../images/image.jpg)")
    case .unknownReference(let label):
      Bilingual(
        sv: "skriv [\(label)]: https://… på en egen rad längst ner, eller adressen i länken: [ord](https://…)",
        en:
          "write [\(label)]: https://… on a line of its own at the end, or the address in the link: [words](https://…)")
    case .unknownFootnote(let label):
      Bilingual(
        sv: "skriv noten på en egen rad längst ner: [^\(label)]: Noten.",
        en: "write the note on a line of its own at the end: [^\(label)]: The note.")
    case .footnoteNameWithSpaces, .inlineFootnote:
      Bilingual(
        sv: "skriv [^1] här, och noten på en egen rad längst ner: [^1]: Noten.",
        en: "write [^1] here, and the note on a line of its own at the end: [^1]: The note.")
    case .tableOfContents:
      Bilingual(sv: "ta bort raden", en: "remove the line")
    case .tagInBrackets:
      Bilingual(
        sv: "ta bort koden; skriv **fet**, *kursiv* eller [länkens ord](adress)",
        en: "remove the code; write **bold**, *italic* or [the link's words](address)")
    case .emphasis(.spaceInside(_, let mended)): write(mended)
    case .emphasis(.wordBeside(let sign)):
      Bilingual(
        sv: "flytta ut skiljetecknet, \(sign)ord\(sign):, eller skriv ett mellanslag mellan \(sign) och ordet utanför",
        en: "move the punctuation out, \(sign)word\(sign):, or write a space between \(sign) and the word outside")
    case .emphasis(.notClosed(let sign)):
      Bilingual(
        sv: "skriv \(sign) också där den feta texten slutar, i varje stycke för sig",
        en: "write \(sign) where the bold text ends too, in each paragraph by itself")
    case .emphasis(.unequal):
      Bilingual(
        sv: "skriv lika många före som efter: *kursiv* eller **fet**",
        en: "write as many before as after: *italic* or **bold**")
    case .attributes:
      Bilingual(
        sv: "ta bort klammerparenteserna med innehåll; en rubriks adress görs av dess ord",
        en: "remove the braces and what is in them; a heading's address is made from its words")
    case .addressInText:
      Bilingual(
        sv: "lämna en tom rad före den, och skriv inget efter adressen utom en titel inom raka citattecken",
        en: "leave a blank line before it, and write nothing after the address but a title in straight quotation marks")
    case .templateTag:
      Bilingual(
        sv: "ta bort koden, och skriv det som den skulle visa", en: "remove the code, and write what it was to show")
    case .figureInOtherBraces(let name): write("{{\(name)}}")
    case .mark: Bilingual(sv: "gör orden feta i stället: **ord**", en: "make the words bold instead: **words**")
    case .superscript:
      Bilingual(sv: "skriv själva tecknet, som ² eller ³", en: "write the sign itself, such as ² or ³")
    case .subscript:
      Bilingual(sv: "skriv själva tecknet, som ₂ eller ₃", en: "write the sign itself, such as ₂ or ₃")
    case .singleTildes: Bilingual(sv: "skriv två: ~~ord~~", en: "write two: ~~words~~")
    case .addressInAngles(let address): write(address.contains("://") ? "<\(address)>" : "<https://\(address)>")
    case .openCode:
      Bilingual(
        sv: "sätt ett ` också efter ordet, eller använd vanliga citattecken",
        en: "put a ` after the word too, or use ordinary quotation marks")
    case .codeInAccents:
      Bilingual(
        sv: "använd grav accent, `ord`, eller vanliga citattecken",
        en: "use backticks, `word`, or ordinary quotation marks")
    case .backslashAtEnd: Bilingual(sv: "ta bort tecknet", en: "remove the sign")
    }
  }
}

/// "skriv …", the mended text, with the way out for whoever meant the signs themselves.
private func write(_ mended: String) -> Bilingual {
  Bilingual(sv: "skriv så här: \(mended)", en: "write it like this: \(mended)")
}

private func rowOfDashes(_ columns: Int) -> String { "|" + String(repeating: " --- |", count: min(columns, 12)) }

extension String {
  /// What a sign makes of words.
  fileprivate var effect: Bilingual {
    switch (first, count) {
    case ("~", _): Bilingual(sv: "strukna", en: "struck out")
    case (_, 1): Bilingual(sv: "kursiva", en: "italic")
    default: Bilingual(sv: "feta", en: "bold")
    }
  }

  /// The sign itself, or what it is where no font has it.
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
