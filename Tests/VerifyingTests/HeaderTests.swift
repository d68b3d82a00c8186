import SeededRandom
import Testing

@testable import Verifying

@Suite("What hosts say")
struct HeaderTests {
  @Test("is read as HTTP sends it, interim answers and proxies passed over")
  func readsAnswers() throws {
    let text =
      "HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
      + "HTTP/2 404 \r\nContent-Type: text/html\r\nX-A:  b \r\nx-a: c\r\nodd line\r\n\r\nHTTP/1.1 body"
    let answer = try #require(Answer(Array(text.utf8)))
    #expect(answer.status == 404)
    #expect(answer.headers == ["content-type": "text/html", "x-a": "b, c"])
    #expect(answer.body == Array("HTTP/1.1 body".utf8))
  }

  @Test(
    "is no answer where it is cut off before the status, or is something else",
    arguments: ["", "HTTP/1.1", "HTTP/1.1 x\n", "<html>\n"])
  func refusesOthers(_ text: String) {
    #expect(Answer(Array(text.utf8)) == nil)
  }

  @Test("is held against rules, each a pattern with headers")
  func readsRules() {
    let rules = HeaderRule.rules(in: "# a\n/*\n  A: b: c\n  D: e\n\n/assets/*\n\tF: g\n")
    #expect(
      rules == [
        HeaderRule(pattern: "/*", headers: [.init(name: "A", value: "b: c"), .init(name: "D", value: "e")]),
        HeaderRule(pattern: "/assets/*", headers: [.init(name: "F", value: "g")]),
      ])
  }

  @Test(
    "matches by pattern",
    arguments: [
      ("/*", "/a/b", true), ("/a/*", "/b", false), ("/a/*", "/a/", true), ("/*.png", "/a/b.png", true),
      ("/a", "/a", true),
      ("/a", "/ab", false), ("/*/b/*", "/a/b/c", true), ("/*/b/*", "/a/c", false), ("", "/a", false),
    ])
  func matchesPatterns(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(HeaderRule(pattern: pattern, headers: []).matches(path) == expected)
  }

  @Test("has types with a character encoding where that counts")
  func readsContentTypes() {
    let type = ContentType("Text/HTML; charset=\"UTF-8\"")
    #expect(type.mediaType == "text/html")
    #expect(type.charset == "utf-8")
    #expect(type.needsCharset)
    #expect(!ContentType("image/png").needsCharset)
    #expect(ContentType("").mediaType == "")
    #expect(mediaTypes(of: "a/b.html") == ["text/html"])
    #expect(mediaTypes(of: ".nojekyll") == nil)
  }

  @Test("is read to its end, whatever the bytes are", arguments: 0..<200)
  func survivesRandomBytes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "HTTP/1.1 ", "HTTP/2 ", "200", "103", "404", " OK", "\r\n", "\n", ":", " ", "*", "/", "a", "#", "\t", "å",
      "\u{0}",
    ]
    let text = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    var bytes = Array(text.utf8)
    for _ in 0..<3 { bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(in: 0...255, using: &random) }
    if let answer = Answer(bytes) { #expect(answer.body.count < bytes.count) }
    let damaged = String(decoding: bytes, as: UTF8.self)
    for rule in HeaderRule.rules(in: damaged) { _ = rule.matches(damaged) }
    _ = ContentType(damaged)
  }
}
