import Bytes
import Diagnostics

/// The offsets of bytes in a file that cannot be published: invalid UTF-8, and characters that HTML forbids.
struct StrayBytes {
  private(set) var firstInvalid: Int?
  /// The number of invalid bytes besides the first.
  private(set) var otherInvalid = 0
  /// The ranges of control characters, other than tabs and line endings, and of noncharacters.
  private(set) var forbidden: [Range<Int>] = []

  /// Searches in one pass, which decodes only control characters and bytes beyond ASCII.
  init(in bytes: [UInt8]) {
    bytes.withBytes { bytes in
      var index = bytes.firstIndex(from: 0, among: controlsAndBeyondASCII)
      while index < bytes.count {
        let length = bytes.sequenceLength(at: index)
        if length == 0 { noteInvalid(index) }
        // Of the sequences of two bytes, only those of U+0080 to U+00BF include control characters.
        let mayBeForbidden = length != 2 || bytes[index] == 0xC2
        if mayBeForbidden, bytes.scalar(at: index, length: length)?.isForbidden == true {
          forbidden.append(index..<index + length)
        }
        index = bytes.firstIndex(from: index + max(1, length), among: controlsAndBeyondASCII)
      }
    }
  }

  private mutating func noteInvalid(_ index: Int) {
    if firstInvalid == nil { firstInvalid = index } else { otherInvalid += 1 }
  }
}

/// Without the tab and the line feed, which are many.
private var controlsAndBeyondASCII: some ByteSet {
  ByteRange(0x00...0x08) | ByteRange(0x0B...0x1F) | ByteRange(0x7F...0xFF)
}
