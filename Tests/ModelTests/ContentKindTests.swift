import Diagnostics
import Model
import Testing

/// What the compiler cannot check: that every property of an item is described, so that it is read, shown and explained.
@Suite("The descriptions of fields")
struct ContentKindTests {
  @Test("name every property of a kind's facts and texts")
  func namesEveryProperty() {
    expectAllDescribed(Coalition.self, facts: CoalitionFacts(), besides: ["statusLine"])
    expectAllDescribed(Quote.self, facts: Quote(name: file, texts: noWords()))
    expectAllDescribed(Statistic.self, facts: Statistic(name: file, texts: noWords()), besides: ["shareLine"])
    expectAllDescribed(Meeting.self, facts: Meeting(name: file, texts: noWords()))
    expectAllDescribed(Contact.self, facts: Contact(name: file, texts: noWords()))
    expectAllDescribed(Page.self, facts: Page(name: file, texts: noWords()), besides: ["path"])
  }

  @Test("give each field a name and a property of its own", arguments: DescribedKind.all.map(\.fields))
  func givesDistinctNames(_ fields: [DescribedField]) {
    #expect(Set(fields.map(\.name)).count == fields.count)
  }

  /// `others` are properties that no field of a file sets.
  private func expectAllDescribed<Item: ContentKind>(
    _ kind: Item.Type, facts: Item.Facts, besides others: Set<String> = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
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
    #expect(
      ofFacts.count == stored.count, "a fact without a description, or two of one", sourceLocation: sourceLocation)
    #expect(ofText.count == words.count, "a text without a description, or two of one", sourceLocation: sourceLocation)
  }

  private var file: FileName { FileName("prov") }
  private var nowhere: Span { Span("x.md", 0..<0) }

  private func noWords<Text: ContentText>() -> Translated<Text> { Translated(Text(at: nowhere, body: emptyBody)) }
}
