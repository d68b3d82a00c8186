import Diagnostics
import Model
import Testing

@Suite("A content file's name")
struct FileNameTests {
  @Test("puts files in the order of their numbers, those without one last, and equal numbers by path")
  func ordersByNumberThenPath() throws {
    let expected = ["1-b", "2-a", "07-a", "7-b", "10-a", "a", "b"]
    let names = try expected.map { try name($0) }
    for shuffled in [names.reversed(), names.shuffled(), names] {
      #expect(shuffled.sorted().map { $0.path.description } == expected)
    }
  }

  @Test("means the file as a whole")
  func spansWholeFile() throws {
    #expect(try name("07-x").span == Span(wholeOf: "07-x"))
  }

  private func name(_ stem: String) throws -> FileName {
    let number = Int(stem.prefix { $0.isNumber })
    let slug = try #require(Slug(number == nil ? stem : String(stem.drop { $0.isNumber }.dropFirst())))
    return FileName(path: SourcePath(stem), number: number, slug: slug)
  }
}
