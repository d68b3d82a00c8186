import Bytes

/// Turns libyaml's places, which count characters, into bytes of the file.
///
/// Places come nearly in order, so it walks from the last one; where every character is a byte, it need not walk.
struct CharacterPlaces {
  /// Where the bytes begin in their file.
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

  /// The bytes between two characters.
  mutating func range(_ start: Int, _ end: Int) -> Range<Int> {
    let lower = byte(of: start)
    return lower..<max(lower, byte(of: end))
  }

  /// The byte at which a character begins; characters past the end begin at the end.
  mutating func byte(of wanted: Int) -> Int {
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
