import Comparing
import SeededRandom
import Testing

@Suite("The difference between two lists")
struct DifferenceTests {
  @Test("is where elements have come, gone or been replaced")
  func findsHunks() {
    #expect(hunks(from: [1, 2, 3], to: [1, 2, 3]) == [])
    #expect(hunks(from: [1, 2, 3], to: [1, 4, 3]) == [Hunk(old: 1..<2, new: 1..<2)])
    #expect(hunks(from: [1, 2], to: [0, 1, 2, 3]) == [Hunk(old: 0..<0, new: 0..<1), Hunk(old: 2..<2, new: 3..<4)])
    #expect(hunks(from: [], to: [1]) == [Hunk(old: 0..<0, new: 0..<1)])
  }

  @Test("turns the old list into the new one, and leaves as much as can be", arguments: 0..<300)
  func rebuildsNewList(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func list() -> [Int] {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0...4, using: &random) }
    }
    let (old, new) = (list(), list())
    var (rebuilt, kept) = ([Int](), 0)
    let found = hunks(from: old, to: new)
    for hunk in found {
      rebuilt += old[kept..<hunk.old.lowerBound] + new[hunk.new]
      kept = hunk.old.upperBound
    }
    #expect(rebuilt + old[kept...] == new)
    let removed = found.reduce(0) { $0 + $1.old.count }
    #expect(removed == old.difference(from: new).insertions.count)
  }

  @Test("of long lists without anything in common is found at once")
  func boundsWork() {
    let found = hunks(from: Array(0..<100_000), to: Array(200_000..<300_000))
    #expect(found == [Hunk(old: 0..<100_000, new: 0..<100_000)])
  }

  @Test("of texts is told word by word")
  func comparesWords() {
    #expect(
      textPieces(from: "Det var roligt att delta", to: "Det var lärorikt att få delta")
        == [
          TextPiece(kind: .kept, text: "Det var"), TextPiece(kind: .removed, text: "roligt"),
          TextPiece(kind: .added, text: "lärorikt"), TextPiece(kind: .kept, text: "att"),
          TextPiece(kind: .added, text: "få"), TextPiece(kind: .kept, text: "delta"),
        ])
  }

  @Test("of a row of numbers is told position by position, since a number may come from another column")
  func comparesNumbersByPosition() {
    #expect(
      textPieces(from: "Offentlig sektor 29 28 %", to: "Offentlig sektor 31 29 %")
        == [
          TextPiece(kind: .kept, text: "Offentlig sektor"), TextPiece(kind: .removed, text: "29 28"),
          TextPiece(kind: .added, text: "31 29"), TextPiece(kind: .kept, text: "%"),
        ])
  }
}
