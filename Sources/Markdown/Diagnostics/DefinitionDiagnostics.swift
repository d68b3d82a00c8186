import Diagnostics

extension Diagnostic {
  static func unusedFootnote(_ label: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unusedFootnote, at: span,
      Bilingual(sv: "ingen hänvisar till fotnoten [\(label)]", en: "nothing refers to the footnote [\(label)]"),
      label: noteIsLeftOut,
      help: Bilingual(
        sv: "skriv [\(label)] på det ställe i texten som noten hör till, eller ta bort noten",
        en: "write [\(label)] at the place in the text that the note belongs to, or remove the note"))
  }

  static func repeatedFootnote(_ label: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unusedFootnote, at: span,
      Bilingual(
        sv: "fotnoten [\(label)] finns redan, och bara den första kommer med",
        en: "the footnote [\(label)] is there already, and only the first is shown"),
      label: noteIsLeftOut,
      help: Bilingual(
        sv: "ge den här noten ett annat nummer, här och där texten hänvisar till den",
        en: "give this note another number, here and where the text refers to it"))
  }

  static func footnoteNameWithSpaces(at span: Span) -> Diagnostic {
    Diagnostic(
      .unusedFootnote, at: span,
      Bilingual(sv: "en fotnots namn får inte ha mellanslag", en: "a footnote's name must not have spaces"),
      label: noteIsLeftOut,
      help: Bilingual(
        sv: "skriv [^1] i texten, och noten så: [^1]: Noten.",
        en: "write [^1] in the text, and the note like this: [^1]: The note."))
  }

  static func unusedAddress(_ label: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unusedLinkAddress, at: span,
      Bilingual(sv: "ingen länk använder adressen [\(label)]", en: "no link uses the address [\(label)]"),
      label: lineIsLeftOut,
      help: Bilingual(
        sv: "skriv [länkens ord][\(label)] där länken ska stå, eller ta bort raden; ska raden synas, skriv \\ före [",
        en: "write [the link's words][\(label)] where the link is to stand, or remove the line; to show it, write \\ "
          + "before ["))
  }

  static func repeatedAddress(_ label: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .unusedLinkAddress, at: span,
      Bilingual(
        sv: "adressen [\(label)] finns redan, och bara den första gäller",
        en: "the address [\(label)] is there already, and only the first counts"),
      label: lineIsLeftOut,
      help: Bilingual(
        sv: "ge adressen ett annat namn, här och i länken som ska dit, eller ta bort raden",
        en: "give the address another name, here and in the link that is to lead there, or remove the line"))
  }
}

private let noteIsLeftOut = Bilingual(sv: "noten kommer inte med på sidan", en: "the note is not on the page")
private let lineIsLeftOut = Bilingual(sv: "raden syns inte på sidan", en: "the line does not show on the page")

extension Rule {
  package static let unusedFootnote = Rule(
    "unused-footnote", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En fotnot som texten inte hänvisar till, eller som har samma nummer som en tidigare not.",
        en: "A footnote that the text does not refer to, or that has the same number as an earlier note."),
      why: Bilingual(
        sv: "Noten kommer inte med på sidan, och ingen skulle märka det.",
        en: "The note is not on the page, and nobody would notice."),
      example: "Alla får delta.\n\n[^1]: Från 15 år.",
      instead: "Alla får delta.[^1]\n\n[^1]: Från 15 år."))

  package static let unusedLinkAddress = Rule(
    "unused-link-address", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En rad som `[namn]: adress` som ingen länk använder, eller som har samma namn som en tidigare.",
        en: "A line such as `[name]: address` that no link uses, or that has the same name as an earlier one."),
      why: Bilingual(
        sv: "Sådana rader syns inte på sidan, inte heller när de var menade som text.",
        en: "Such lines do not show on the page, nor when they were meant as text."),
      example: "Läs rapporten.\n\n[rapport]: https://exempel.se/rapport",
      instead: "Läs [rapporten][rapport].\n\n[rapport]: https://exempel.se/rapport"))
}
