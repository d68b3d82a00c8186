import Forms
import Foundation
import Model
import Testing

@Suite("Documentation/schemas holds the JSON Schema of each kind of file")
struct SchemaFilesTests {
  @Test("as the fields are described", arguments: DescribedKind.all.map(\.word.en))
  func holdsSchema(word: String) throws {
    let kind = try #require(DescribedKind.all.first { $0.word.en == word })
    try expect(kind.jsonSchema(in: .english).json, isRecordedIn: "Documentation/schemas/\(word).json")
  }

  @Test("and no other")
  func holdsNoOther() throws {
    let files = try Repository.files(below: "Documentation/schemas").keys.sorted()
    #expect(files == DescribedKind.all.map { $0.word.en + ".json" }.sorted())
  }
}
