import Diagnostics
import SeededRandom
import Testing

@testable import FrontMatter

@Suite("Fields that are written plainly")
struct PlainFieldsTests {
  @Test(
    "are read without YAML's help",
    arguments: [
      "title: Trygg fritid", "title: Trygg fritid\r\nstatus: ongoing\r\n", "\ntitle: Å\n\n\nstatus: x",
      "  a: 1\n  b: 2",
      "a: Klockan 12:30 – C# & co, [x]; \"ja\"! 😀", "phone: +46 72", "path: /om/", "title: (obs)", "a: https://x.se/#y",
      "actors:\n  public: 2\n  private: 0\nupdated: 2026", "a:\n- x\n- y\nb: z",
      "a:\n  -   b: x\n      c:\n        - d\n",
      "a:\n  - https://x.se/\n  - b: c", "a: 1\na: 2",
    ])
  func readsPlainFields(text: String) throws {
    let file = SourceFile("x.yaml", text)
    let plain = try #require(parsePlainFields(of: file, in: 0..<file.bytes.count))
    #expect(isAlike(plain, try parseFields(of: file, in: 0..<file.bytes.count).get()))
  }

  @Test(
    "are left to YAML where anything might mean more than itself",
    arguments: [
      "", "\n", "a", "a:", "a:\nb: x", "a: \"x\"", "a: 'x'", "a: [x]", "a: {b: c}", "a: &b c", "a: *b", "a: !b c",
      "a: |\n  x",
      "a: >-\n  x", "a: %x", "a: @x", "a: `x", "a: - x", "a: ? x", "? a", "a: x\n  y", "a: x\n\n  y", "a:\n  x", "- x",
      "a:\n  - - x",
      "a: x # y", "a: #x", "# x\na: y", "a: b: c", "a: b:", "a: x ", "a: \tx", "a:\tx", "a: x\ty", "\ta: x", "a : x",
      "<<: x",
      "å: x", "a: x\n b: y", " a: x\nb: y", "a:\n  - x\n b: y", "a:\n  - x\n   y", "a:\n  - b: x\n   c: y", "a:\n -x",
      "---\na: x",
      "a: x\n...", "a: x\ry", "a: x\u{1}", "a: x\u{7F}", "a: x\u{85}y", "a: x\u{2028}y", "a: \u{FEFF}x", "a: x\u{FFFF}",
      "a: \u{0}", " ", "a: x\n \nb: y",
    ])
  func leavesTheRestToYAML(text: String) {
    let file = SourceFile("x.yaml", text)
    #expect(parsePlainFields(of: file, in: 0..<file.bytes.count) == nil)
  }

  @Test("that are not UTF-8 are left to YAML")
  func leavesInvalidUTF8ToYAML() {
    for bytes: [UInt8] in [
      [0xFF], [0xC3], [0xC3, 0x41], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ] {
      let file = SourceFile("x.yaml", Array("a: x".utf8) + bytes)
      #expect(parsePlainFields(of: file, in: 0..<file.bytes.count) == nil)
    }
  }

  @Test("that go too deep are left to YAML")
  func leavesDeepFieldsToYAML() {
    let text = (0..<40).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n") + " x"
    let file = SourceFile("x.yaml", text)
    #expect(parsePlainFields(of: file, in: 0..<file.bytes.count) == nil)
  }

  @Test("are never read otherwise than YAML reads them, whatever is written")
  func agreesWithYAML() {
    let pieces =
      [
        "a: x\n", "b: y\n", "c:\n", "title: Å – x\n", "- ", "  ", "    ", "\n", "\r\n", "- x\n", "  - a: x\n",
        "  b: y\n", " ", ": ",
        ":", "x", "#", " #", "1", "-", "é", "\u{A0}", "😀", "\t", "\r", "\"", "'", "[", "{", "|", "?", "%", "\u{2028}",
        "\u{85}", "---",
        "...",
      ].map { Array($0.utf8) } + [[0xC3], [0xEF, 0xBF, 0xBF]]
    var random = SeededGenerator(seed: 7)
    var plainly = 0
    for _ in 0..<20_000 {
      // The first pieces are what plain fields are made of.
      let kinds = Int.random(in: 0..<4, using: &random) > 0 ? 12 : pieces.count
      let bytes = (0..<Int.random(in: 1...10, using: &random)).flatMap { _ in
        pieces[Int.random(in: 0..<kinds, using: &random)]
      }
      let file = SourceFile("x.yaml", bytes)
      guard let plain = parsePlainFields(of: file, in: 0..<bytes.count) else { continue }
      plainly += 1
      let read = try? parseFields(of: file, in: 0..<bytes.count).get()
      #expect(read.map { isAlike(plain, $0) } == true, "\(file.text(0..<bytes.count).debugDescription)")
    }
    #expect(plainly > 1000)
  }

  private func isAlike(_ one: Reported<Mapping>, _ other: Reported<Mapping>) -> Bool {
    one.value == other.value
      && one.diagnostics.map(DiagnosticIdentity.init) == other.diagnostics.map(DiagnosticIdentity.init)
  }
}
