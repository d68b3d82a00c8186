import Diagnostics
import SeededRandom
import Testing

@testable import FrontMatter

@Suite("Bytes that are no text")
struct StrayBytesTests {
  @Test("are found wherever they stand, as a simple loop finds them")
  func findsStrayBytesEverywhere() {
    let suspects: [[UInt8]] = [
      [0x00], [0x01], [0x08], [0x09], [0x0A], [0x0B], [0x0C], [0x0D], [0x0E], [0x1F], [0x20], [0x7E], [0x7F], [0x80],
      [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x80], [0xC3], [0xDF, 0xBF], [0xE2, 0x80], [0xE2, 0x80, 0x93],
      [0xC2, 0x9F], [0xC2, 0xA0], [0xC2, 0xAB], [0xEF, 0xBF, 0xBE], [0xEF, 0xB7, 0x90], [0xF3, 0xBF, 0xBF, 0xBF],
      [0xE0, 0x9F, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ]
    for filling: [UInt8] in [[UInt8(ascii: "a")], [0xC3, 0xA5], [0x0A], [0x80], [0xE2, 0x80, 0x93]] {
      for place in 0...70 {
        let before = (0..<place).map { filling[$0 % filling.count] }
        for suspect in suspects { expectSame(before + suspect + Array(repeating: 0x61, count: 70 - place)) }
      }
    }
  }

  @Test("are found among random bytes as a simple loop finds them")
  func agreesWithSimpleLoop() {
    let pieces: [[UInt8]] = [
      Array("en längre text i det vanliga alfabetet, med åäö".utf8), Array("öäå".utf8), [0x0A], [0x61], [0xC3], [0xA5],
      [0xE2, 0x80, 0x93], [0xE2], [0x80], [0x01], [0xC2, 0xA0], [0xC2, 0x85], [0xEF, 0xBF, 0xBF], [0x0D, 0x0A], [0x7F],
      [0xF0, 0x9F, 0x98, 0x80], [0xC1],
    ]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5000 {
      // The first pieces are what texts are made of.
      let kinds = Bool.random(using: &generator) ? 4 : pieces.count
      var bytes = (0..<Int.random(in: 0...12, using: &generator)).flatMap { _ in
        pieces[Int.random(in: 0..<kinds, using: &generator)]
      }
      if Bool.random(using: &generator), let last = bytes.indices.last {
        bytes[Int.random(in: 0...last, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      expectSame(bytes)
    }
  }

  private func expectSame(_ bytes: [UInt8]) {
    let stray = StrayBytes(in: bytes)
    var (invalid, forbidden) = ([Int](), [Range<Int>]())
    var index = 0
    while index < bytes.count {
      let length = (1...4).first { bytes.count - index >= $0 && isCharacter(bytes[index..<index + $0]) }
      if length == nil { invalid.append(index) }
      if let length,
        String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars.contains(where: \.isForbidden)
      {
        forbidden.append(index..<index + length)
      }
      index += length ?? 1
    }
    if stray.firstInvalid != invalid.first || stray.otherInvalid != max(0, invalid.count - 1)
      || stray.forbidden != forbidden
    {
      Issue.record("\(bytes): \(stray)")
    }
  }

  private func isCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.count == 1
  }
}
