import SeededRandom
import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
  private static let sectors = ["civil-society", "public", "private", "academia"]

  @Test(
    "suggests the candidate that is nearest, if it is near",
    arguments: [
      ("two letters swapped", "pubilc", "public"),
      ("one letter missing", "privat", "private"),
      ("one letter too many", "academiia", "academia"),
      ("one letter wrong", "acedemia", "academia"),
      ("capitals", "Public", "public"),
      ("an underscore for a hyphen", "civil_society", "civil-society"),
      ("three letters wrong of many", "sivil-sosiety", "civil-society"),
      ("too far", "offentlig", nil),
      ("another word of the same length", "banana", nil),
      ("nothing", "", nil),
      ("one letter", "p", nil),
      ("a candidate itself", "public", nil),
      ("a word of a thousand letters", String(repeating: "x", count: 1_000), nil),
    ] as [(String, String, String?)])
  func suggestsNearest(name: String, word: String, expected: String?) {
    #expect(suggestion(for: word, among: Self.sectors) == expected)
  }

  @Test(
    "takes Swedish letters and their plain ones for the same",
    arguments: [("trygg-pa-stan", "trygg-på-stan"), ("ÅTGÄRDER", "atgarder"), ("omraden", "områden"), ("kop", "köp")])
  func ignoresRingsAndDots(word: String, candidate: String) {
    #expect(suggestion(for: word, among: ["helt-annat", candidate]) == candidate)
  }

  @Test("suggests nothing among no candidates")
  func suggestsNothingWithoutCandidates() {
    #expect(suggestion(for: "public", among: [String]()) == nil)
  }

  @Test("chooses the same of two that are equally near, whatever order they come in")
  func isDeterministic() {
    #expect(suggestion(for: "label", among: ["labels", "labe"]) == "labe")
    #expect(suggestion(for: "label", among: ["labe", "labels"]) == "labe")
  }

  @Test("prefers the nearer to the one that comes first")
  func prefersTheNearer() {
    #expect(suggestion(for: "title", among: ["tile-s", "titel"]) == "titel")
  }

  @Test("is not misled by candidates that begin alike and go on for long")
  func comparesLongCandidates() {
    let word = String(repeating: "a", count: 100)
    #expect(suggestion(for: word, among: [word + String(repeating: "b", count: 1_000)]) == nil)
    #expect(suggestion(for: word, among: [word + "b"]) == word + "b")
  }
}

@Suite struct DistancesTests {
  @Test(
    "takes letters that a keyboard or a file system confuses for the same",
    arguments: [
      ("ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß", "aaaaaaaceeeeiiiidnoooooouuuuyts"),
      ("àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ", "aaaaaaaceeeeiiiidnoooooouuuuyty"),
      ("a\u{30A}", "å"), ("a_b–c", "A-B-C"),
    ])
  func ignoresConfusableLetters(one: String, other: String) {
    var distances = EditDistances(from: one)
    #expect(distances?.to(other) == 0)
  }

  @Test("finds what filling the whole table finds", arguments: 0..<50 as Range<UInt64>)
  func equalsWholeTable(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func word() -> String {
      let length = Int.random(in: 2...12, using: &generator)
      return String((0..<length).map { _ in "abc".randomElement(using: &generator) ?? "a" })
    }
    for _ in 0..<50 {
      let (one, other) = (word(), word())
      let expected = distance(Array(one), Array(other))
      let limit = min(3, max(1, one.count / 3))
      var distances = EditDistances(from: one)
      #expect(distances?.to(other) == (expected <= limit ? expected : nil), "\(one) and \(other)")
    }
  }
}

/// The textbook's table for optimal string alignment.
private func distance(_ one: [Character], _ other: [Character]) -> Int {
  var table = (0...one.count).map { row in (0...other.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
  for i in 1...one.count {
    for j in 1...other.count {
      let cost = one[i - 1] == other[j - 1] ? 0 : 1
      table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + cost)
      if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
        table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
      }
    }
  }
  return table[one.count][other.count]
}
