import Bytes

/// Converts libyaml's indices, which count Unicode scalars, to byte offsets in the file.
///
/// Each conversion walks from the index before, since the indices come nearly in order. In ASCII the two are the same.
struct CharacterOffsets {
  /// The offset of the first of the bytes in their file.
  let base: Int
  private let bytes: ByteView
  private let isASCII: Bool
  private var character = 0
  private var index = 0

  init(in bytes: ByteView, at base: Int) {
    self.bytes = bytes
    self.base = base
    isASCII = bytes.isASCII
  }

  /// The range of bytes from one scalar up to another, given by their indices.
  mutating func range(_ start: Int, _ end: Int) -> Range<Int> {
    let lower = offset(of: start)
    return lower..<max(lower, offset(of: end))
  }

  /// The byte offset in the file of the scalar with an index; an index past the end gives the end.
  mutating func offset(of wanted: Int) -> Int {
    if isASCII { return base + min(wanted, bytes.count) }
    while character < wanted, index < bytes.count {
      index += 1
      while index < bytes.count, bytes.isContinuation(index) { index += 1 }
      character += 1
    }
    while character > wanted, index > 0 {
      index -= 1
      while index > 0, bytes.isContinuation(index) { index -= 1 }
      character -= 1
    }
    return base + index
  }
}

extension ByteView {
  fileprivate func isContinuation(_ index: Int) -> Bool { self[index] & 0b1100_0000 == 0b1000_0000 }
}
