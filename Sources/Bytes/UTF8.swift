extension ByteView {
  /// Whether all bytes are ASCII.
  package var isASCII: Bool { firstIndex(from: 0, among: ByteRange(0x80...0xFF)) == count }

  /// The length of the UTF-8 sequence at an index (Unicode Standard, table 3-7); zero if it is ill-formed.
  package func sequenceLength(at index: Int) -> Int {
    switch self[index] {
    case ..<0x80: 1
    case 0xC2...0xDF: continues(0x80...0xBF, at: index + 1) ? 2 : 0
    case 0xE0: continues(0xA0...0xBF, at: index + 1) && continues(at: index + 2) ? 3 : 0
    case 0xED: continues(0x80...0x9F, at: index + 1) && continues(at: index + 2) ? 3 : 0
    case 0xE1...0xEF: continues(at: index + 1) && continues(at: index + 2) ? 3 : 0
    case 0xF0: continues(0x90...0xBF, at: index + 1) && continues(at: index + 2, index + 3) ? 4 : 0
    case 0xF1...0xF3: continues(at: index + 1) && continues(at: index + 2, index + 3) ? 4 : 0
    case 0xF4: continues(0x80...0x8F, at: index + 1) && continues(at: index + 2, index + 3) ? 4 : 0
    default: 0
    }
  }

  /// The scalar of the UTF-8 sequence at an index, given its length; nil if that is zero.
  package func scalar(at index: Int, length: Int) -> Unicode.Scalar? {
    guard length > 1 else { return length == 1 ? Unicode.Scalar(self[index]) : nil }
    let first = UInt32(self[index]) & (0x7F >> UInt32(length))
    return Unicode.Scalar(self[index + 1..<index + length].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) })
  }

  private func continues(_ allowed: ClosedRange<UInt8> = 0x80...0xBF, at index: Int) -> Bool {
    index < count && allowed.contains(self[index])
  }

  private func continues(at index: Int, _ next: Int) -> Bool { continues(at: index) && continues(at: next) }
}
