import Diagnostics

extension Diagnostic {
  /// Text that Markdown reads as a heading, a list or code, likely against its author's intention.
  static func misreading(_ misreading: Misreading, at span: Span) -> Diagnostic {
    Diagnostic(.accidentalMarkdown, at: span, misreading.summary, help: misreading.help)
  }
}

extension Misreading {
  fileprivate var summary: Bilingual {
    switch self {
    case .sentenceAsHeading:
      Bilingual(
        sv: "strecken direkt under gör texten ovanför till en rubrik",
        en: "the dashes right below make the text above them a heading")
    case .secondFrontMatter:
      Bilingual(
        sv: "fälten kan bara stå överst i filen", en: "fields can only stand at the top of the file")
    case .numberAsListItem(let number):
      Bilingual(
        sv: "\(number). i början av stycket gör det till en numrerad lista",
        en: "\(number). at the beginning makes the paragraph a numbered list")
    case .renumbered(let written, let shown):
      Bilingual(
        sv: "punkten visas med numret \(shown), inte \(written)",
        en: "the item shows with the number \(shown), not \(written)")
    case .unclosedCode(let fence):
      Bilingual(
        sv: "\(fence) har inget slut, så resten visas som kod", en: "\(fence) has no end, so the rest shows as code")
    case .textAfterFence:
      Bilingual(
        sv: "orden efter början på ett kodblock syns inte på sidan",
        en: "the words after the beginning of a code block do not show on the page")
    case .proseAsCode:
      Bilingual(
        sv: "text som är indragen med tabb eller fyra mellanslag visas som kod",
        en: "text that is indented with a tab or four spaces shows as code")
    case .listInItsOwnItem:
      Bilingual(
        sv: "två punkter på samma rad gör en lista i listan", en: "two bullets on one line make a list in the list")
    }
  }

  fileprivate var help: Bilingual {
    switch self {
    case .sentenceAsHeading:
      Bilingual(
        sv: "lämna en tom rad före strecken om de ska bli en linje, eller skriv rubriken med ## först på raden",
        en: "leave a blank line before the dashes if they are to be a line, or write the heading with ## before it")
    case .secondFrontMatter:
      Bilingual(
        sv: "flytta fälten upp till de andra, eller ta bort dem och raderna med ---",
        en: "move the fields up to the others, or remove them and the lines with ---")
    case .numberAsListItem(let number):
      Bilingual(
        sv: "skriv \\ före punkten: \(number)\\.", en: "write \\ before the full stop: \(number)\\.")
    case .renumbered(let written, _):
      Bilingual(
        sv: "numrera punkterna i följd; ska numret stå kvar, så skriv \(written)\\. i ett eget stycke",
        en: "number the items one after the other; to keep the number, write \(written)\\. in a paragraph of its own")
    case .unclosedCode(let fence):
      Bilingual(
        sv: "skriv \(fence) på en egen rad där koden slutar, eller ta bort tecknen",
        en: "write \(fence) on a line of its own where the code ends, or remove the signs")
    case .textAfterFence:
      Bilingual(sv: "flytta orden till en egen rad", en: "move the words to a line of their own")
    case .proseAsCode:
      Bilingual(
        sv: "ta bort indraget; ska det vara kod, så skriv ``` på raden före och efter",
        en: "remove the indentation; if it is code, write ``` on the line before and after")
    case .listInItsOwnItem: Bilingual(sv: "ta bort den ena punkten", en: "remove one of the bullets")
    }
  }
}

extension Rule {
  package static let accidentalMarkdown = Rule(
    "accidental-markdown", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Text som blir en rubrik, en lista eller kod utan att det var meningen.",
        en: "Text that becomes a heading, a list or code without being meant to."),
      why: Bilingual(
        sv: "Streck direkt under en mening, ett årtal med punkt och ett indrag betyder något i Markdown, "
          + "och sidan blir en annan än den som skrevs.",
        en: "Dashes right below a sentence, a year with a full stop and an indentation mean something in Markdown, "
          + "and the page becomes another than the one that was written."),
      example: "2021. Då startade vi.\n\nVi träffas varje månad.\n---",
      instead: "2021\\. Då startade vi.\n\nVi träffas varje månad.\n\n---"))
}
