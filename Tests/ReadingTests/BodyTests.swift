import Diagnostics
import Model
import Testing

@testable import Reading

@Suite("A body")
struct BodyTests {
  @Test("is blank where there is nothing to be seen after the front matter")
  func recognisesBlankBody() {
    for (bytes, isBlank): ([UInt8], Bool) in [
      ([], true), ([0x20], true), ([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20], true), ([0x20, 0x61], false), ([0x00], true),
      ([0x0E], true), ([0x80], false),
    ] {
      #expect(body(Array("---".utf8) + bytes, from: 3).isBlank == isBlank, "\(bytes)")
    }
  }

  @Test(
    "is blank where there are only comments and signs that are not seen",
    arguments: [
      ("\u{A0}", true), ("\u{200B}\n", true), ("<!-- a -->", true),
      ("\n<!-- a -- b -->\u{FEFF}\n\n<!--\nc\n-->\n", true),
      ("<!-- a", false), ("<!-- a --> b", false), ("a <!-- b -->", false), ("å", false), ("\u{200B}a", false),
      ("<b>", false),
    ])
  func ignoresInvisibleCharacters(text: String, isBlank: Bool) {
    #expect(body(Array(text.utf8), from: 0).isBlank == isBlank)
  }

  @Test("begins where it is said to", arguments: 0...24)
  func findsStartOfBody(start: Int) {
    let bytes = Array("---\ntitle: Å\n---\n ä".utf8)
    #expect(body(bytes, from: start).span.range == min(start, bytes.count)..<bytes.count)
  }

  @Test("that is not kept has the same fingerprint wherever it stands, and another body another")
  func distinguishesBodies() {
    let (text, other) = (Array("Vi träffas.\n".utf8), Array("Vi träffas!\n".utf8))
    let same = (0...8).map { body([UInt8](repeating: 0x2D, count: $0) + text, from: $0).text }
    #expect(Set(same).count == 1)
    #expect(body(other, from: 0).text != same[0])
  }

  @Test("does not go beyond the file's end")
  func staysWithinFile() {
    let body = body([0x61], from: 100)
    #expect(body.span.range == 1..<1)
    #expect(body.isBlank)
  }

  /// A body for which there is no room in memory.
  private func body(_ bytes: [UInt8], from start: Int) -> Body {
    Body(of: SourceFile("x.md", bytes), from: start, budget: MemoryBudget(bytes: 0))
  }
}
