extension UInt8 {
  /// The byte of an ASCII character.
  @inlinable @inline(__always)
  package static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

  @inlinable
  package static var newline: UInt8 { 0x0A }

  @inlinable
  package static var carriageReturn: UInt8 { 0x0D }

  /// Whether it is a space or a tab.
  @inlinable
  package var isBlank: Bool { self == 0x20 || self == 0x09 }

  /// Whether it is a space, a tab or part of a line ending: the white space of HTML, and VT.
  @inlinable
  package var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether it is a digit, `0` to `9`.
  @inlinable
  package var isDigit: Bool { (0x30...0x39).contains(self) }

  /// Whether it is an ASCII letter, of either case.
  @inlinable
  package var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// The lower-case letter for `A` to `Z`; any other byte as it is.
  @inlinable
  package var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension ByteView {
  /// The bytes without the spaces and line endings around them.
  package var trimmed: ByteView { part(rangeWithoutSpaces) }

  /// The range of the bytes without leading and trailing spaces and line endings; `0..<0` if there are no others.
  package var rangeWithoutSpaces: Range<Int> {
    guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
      return 0..<0
    }
    return first..<last + 1
  }
}

extension [UInt8] {
  /// Where a file's text begins: after a byte-order mark, if there is one.
  package var startOfText: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// A range without the bytes at its two ends that are white space.
  @inlinable
  package func trimming(_ range: Range<Int>, where isSpace: (UInt8) -> Bool) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(self[start]) { start += 1 }
    while end > start, isSpace(self[end - 1]) { end -= 1 }
    return start..<end
  }
}
