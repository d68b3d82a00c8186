import Comparing
import SeededRandom
import Testing

@Suite("The reader of JSON")
struct JSONValueTests {
  private func value(_ text: String) -> JSONValue? { JSONValue(reading: Array(text.utf8)) }

  @Test("reads every kind of value")
  func readsValues() {
    #expect(
      value(#" {"a": [1, -2.50, 1e3, true, false, null], "b": {"c": "d"}} "#)
        == .object([
          "a": .list([.number("1"), .number("-2.50"), .number("1e3"), .boolean(true), .boolean(false), .null]),
          "b": .object(["c": .text("d")]),
        ]))
    #expect(value("[]") == .list([]))
    #expect(value("{}") == .object([:]))
  }

  @Test("resolves escapes, halves of a character too")
  func resolvesEscapes() {
    #expect(value(#""\"\\\/\b\f\n\r\t\u00e5\ud83d\ude00""#)?.text == "\"\\/\u{8}\u{C}\n\r\tå😀")
  }

  @Test(
    "refuses what is not JSON",
    arguments: [
      "", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "-", "1.", "1e", "+1", "tru", "\"",
      "\"\\x\"", "\"\\u12\"", "\"\\ud83d\"", "\"\\ude00\"", "\"a\nb\"", "1 2", "[1]]", "nul",
    ])
  func refusesOthers(_ text: String) {
    #expect(value(text) == nil)
  }

  @Test("refuses bytes that are not UTF-8, and nesting without end")
  func refusesHostileInput() {
    #expect(JSONValue(reading: [UInt8(ascii: "\""), 0xFF, UInt8(ascii: "\"")]) == nil)
    #expect(value(String(repeating: "[", count: 100_000)) == nil)
  }

  @Test("ends, whatever the bytes are", arguments: 0..<200)
  func survivesRandomBytes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u00e5", "1", "-", ".", "e", "true", "null", " ", "å", "\u{0}",
    ]
    let text = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    _ = value(text)
    var bytes = Array(#"{"files": [{"path": "a/index.html", "size": 12, "sha256": "00"}], "x": "\u00e5"}"#.utf8)
    for _ in 0..<3 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    _ = JSONValue(reading: bytes)
    _ = JSONValue(reading: Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))))
  }
}
