import Diagnostics

extension SourceFile {
  /// Checks that every byte of the file is part of UTF-8, and says which is the first that is not.
  ///
  /// It is false for a file in another encoding altogether, which is not worth reading any further.
  func checkEncoding(reportingTo report: inout [Diagnostic]) -> Bool {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      report.append(.invalidUTF8(.wide, at: span(0..<2)))
      return false
    }
    bytes.withUnsafeBytes { bytes in
      guard let first = bytes.firstInvalidByte(from: 0) else { return }
      let others = bytes.countInvalidBytes(from: first + 1)
      report.append(.invalidUTF8(.byte(bytes[first], others: others), at: span(first..<first + 1)))
    }
    return true
  }

  /// Where the text begins: after a byte-order mark, if there is one.
  var afterMark: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension UnsafeRawBufferPointer {
  /// The place of the first byte that no UTF-8 sequence explains.
  func firstInvalidByte(from start: Int) -> Int? {
    var index = start
    while index < count {
      if count &- index >= 8 {
        // Eight bytes at a time: most of a text is ASCII, which is always valid.
        let word = UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self)) & 0x8080_8080_8080_8080
        guard word != 0 else {
          index &+= 8
          continue
        }
        index &+= word.trailingZeroBitCount &>> 3
        // Å, ä, ö and their like, which are most of what is not ASCII.
        if self[index] == 0xC3, index &+ 1 < count, self[index &+ 1] & 0xC0 == 0x80 {
          index &+= 2
          continue
        }
      }
      let length = sequenceLength(at: index)
      guard length > 0 else { return index }
      index &+= length
    }
    return nil
  }

  /// Whether no byte is above ASCII, so that a character is a byte.
  var isASCII: Bool {
    var index = 0
    while count &- index >= 8 {
      guard loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 else { return false }
      index &+= 8
    }
    return self[index...].allSatisfy { $0 < 0x80 }
  }

  /// The bytes of the sequence that starts here, by table 3-7 of the Unicode Standard; zero where it is ill-formed.
  func sequenceLength(at index: Int) -> Int {
    switch self[index] {
    case ..<0x80: 1
    case 0xC2...0xDF: continues(0x80...0xBF, at: index &+ 1) ? 2 : 0
    case 0xE0: continues(0xA0...0xBF, at: index &+ 1) && continues(at: index &+ 2) ? 3 : 0
    case 0xED: continues(0x80...0x9F, at: index &+ 1) && continues(at: index &+ 2) ? 3 : 0
    case 0xE1...0xEF: continues(at: index &+ 1) && continues(at: index &+ 2) ? 3 : 0
    case 0xF0: continues(0x90...0xBF, at: index &+ 1) && continues(at: index &+ 2, index &+ 3) ? 4 : 0
    case 0xF1...0xF3: continues(at: index &+ 1) && continues(at: index &+ 2, index &+ 3) ? 4 : 0
    case 0xF4: continues(0x80...0x8F, at: index &+ 1) && continues(at: index &+ 2, index &+ 3) ? 4 : 0
    default: 0
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func countInvalidBytes(from start: Int) -> Int {
    var found = 0
    var next = start
    while let invalid = firstInvalidByte(from: next) {
      found += 1
      next = invalid + 1
    }
    return found
  }

  private func continues(_ allowed: ClosedRange<UInt8> = 0x80...0xBF, at index: Int) -> Bool {
    index < count && allowed.contains(self[index])
  }

  private func continues(at index: Int, _ next: Int) -> Bool { continues(at: index) && continues(at: next) }
}
