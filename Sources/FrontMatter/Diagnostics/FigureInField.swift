import Diagnostics

extension Diagnostic {
  /// A figure in a field that may have none, which would show its braces.
  static func figureInField(at span: Span) -> Diagnostic {
    Diagnostic(
      .figureInField, at: span,
      Bilingual(sv: "fältet kan inte ha siffror inom {{…}}", en: "the field cannot have figures in {{…}}"),
      help: Bilingual(
        sv: "skriv om fältet utan {{…}}; siffror kan stå i löptext och i `lead`",
        en: "write the field without {{…}}; figures may stand in body text and in `lead`"))
  }
}

extension SourceFile {
  /// The diagnostic for a value that begins with a figure's braces, which YAML parses as a mapping: it must be quoted, or
  /// the field may have no figures at all.
  func bracesAtStart(ofValueAt value: Int) -> Diagnostic {
    let line = line(around: value)
    let key = text(bytes.trimming(line.lowerBound..<value))
    let isContent = path.name.hasSuffix(".md") || path.name == "site.yaml" || path.name == "accessibility.yaml"
    if isContent, !key.isEmpty, key != "lead:" {
      return .figureInField(at: span(bytes.trimming(value..<line.upperBound)))
    }
    return .invalidYAML(.braces(quoted: quotedValue(at: value)), at: span(value..<value + 2))
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
