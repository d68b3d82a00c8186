import Diagnostics
import Fingerprint
import Model

extension Body {
  /// Looks over the bytes of a body from `start` on: are they blank, where are control characters, what do they hash to.
  static func scanned(_ file: SourceFile, from start: Int) -> (body: Body, controls: [Int]) {
    let start = min(start, file.bytes.count)
    return file.bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[start...])
      let marks = Marks(of: text)
      let body = Body(
        span: file.span(start..<bytes.count), isBlank: marks.isBlank, fingerprint: quickHash(text))
      return (body, marks.controls.map { $0 + start })
    }
  }
}

/// What a text consists of, found eight bytes at a time.
private struct Marks {
  let isBlank: Bool
  private(set) var controls: [Int] = []

  init(of bytes: UnsafeRawBufferPointer) {
    isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      var marked = possibleControls(in: UInt64(littleEndian: word))
      while marked != 0 {
        look(at: bytes, offset &+ marked.trailingZeroBitCount / 8)
        marked &= marked &- 1
      }
      offset &+= 8
    }
    for index in offset..<bytes.count { look(at: bytes, index) }
  }

  private mutating func look(at bytes: UnsafeRawBufferPointer, _ index: Int) {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: break
    case 0..<0x20, 0x7F: controls.append(index)
    default: break
    }
  }
}

/// The highest bit of each of eight bytes that is below a space or is DEL: the usual trick with borrows, which may take a
/// plain byte for such a one, but never such a one for plain.
private func possibleControls(in word: UInt64) -> UInt64 {
  let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
  let low = (word &- ones &* 0x20) & ~word & highs
  let delete = word ^ ones &* 0x7F
  return low | ((delete &- ones) & ~delete & highs)
}
