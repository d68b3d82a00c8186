import Diagnostics

extension SourceFile {
  /// Checks that every byte of the file is part of UTF-8, and says which is the first that is not; on the way it finds the
  /// characters that no page may hold.
  ///
  /// It is nil for a file in another encoding altogether, which is not worth reading any further.
  func checkEncoding(reportingTo report: inout [Diagnostic]) -> StrayBytes? {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      report.append(.invalidUTF8(.wide, at: span(0..<2)))
      return nil
    }
    let stray = StrayBytes(in: bytes)
    if let first = stray.firstInvalid {
      let fault = Diagnostic.invalidUTF8(.byte(bytes[first], others: stray.otherInvalid), at: span(first..<first + 1))
      report.append(fault)
    }
    return stray
  }

  /// Where the text begins: after a byte-order mark, if there is one.
  var afterMark: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension UnsafeRawBufferPointer {
  /// Whether no byte is above ASCII, so that a character is a byte.
  var isASCII: Bool {
    var index = 0
    while count &- index >= 8 {
      guard loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 else { return false }
      index &+= 8
    }
    return self[index...].allSatisfy { $0 < 0x80 }
  }

  /// The character of a well-formed sequence that starts here; nil of an ill-formed one, whose length is zero.
  func scalar(at index: Int, length: Int) -> Unicode.Scalar? {
    guard length > 1 else { return length == 1 ? Unicode.Scalar(self[index]) : nil }
    let first = UInt32(self[index]) & (0x7F >> UInt32(length))
    return Unicode.Scalar(self[index &+ 1..<index &+ length].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) })
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
  private func continues(_ allowed: ClosedRange<UInt8> = 0x80...0xBF, at index: Int) -> Bool {
    index < count && allowed.contains(self[index])
  }

  private func continues(at index: Int, _ next: Int) -> Bool { continues(at: index) && continues(at: next) }
}
