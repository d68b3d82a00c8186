import Diagnostics
import Foundation
import Model
import Testing

@Suite("The tables of redaktör.md that are generated")
struct GeneratedTablesTests {
  static let page = "Documentation/redaktör.md"

  /// `RECORD_SNAPSHOTS=1 swift test --filter GeneratedTables` writes them anew.
  @Test("say what the fields' descriptions say")
  func matchesDescriptions() throws {
    var text = try Document(Self.page).text
    for kind in DescribedKind.all {
      text = try replacing("fält", under: kind.heading, with: kind.table, in: text)
    }
    text = try replacing("översättningar", under: "Översättningar", with: translationTable, in: text)
    try expect(text, isRecordedIn: Self.page)
  }

  /// Puts a table between its two marks in the part of the page under a heading.
  private func replacing(_ mark: String, under heading: String, with table: String, in text: String) throws -> String {
    let part = try #require(text.range(of: "\n## \(heading)\n"))
    let start = try #require(text.range(of: "<!-- \(mark) -->\n", range: part.upperBound..<text.endIndex))
    let end = try #require(text.range(of: "<!-- slut på \(mark) -->", range: start.upperBound..<text.endIndex))
    return text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "\n\(table)\n")
  }

  private var translationTable: String {
    "| slag | det som går att översätta |\n|---|---|\n"
      + DescribedKind.all.compactMap { kind in
        kind.hasTranslatableBody.map { hasBody in
          let fields = kind.fields.filter(\.isTranslatable).map(\.asTranslatable) + (hasBody ? ["löptexten"] : [])
          return "| \(kind.noun.sv.split(separator: " ").last ?? "") | \(fields.joined(separator: ", ")) |\n"
        }
      }.joined()
  }
}

extension DescribedKind {
  fileprivate var table: String {
    "| fält | vad det är | exempel | måste finnas? |\n|---|---|---|---|\n"
      + fields.map { field in
        let example = field.example.map { "`\($0.sv)`" } ?? "se nedan"
        return "| `\(field.name)` | \(field.help.sv) | \(example) | \(field.presence.words) |\n"
      }.joined()
  }
}

extension DescribedField {
  /// The field, or the fields within it that each language has of its own.
  fileprivate var asTranslatable: String {
    guard !inner.isEmpty else { return "`\(name)`" }
    return inner.filter(\.isTranslatable).map { "`\($0.name)`" }.joined(separator: ", ") + " i `\(name)`"
  }
}

extension Presence {
  fileprivate var words: String {
    switch self {
    case .required: "ja"
    case .requiredWhere(let condition): "ja, " + condition.sv
    case .optional: "nej"
    case .otherwise(let what): "nej; " + what.sv
    case .withPicture: "ja, om det finns en bild"
    case .oneOfTwo: "en av de två"
    }
  }
}
