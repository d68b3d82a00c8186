import Diagnostics
import Testing

@testable import FrontMatter

@Suite("YAML beyond fields, lists and text")
struct ForbiddenTests {
  @Test(
    "is refused at its place",
    arguments: [
      ("a: &x hej", ["2:4"]), ("a: *x", ["2:4"]), ("a: !!str x", ["2:4"]), ("a: !x", ["2:4"]),
      ("a:\n  - &x [1, 2]\n  - *x", ["3:5", "4:5"]), ("a: {b: &x c}", ["2:8"]), ("&x a: b", ["2:1"]),
      ("a: x\n<<: *x", ["3:1"]), ("%YAML 1.1", ["2:1"]), ("%TAG ! x", ["2:1"]), ("--- a", ["2:1"]),
      ("a: b\n--- c: d", ["3:1"]), ("a: b\n--- [c]\nd: e", ["3:1"]),
    ])
  func refusesAtItsPlace(text: String, places: [String]) {
    #expect(ReadFile(fields: text).places == places.map { "\($0) forbidden-yaml" })
  }

  @Test("does not explode: every anchor of a bomb is refused, and nothing is expanded")
  func refusesBomb() {
    let lines = (1...9).map {
      "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ", ") + "]"
    }
    let file = ReadFile(fields: "a0: &a0 lol\n" + lines.joined(separator: "\n"))
    #expect(file.places == (0...9).map { "\($0 + 2):5 forbidden-yaml" })
  }

  @Test("leaves the field there, but unreadable")
  func keepsField() {
    let found = problems(in: "---\ntitle: *Viktigt\n---\n") { _ = $0.requiredText("title") }
    #expect(found == ["2:8 forbidden-yaml"])
  }

  @Test("is told in the author's terms")
  func explainsInAuthorsTerms() {
    let diagnostic = ReadFile(fields: "title: *Viktigt").diagnostics.first
    #expect(diagnostic?.label == Bilingual(sv: "YAML läser det som en hänvisning", en: "YAML takes it for an alias"))
    #expect(
      diagnostic?.help
        == Bilingual(
          sv: "sätt citattecken runt hela värdet: \"*Viktigt\"",
          en: "put quotation marks around the whole value: \"*Viktigt\""))
  }

  @Test(
    "includes keys that are no text",
    arguments: [("? [a]\n: b", "2:3"), ("a: {[b]: c}", "2:5"), ("? {a: b}\n: c", "2:3")])
  func refusesKeysThatAreNoText(text: String, place: String) {
    #expect(ReadFile(fields: text).places == ["\(place) invalid-yaml"])
  }

  @Test("warns of text that a comment swallows, but not of a comment")
  func warnsOfSwallowedText() {
    let file = ReadFile(fields: "title: Koalition #3\nquestion: Hur? # kommentar\nsummary: 'x' #y")
    #expect(file.places == ["2:18 comment-in-value"])
    #expect(file.diagnostics.first?.severity == .warning)
  }
}
