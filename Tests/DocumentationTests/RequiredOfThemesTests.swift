import Foundation
import Testing

@testable import Composing

/// What a theme must have follows from the kinds of pages; what is written of it, and the themes that are there beside the
/// site's own, have it all.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter RequiredOfThemes` writes the tables anew, and gives each of these themes a bare
/// template and a title for a kind of page that is new.
@Suite("What a theme must have")
struct RequiredOfThemesTests {
  static let page = "Documentation/themes.md"

  @Test("is told in themes.md, which shows a bare template for each kind of page at least")
  func isTold() throws {
    var text = try Document(Self.page).text
    text = try replacing("templates", with: templateTable, in: text)
    text = try replacing("titles", with: titleTable, in: text)
    let shown = Set(try Document(Self.page).blocks.compactMap(\.file))
    let missing = PageTemplates.files.filter { !shown.contains("theme/templates/" + $0.name) }
    let strings = "`theme/strings/sv.yaml`:"
    let blocks = missing.map { "`theme/templates/\($0.name)`:\n\n```html\n{{<layout}}\n{{/layout}}\n```\n\n" }.joined()
    text = text.replacing(strings, with: blocks + strings)
    let start = try #require(text.range(of: strings))
    let end = try #require(text.range(of: "\n```\n", range: start.upperBound..<text.endIndex))
    let lines = withTitles(String(text[start.upperBound..<end.lowerBound]))
    text.replaceSubrange(start.upperBound..<end.lowerBound, with: lines)
    try expect(text, isRecordedIn: Self.page)
  }

  @Test(
    "is there in the themes of tests and benchmarks", arguments: ["Tests/SiteTests/Base/theme", "Benchmarks/theme"])
  func isThere(_ theme: String) throws {
    for template in PageTemplates.files where !Repository.exists("\(theme)/templates/\(template.name)") {
      try expect(bareTemplate, isRecordedIn: "\(theme)/templates/\(template.name)")
    }
    for language in ["sv", "en"] where Repository.exists("\(theme)/strings/\(language).yaml") {
      let file = "\(theme)/strings/\(language).yaml"
      let strings = try String(contentsOf: Repository.root.appendingPathComponent(file), encoding: .utf8)
      try expect(withTitles(strings.trimmingCharacters(in: .newlines)) + "\n", isRecordedIn: file)
    }
  }

  /// The class tells the benchmarks' comparison that Hugo has no such page.
  private let bareTemplate =
    "{{<layout}}\n{{$main}}<p class=\"bare\"><a href=\"{{home-url}}\">{{title}}</a></p>{{/main}}\n{{/layout}}\n"

  /// Strings with those titles that they lack; the key stands in for the words.
  private func withTitles(_ strings: String) -> String {
    let missing = PageTemplates.files.compactMap(\.titleKey).filter { !strings.contains("\n\($0):") }
    return strings + missing.map { "\n\($0): \($0)" }.joined()
  }

  private func replacing(_ mark: String, with table: String, in text: String) throws -> String {
    let start = try #require(text.range(of: "<!-- \(mark) -->\n"))
    let end = try #require(text.range(of: "<!-- end of \(mark) -->"))
    return text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "\n\(table)\n")
  }

  private var templateTable: String {
    "| template | page | address in Swedish |\n|---|---|---|\n"
      + PageTemplates.files.map { "| `\($0.name)` | \($0.template.page) | \($0.template.address) |\n" }.joined()
  }

  private var titleTable: String {
    "| key | where it is used | values |\n|---|---|---|\n"
      + PageTemplates.files.compactMap { names in
        names.titleKey.map { "| `\($0)` | the title of `\(names.name)`, and of links to it | |\n" }
      }.joined()
  }
}
