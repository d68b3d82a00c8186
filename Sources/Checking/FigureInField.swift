import Diagnostics
import Model

/// A field holds a figure's braces, which are filled in only in texts and leads.
func figuresInFields(in library: Library) -> [Diagnostic] {
  var report: [Diagnostic] = []
  func look(at fields: Located<String>?...) {
    for case let field? in fields where holdsBraces(field.value) { report.append(.figureInField(field)) }
  }
  look(at: library.settings.organisation, library.settings.shortName)
  library.settings.title.forEach { look(at: $0) }
  library.settings.description?.forEach { look(at: $0) }
  for coalition in library.coalitions {
    coalition.texts.forEach { look(at: $0.title, $0.question, $0.summary, $0.readMoreLabel, $0.imageAlt) }
  }
  for quote in library.quotes { quote.texts.forEach { look(at: $0.name, $0.role, $0.organisation, $0.imageAlt) } }
  for statistic in library.statistics { statistic.texts.forEach { look(at: $0.label, $0.source) } }
  for meeting in library.meetings { meeting.texts.forEach { look(at: $0.label, $0.title) } }
  for contact in library.contacts { contact.texts.forEach { look(at: $0.name, $0.role, $0.imageAlt) } }
  for page in library.pages { page.texts.forEach { look(at: $0.title, $0.summary) } }
  return report
}

extension Translated {
  /// Calls `body` with the text in every language that it exists in.
  fileprivate func forEach(_ body: (Text) -> Void) {
    body(original)
    for other in others { body(other.text) }
  }
}

private func holdsBraces(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    guard let brace = bytes.firstIndex(of: UInt8(ascii: "{")) else { return false }
    return zip(bytes[brace...], bytes[(brace + 1)...]).contains { $0 == UInt8(ascii: "{") && $1 == $0 }
  }
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
