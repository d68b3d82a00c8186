import Model
import Testing

/// A field that editors fill in and no reader sees is a promise that is not kept.
@Suite("The theme shows what editors write")
struct ShownFieldsTests {
  /// What is shown under another name, or not as itself.
  static let otherwise = [
    "starts": "within period", "ends": "within period", "image-alt": "as the picture's alt",
    "measured": "within the line of sources", "source": "within the line of sources",
    "summary": "in the head of a page, where it is a page's",
    "path": "as the address", "navigation": "as the place in the menu", "menu-title": "as the label in the menu",
    "order": "as the place in a list",
    "actor-counts": "as actors", "aliases": "as redirects", "draft": "by leaving out",
    "publish": "by leaving out before it", "expires": "by leaving out after it", "covers": "within the terms",
    "share": "as percent",
    "sectors": "as rows",
  ]

  @Test("each field in some template", arguments: DescribedKind.all.filter { $0.hasTranslatableBody != nil })
  func showsEachField(_ kind: DescribedKind) throws {
    let templates = theme.templates.map { theme.text(of: $0.value) }.joined()
    for field in kind.fields where Self.otherwise[field.name] == nil {
      let tag = try Regex(#"\{\{\{?[#^]?"# + field.name + #"(\.[a-z.-]+|-lang)?\}\}"#)
      #expect(templates.contains(tag), "no template shows the field \(field.name) of \(kind.noun.en)")
    }
  }

  @Test("and the exceptions are fields that there are")
  func exemptsExistingFields() {
    let names = Set(DescribedKind.all.flatMap(\.fields).map(\.name))
    #expect(Self.otherwise.keys.filter { !names.contains($0) }.sorted() == [])
  }
}
