extension UInt8 {
  /// The byte of an ASCII character.
  @inlinable @inline(__always)
  package static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

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
