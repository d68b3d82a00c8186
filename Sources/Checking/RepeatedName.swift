import Diagnostics
import Model

/// Two contacts are called the same, or two meetings have one label.
func repeatedNames(in library: Library) -> [Diagnostic] {
  library.settings.languages.flatMap { language in
    let own = library.settings.ownLanguage
    return repeated(library.contacts.compactMap { $0.texts.text(in: language, own: own)?.name })
      + repeated(library.meetings.compactMap { $0.texts.text(in: language, own: own)?.label })
  }
}

private func repeated(_ names: [Located<String>]) -> [Diagnostic] {
  var first = [ComparableName: Span](minimumCapacity: names.count)
  // A name that could not be read is empty, and has been reported.
  return names.filter { !$0.value.isEmpty }.compactMap { name in
    first.insertIfAbsent(name.span, for: ComparableName(name.value)).map { .repeatedName(name, first: $0) }
  }
}

extension Diagnostic {
  fileprivate static func repeatedName(_ name: Located<String>, first: Span) -> Diagnostic {
    Diagnostic(
      .repeatedName, at: name.span,
      Bilingual(sv: "två filer har namnet \"\(name.value)\"", en: "two files have the name \"\(name.value)\""),
      notes: [Note(Bilingual(sv: "första gången", en: "the first time"), at: first)],
      help: Bilingual(
        sv: "ta bort den ena filen, eller skriv namn som går att skilja åt",
        en: "remove one of the files, or write names that can be told apart"))
  }
}

extension Rule {
  package static let repeatedName = Rule(
    "repeated-name", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Två kontakter med samma `name`, eller två träffar med samma `label`.",
        en: "Two contacts with the same `name`, or two meetings with the same `label`."),
      why: Bilingual(
        sv: "Troligen är den ena en kopia som inte ändrades, och på sidan går de inte att skilja åt.",
        en: "Probably one is a copy that was not changed, and the page does not tell them apart."),
      example: "contacts/1-kim.md     name: Kim Andersson\ncontacts/2-lo.md      name: Kim Andersson",
      instead: "contacts/1-kim.md     name: Kim Andersson\ncontacts/2-lo.md      name: Lo Berg"))
}
