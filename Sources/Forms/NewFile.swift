import Diagnostics
import Model

extension DescribedKind {
  /// The field that an item is called by: its title, else its name, else its first.
  package var titleField: DescribedField? { fields.first { $0.name == "title" } ?? fields.first }

  /// The contents of a new file with some values: the required fields with theirs, which stay empty, and so are errors, where
  /// there are none; then, as a draft where the kind has drafts; then all others as comments that say what they are.
  package func newFile(with values: [String: String], in language: MessageLanguage) -> String {
    let isDraft = fields.contains { $0.name == "draft" } && values["draft"] == nil
    let written = fields.filter { $0.isRequired || values[$0.name] != nil }
    let lines = written.map { field in values[field.name].map { "\(field.name): \(quoted($0))" } ?? "\(field.name):" }
    let rest = fields.filter { field in
      !written.contains { $0.name == field.name } && !(isDraft && field.name == "draft")
    }
    let help = Bilingual(
      sv: "Valfritt: ta bort # framför de fält som du vill ha, och skriv dina egna värden.",
      en: "Optional: remove # before the fields that you want, and write your own values.")
    return "---\n" + lines.map { $0 + "\n" }.joined() + (isDraft ? "draft: ja\n" : "") + "\n# \(help[language])\n"
      + rest.map { $0.comment(in: language) }.joined() + "---\n"
  }
}

extension DescribedField {
  /// The field as a comment: what it is, and how it is written.
  fileprivate func comment(in language: MessageLanguage) -> String {
    let value: [String] =
      if let example { [" " + example[language]] } else if inner.isEmpty { shape.sample(in: language) } else {
        [""] + inner.map { "  \($0.name):" + ($0.example.map { " " + $0[language] } ?? "") }
      }
    let lines = [name + ":" + (value.first ?? "")] + value.dropFirst()
    return "#\n" + wrapped(plainHelp[language]).split(separator: "\n").map { "## \($0)\n" }.joined()
      + lines.map { "# \($0)\n" }.joined()
  }
}

extension FieldShape {
  /// How a value without an example is written: on the field's own line, and on those below.
  fileprivate func sample(in language: MessageLanguage) -> [String] {
    switch self {
    case .list(.record(let fields)):
      [""] + fields.enumerated().map { "  \($0 == 0 ? "-" : " ") \($1.name):" }
    case .list(let element): [" [" + (element.sample(in: language).first ?? "").drop { $0 == " " } + "]"]
    case .sectorCounts: ["", "  public: 12"]
    case .reference: [" koalition-for-trygg-fritid"]
    case .anyOf(let shapes): shapes.first?.sample(in: language) ?? []
    default: [""]
    }
  }
}

/// A string as a YAML scalar in single quotation marks.
private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
