import Diagnostics
import Model
import SeededRandom
import Testing

@testable import Reading

@Suite("Looking over a body")
struct BodyScanTests {
  @Test("finds control characters and blanks wherever they stand in memory and in the text, as a simple loop does")
  func everywhere() {
    let suspects: [UInt8] = [
      0x00, 0x01, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x1F, 0x20, 0x21, 0x7E, 0x7F, 0x80, 0x81, 0x9F, 0xA0, 0xC3,
      0xFF,
    ]
    for length in 0...20 {
      for filling in [UInt8(ascii: "a"), 0x20, 0x80, 0xFF] {
        for place in 0..<max(1, length) {
          for suspect in suspects {
            var bytes = [UInt8](repeating: filling, count: length)
            if length > 0 { bytes[place] = suspect }
            expectSame(bytes, from: 0)
          }
        }
      }
    }
  }

  @Test("begins where the body begins", arguments: 0...24)
  func offsets(start: Int) {
    let bytes = Array("\u{1}---\ntitle: Å\n---\n \u{2}\u{7F} ä\u{0}".utf8)
    expectSame(bytes, from: start)
  }

  @Test("agrees with the simple loop on random bytes")
  func random() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...64, using: &generator)
      let highest: UInt8 = Bool.random(using: &generator) ? 0x22 : 0xFF
      expectSame(
        (0..<count).map { _ in UInt8.random(in: 0...highest, using: &generator) },
        from: Int.random(in: 0...count, using: &generator))
    }
  }

  @Test("gives a text that is not kept the same fingerprint wherever it stands, and another text another")
  func fingerprints() {
    let (text, other) = (Array("Vi träffas.\n".utf8), Array("Vi träffas!\n".utf8))
    let same = (0...8).map { scanned([UInt8](repeating: 0x2D, count: $0) + text, from: $0).body.text }
    #expect(Set(same).count == 1)
    #expect(scanned(other, from: 0).body.text != same[0])
  }

  @Test("does not go beyond the file's end")
  func beyond() {
    let (body, controls) = scanned([0x61], from: 100)
    #expect(body.span.range == 1..<1)
    #expect(body.isBlank && controls.isEmpty)
  }

  /// A body for which there is no room in memory.
  private func scanned(_ bytes: [UInt8], from start: Int) -> (body: Body, controls: [Int]) {
    Body.scanned(SourceFile("x.md", bytes), from: start, room: BodyRoom(bytes: 0))
  }

  private func expectSame(_ bytes: [UInt8], from start: Int) {
    let start = min(start, bytes.count)
    let (body, controls) = scanned(bytes, from: start)
    let text = bytes[start...]
    let whitespace: Set<UInt8> = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20]
    let isControl = { (byte: UInt8) in (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)) || byte == 0x7F }
    if body.isBlank != text.allSatisfy(whitespace.contains) || controls != text.indices.filter({ isControl(text[$0]) })
      || body.span.range != start..<bytes.count
    {
      Issue.record("\(bytes) from \(start): \(body), \(controls)")
    }
  }
}
