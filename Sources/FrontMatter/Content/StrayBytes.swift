import Diagnostics

/// The bytes of a file that are no text: those that no UTF-8 sequence explains, and characters that no page may hold.
struct StrayBytes {
  private(set) var firstInvalid: Int?
  /// How many invalid bytes there are besides the first.
  private(set) var otherInvalid = 0
  /// Where characters are that no page may hold: control characters other than tabs and line endings, noncharacters.
  private(set) var forbidden: [Range<Int>] = []

  /// Finds them in one pass, which goes byte by byte only where something is not plain text.
  init(in bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        let length = bytes.sequenceLength(at: index)
        if length == 0 { noteInvalid(index) }
        if bytes.scalar(at: index, length: length)?.isForbidden == true { forbidden.append(index..<index &+ length) }
        index = length == 0 ? index &+ 1 : bytes.endOfPlainText(from: index &+ length)
      }
    }
  }

  private mutating func noteInvalid(_ index: Int) {
    if firstInvalid == nil { firstInvalid = index } else { otherInvalid += 1 }
  }
}

extension UnsafeRawBufferPointer {
  /// Where the character begins that needs a closer look, after the end of another one: 32 bytes at a time.
  ///
  /// What is passed over is ASCII, and letters of two bytes, as å, ä and ö are, from U+00C0 on.
  fileprivate func endOfPlainText(from start: Int) -> Int {
    var index = start
    while index &+ 32 <= count {
      let marked = strangeBytes(
        in: loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self),
        after: loadUnaligned(fromByteOffset: index &- 1, as: SIMD4<UInt64>.self))
      guard marked[0] | marked[1] | marked[2] | marked[3] == 0 else {
        var word = 0
        while marked[word] == 0 { word &+= 1 }
        index &+= word &* 8 &+ UInt64(littleEndian: marked[word]).trailingZeroBitCount / 8
        break
      }
      index &+= 32
    }
    // The character may have begun with the last byte that was passed over.
    return index > start && self[index &- 1] >= 0xC0 ? index &- 1 : index
  }
}

/// The highest bit of each byte that needs a closer look: a control character other than newline; one that is neither ASCII
/// nor the first or second byte of a letter of two bytes; one that lacks the other of these two.
///
/// `before` holds, for each byte, the one before it. A letter's first byte is 0xC3 to 0xDF, its second begins with the bits
/// 10; after 0xC2 there may be a control character. What is to be known of a byte's lower bits is moved into its highest by adding, which disturbs none of its neighbours.
@inline(__always)
private func strangeBytes(in bytes: SIMD4<UInt64>, after before: SIMD4<UInt64>) -> SIMD4<UInt64> {
  func all(_ byte: UInt64) -> SIMD4<UInt64> { SIMD4(repeating: 0x0101_0101_0101_0101 &* byte) }
  let lower = bytes & all(0x7F)
  let isPrintable = lower &+ all(0x60)
  let isOtherThanNewline = (lower ^ all(0x0A)) &+ all(0x7F)
  let isDelete = lower &+ all(0x01)
  let isControl = ~bytes & ((~isPrintable & isOtherThanNewline) | isDelete)
  let twice = bytes &+ bytes
  let isTooLow = ~((bytes & all(0x1F)) &+ all(0x7D))
  let isOtherFirst = bytes & twice & ((twice &+ twice) | isTooLow)
  let isUnpaired = (bytes & ~twice) ^ (before & (before &+ before))
  return (isControl | isOtherFirst | isUnpaired) & all(0x80)
}
