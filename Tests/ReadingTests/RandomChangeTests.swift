import Diagnostics
import Model
import SeededRandom
import TestSupport
import Testing

@Suite("Files that are changed at random", .timeLimit(.minutes(10)))
struct RandomChangeTests {
  private static let files = [
    (
      "coalitions/01-a.md",
      coalition(
        "status: ongoing\nstarts: 2021-03\nactors:\n  - {name: \"Å\", sector: public, url: https://a.se/}\nread-more:\n  url: https://a.se/\naliases: [/x/]\nimage: a.gif",
        "\nText – ”med” *tecken*.\n")
    ),
    ("statistics/1-s.md", statistic("sectors:\n  public: 29\n  civil-society: 36\ncovers: [a]\nmeasured: 2026")),
    ("statistics/2-s.md", statistic("share: 92,5 # procent")), ("quotes/1-q.md", file("name: 'Aage'\norder: 1", "Bra")),
    ("contacts/1-c.md", file("name: G\nphone: +46 (0)72-546 48 17\nemail: a@b.se")), ("site.yaml", bilingualSite),
  ]

  @Test("never crash, and what is said of them is at a place in them", arguments: files.indices)
  func survivesRandomChanges(index: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(index))
    let (path, text) = Self.files[index]
    for _ in 0..<400 {
      let bytes = changed(Array(text.utf8), using: &generator)
      let files = path == "site.yaml" ? [(path, bytes)] : [("site.yaml", Array(bilingualSite.utf8)), (path, bytes)]
      let content = await Content(files, site: nil)
      for span in content.diagnostics.flatMap({ [$0.span] + $0.notes.compactMap(\.span) }) where !span.meansWholeFile {
        let file = try #require(content.files.first { $0.path == span.path })
        #expect(span.range.upperBound <= file.bytes.count && !spelled(content.diagnostics, in: content.files).isEmpty)
      }
    }
  }

  /// The bytes with a few of them replaced, removed, or followed by a character that is special in YAML or Unicode.
  private func changed(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let signs = Array("\n\t :-#'\"[]{}&*!|>%@`,?\u{0}\u{7F}é".utf8) + [0x80, 0xC3, 0xFF]
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      let sign = signs.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = sign
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(sign, at: place)
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}
