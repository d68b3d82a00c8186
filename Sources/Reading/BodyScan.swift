import Diagnostics
import Fingerprint
import Model

extension Body {
  /// Looks over the bytes of a body from `start` on: are they blank, where are control characters; and keeps them while
  /// there is room.
  static func scanned(_ file: SourceFile, from start: Int, room: BodyRoom) -> (body: Body, controls: [Int]) {
    let start = min(start, file.bytes.count)
    return file.bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[start...])
      let marks = Marks(of: text)
      let body = Body(
        span: file.span(start..<bytes.count), isBlank: marks.isBlank,
        text: room.takes(text.count) ? .kept(Array(text)) : .inFile(fingerprint: quickHash(text)))
      return (body, marks.controls.map { $0 + start })
    }
  }
}

/// What a text consists of, found 32 bytes at a time.
private struct Marks {
  let isBlank: Bool
  private(set) var controls: [Int] = []

  init(of bytes: UnsafeRawBufferPointer) {
    isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var offset = 0
    while offset &+ 32 <= bytes.count {
      let marked = possibleControls(in: bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self))
      if marked[0] | marked[1] | marked[2] | marked[3] != 0 {
        for word in 0..<4 { look(at: bytes, UInt64(littleEndian: marked[word]), from: offset &+ 8 &* word) }
      }
      offset &+= 32
    }
    for index in offset..<bytes.count { look(at: bytes, index) }
  }

  /// Looks at those of the eight bytes from `offset` on whose highest bit is set in `marked`.
  private mutating func look(at bytes: UnsafeRawBufferPointer, _ marked: UInt64, from offset: Int) {
    var marked = marked
    while marked != 0 {
      look(at: bytes, offset &+ marked.trailingZeroBitCount / 8)
      marked &= marked &- 1
    }
  }

  private mutating func look(at bytes: UnsafeRawBufferPointer, _ index: Int) {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: break
    case 0..<0x20, 0x7F: controls.append(index)
    default: break
    }
  }
}

/// The highest bit of each byte that is below a space or is DEL: the usual trick with borrows, which may take a plain byte
/// for such a one, but never such a one for plain.
private func possibleControls(in words: SIMD4<UInt64>) -> SIMD4<UInt64> {
  let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
  let low = (words &- SIMD4(repeating: ones &* 0x20)) & ~words
  let delete = words ^ SIMD4(repeating: ones &* 0x7F)
  return (low | ((delete &- SIMD4(repeating: ones)) & ~delete)) & SIMD4(repeating: highs)
}
