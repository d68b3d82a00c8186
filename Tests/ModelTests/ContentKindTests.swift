import Diagnostics
import Model
import Testing

/// What the compiler cannot check: that every property of an item is described, so that it is read, shown and explained.
@Suite("The descriptions of fields")
struct ContentKindTests {
  /// Properties that no field of a file sets.
  static let others = ["coalitions": ["statusLine"], "statistics": ["shareLine"], "pages": ["path"]]

  @Test("name every property of a kind's facts and texts")
  func namesEveryProperty() {
    for kind in Library.kinds { expectAllDescribed(kind, besides: Set(Self.others[kind.folder] ?? [])) }
  }

  @Test("are those of every list that a library has, each in its own")
  func isOfEveryList() {
    let library = Library(
      settings: Settings(
        title: Translated(Located("", at: nowhere)), organisation: Located("", at: nowhere), languages: [], sectors: [])
    )
    let lists = Mirror(reflecting: library).children.filter { $0.value is any ContentItems }
    #expect(lists.count == Library.kinds.count)
    #expect(Set(Library.kinds.map { $0.anyList }).count == lists.count)
    #expect(Set(Library.kinds.map { $0.folder }).count == lists.count)
  }

  @Test("give each field a name and a property of its own", arguments: DescribedKind.all.map(\.fields))
  func givesDistinctNames(_ fields: [DescribedField]) {
    #expect(Set(fields.map(\.name)).count == fields.count)
  }

  private func expectAllDescribed<Item: ContentKind>(_ kind: Item.Type, besides others: Set<String>) {
    let facts = kind.noFacts(of: FileName("prov"), Item.Text(at: nowhere, body: emptyBody))
    var (ofFacts, ofText) = (Set<PartialKeyPath<Item.Facts>>(), Set<PartialKeyPath<Item.Text>>())
    for field in kind.allFields {
      switch field.content {
      case .fact(let value): ofFacts.insert(value.property)
      case .text(let value): ofText.insert(value.property)
      case .group: break
      }
    }
    let stored = Set(Mirror(reflecting: facts).children.compactMap(\.label)).subtracting(others)
      .subtracting(["name", "texts"])
    let words = Set(Mirror(reflecting: Item.Text(at: nowhere, body: emptyBody)).children.compactMap(\.label))
      .subtracting(["body"])
    #expect(ofFacts.count == stored.count, "\(kind): a fact without a description, or two of one")
    #expect(ofText.count == words.count, "\(kind): a text without a description, or two of one")
  }

  private var nowhere: Span { Span("x.md", 0..<0) }
}

extension ContentKind {
  fileprivate static var anyList: AnyKeyPath { list }
}
