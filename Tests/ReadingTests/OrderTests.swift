import Diagnostics
import Model
import Reading
import SeededRandom
import Testing

@Suite("Reading")
struct OrderTests {
  @Test("comes to the same, in whatever order the disk lists its files and however many jobs read them")
  func ignoresOrderAndJobs() async {
    var generator = SeededGenerator(seed: 4)
    var files = (0..<150).map { number in
      // Every seventh file has a fault.
      ("coalitions/\(number)-c\(number).md", Array(coalition(number % 7 == 0 ? "starts: igår" : "starts: 2021").utf8))
    }
    files += (0..<80).map { ("quotes/q\($0).md", Array(file("name: A", $0 % 5 == 0 ? "" : "Bra").utf8)) }
    files += [
      ("coalitions/3-c3.en.md", Array(coalition().utf8)), ("README.md", []), ("pages/Å.md", Array(page().utf8)),
    ]
    files += (0..<20).map { ("images/\($0).gif", Array("GIF89a    ".utf8)) }
    let expected = await Content(files)
    #expect(expected.diagnostics.count == 22 + 16 + 2)
    for jobs in [1, 2, 7] {
      let content = await Content(files.shuffled(using: &generator), jobs: jobs)
      #expect(content.diagnostics == expected.diagnostics)
      #expect(describe(content.library) == describe(expected.library))
    }
  }

  private func describe(_ library: Library) -> [String] {
    library.coalitions.map { "\($0.name.path) \($0.texts.others.count) \($0.texts.original.body)" }
      + library.quotes.map { "\($0.name.path) \($0.texts.original.body)" } + library.pages.map { "\($0.path.value)" }
      + library.images.keys.sorted().map(\.description) + library.unreadable.sorted()
  }
}
