import Bytes
import SeededRandom
import Testing

@Suite("UTF-8 in bytes")
struct UTF8Tests {
  /// Bytes that begin, continue and break sequences of every length.
  private let texts =
    randomTexts(
      seed: 6, of: [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE2, 0xED, 0xF0, 0xF1, 0xF4])
    + randomTexts(seed: 7, of: everyByte)

  @Test("is divided into characters as the standard library divides it")
  func dividesLikeStandardLibrary() {
    for text in texts {
      #expect(text.withBytes(characters) == text.withBytes(decoded), "\(text)")
    }
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(String(scalar).withBytes(characters) == [scalar])
    }
  }

  @Test("is ASCII if no byte is above it")
  func recognisesASCII() {
    for text in texts + randomTexts(seed: 8, of: Array("abc".utf8)) {
      #expect(text.withBytes { $0.isASCII } == text.allSatisfy { $0 < 0x80 })
    }
  }

  /// The characters of well-formed sequences; nil for each byte that begins none.
  private func characters(_ bytes: ByteView) -> [Unicode.Scalar?] {
    var (found, index) = ([Unicode.Scalar?](), 0)
    while index < bytes.count {
      let length = bytes.sequenceLength(at: index)
      found.append(bytes.scalar(at: index, length: length))
      index += max(1, length)
    }
    return found
  }

  /// The same, with the standard library, which is asked of each range of one to four bytes whether it is one scalar.
  private func decoded(_ bytes: ByteView) -> [Unicode.Scalar?] {
    var (found, index) = ([Unicode.Scalar?](), 0)
    while index < bytes.count {
      let scalars = (1...4).lazy.compactMap { length -> (Unicode.Scalar, Int)? in
        guard index + length <= bytes.count else { return nil }
        let text = String(validating: bytes[index..<index + length], as: UTF8.self)
        return text.flatMap { $0.unicodeScalars.count == 1 ? ($0.unicodeScalars.first.map { ($0, length) }) : nil }
      }
      let scalar = scalars.first
      found.append(scalar?.0)
      index += scalar?.1 ?? 1
    }
    return found
  }
}
