import Diagnostics
import Model

/// A field holds a figure's braces, which are filled in only in texts and leads.
func figuresInFields(in library: Library) -> [Diagnostic] {
  var fields: [Located<String>?] = [library.settings.organisation, library.settings.shortName]
  fields += library.settings.title.all + (library.settings.description?.all ?? [])
  for text in library.coalitions.lazy.flatMap(\.texts.all) {
    fields += [text.title, text.question, text.summary, text.readMoreLabel, text.imageAlt]
  }
  for text in library.quotes.lazy.flatMap(\.texts.all) {
    fields += [text.name, text.role, text.organisation, text.imageAlt]
  }
  for text in library.statistics.lazy.flatMap(\.texts.all) { fields += [text.label, text.source] }
  for text in library.meetings.lazy.flatMap(\.texts.all) { fields += [text.label, text.title] }
  for text in library.contacts.lazy.flatMap(\.texts.all) { fields += [text.name, text.role, text.imageAlt] }
  for text in library.pages.lazy.flatMap(\.texts.all) { fields += [text.title, text.summary] }
  return fields.compactMap { $0 }.filter { holdsBraces($0.value) }.map { .figureInField($0) }
}

extension Translated {
  /// The text in every language that it exists in.
  fileprivate var all: [Text] { [original] + others.map(\.text) }
}

private func holdsBraces(_ text: String) -> Bool {
  var previous: UInt8 = 0
  for byte in text.utf8 {
    if byte == UInt8(ascii: "{"), previous == byte { return true }
    previous = byte
  }
  return false
}

extension Diagnostic {
  fileprivate static func figureInField(_ field: Located<String>) -> Diagnostic {
    Diagnostic(
      .figureInField, at: field.span,
      Bilingual(sv: "fältet kan inte ha siffror inom {{…}}", en: "the field cannot have figures in {{…}}"),
      help: Bilingual(
        sv: "skriv om fältet utan {{…}}; siffror kan stå i löptext och i `lead`",
        en: "write the field without {{…}}; figures may stand in body text and in `lead`"))
  }
}

extension Rule {
  package static let figureInField = Rule(
    "figure-in-field", .error,
    Explanation(
      finds: Bilingual(
        sv: "En siffra, som `{{actors}}`, i ett fält som inte är löptext: en titel, en fråga, en sammanfattning.",
        en: "A figure, such as `{{actors}}`, in a field that is no running text: a title, a question, a summary."),
      why: Bilingual(
        sv: "Den skulle visas som den står, med klammerparenteser och allt.",
        en: "It would be shown as it stands, braces and all."),
      example: "title: \"{{actors}} aktörer\"",
      instead: "title: Våra aktörer\nlead: \"Hittills har {{actors}} aktörer deltagit.\""))
}
