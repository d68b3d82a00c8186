import Diagnostics

extension Leftover.Kind {
  /// What to write instead.
  var help: Bilingual {
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
    case .emphasis(.wordBeside(let marker)):
      Bilingual(
        sv:
          "flytta ut skiljetecknet, \(marker)ord\(marker):, eller skriv ett mellanslag mellan \(marker) och ordet utanför",
        en: "move the punctuation out, \(marker)word\(marker):, or write a space between \(marker) and the word outside"
      )
    case .emphasis(.notClosed(let marker)):
      Bilingual(
        sv: "skriv \(marker) också där den feta texten slutar, i varje stycke för sig",
        en: "write \(marker) where the bold text ends too, in each paragraph by itself")
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

/// "skriv …" with the corrected text, and what to write if the characters themselves were meant.
private func write(_ mended: String) -> Bilingual {
  Bilingual(sv: "skriv så här: \(mended)", en: "write it like this: \(mended)")
}

private func rowOfDashes(_ columns: Int) -> String { "|" + String(repeating: " --- |", count: min(columns, 12)) }
