import Testing

@testable import Composing
@testable import Templates

@Suite("Documentation/theme-names.md")
struct ThemeNamesTests {
  @Test("lists what the schemas hold")
  func matchesSchemas() throws { try expect(themeNamesPage(), isRecordedIn: "Documentation/theme-names.md") }
}

/// The page that lists, for every template, the names that it may use.
private func themeNamesPage() -> String {
  let everyPage = PageFrame.schema.described.fields
  let frame = Set(everyPage)
  var page = """
    # The names that templates may use

    This page is generated from the program, and a test fails when it is stale: `RECORD_SNAPSHOTS=1 swift test --filter ThemeNames`
    writes it anew. How to use a name of each kind is told in [themes.md](themes.md#names-and-their-kinds).

    ## Every page

    All templates but `redirect.html` may use these names.


    """
  page += list(everyPage)
  for template in PageTemplates.files {
    let own = template.names.fields.filter { !frame.contains($0) }
    page += "\n## \(template.name)\n\n"
    switch (own.count < template.names.fields.count, own.isEmpty) {
    case (true, true): page += "The names of [every page](#every-page) alone.\n"
    case (true, false): page += "The names of [every page](#every-page), and:\n\n" + list(own)
    case (false, _): page += "These names alone:\n\n" + list(own)
    }
  }
  return page
}

private func list(_ fields: [FieldDescription], indent: String = "") -> String {
  fields.map { field in
    "\(indent)- `\(field.name)`: \(field.kind.words)\n" + list(field.inner?.fields ?? [], indent: indent + "  ")
  }.joined()
}

extension FieldDescription.Kind {
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .optionalText: "text that may be missing"
    case .html: "HTML"
    case .condition: "condition"
    case .record: "record"
    case .optionalRecord: "record that may be missing"
    case .list: "list"
    case .texts: "list of texts"
    }
  }
}
