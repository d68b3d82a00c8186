/// A set of bytes that can be searched for in sixteen bytes at once, with SIMD.
///
/// It is a union of a few parts, each of which costs one vector comparison:
///
///     OneByte("\"") | TwoBytes("&", "'") | ByteRange("<", ">")
@usableFromInline
package protocol ByteSet {
  /// Whether a byte is in the set.
  func contains(_ byte: UInt8) -> Bool

  /// A mask of those of sixteen bytes that are in the set.
  func marks(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
}

/// The set of one byte.
@usableFromInline
package struct OneByte: ByteSet {
  @usableFromInline let byte: UInt8

  @inlinable @inline(__always)
  package init(_ character: Unicode.Scalar) { byte = UInt8(ascii: character) }

  @inlinable @inline(__always)
  package init(_ byte: UInt8) { self.byte = byte }

  @inlinable
  package func contains(_ byte: UInt8) -> Bool { byte == self.byte }

  @inlinable @inline(__always)
  package func marks(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> { bytes .== SIMD16(repeating: byte) }
}

/// The set of two bytes that differ in one bit, as `<` and `>` do, tested with one comparison.
@usableFromInline
package struct TwoBytes: ByteSet {
  /// The bits that both have in common; `mask` says which those are.
  @usableFromInline let common: UInt8
  @usableFromInline let mask: UInt8

  @inlinable @inline(__always)
  package init(_ one: Unicode.Scalar, _ other: Unicode.Scalar) {
    let difference = UInt8(ascii: one) ^ UInt8(ascii: other)
    assert(difference.nonzeroBitCount == 1, "\(one) and \(other) differ in more than one bit")
    mask = ~difference
    common = UInt8(ascii: one) & mask
  }

  @inlinable
  package func contains(_ byte: UInt8) -> Bool { byte & mask == common }

  @inlinable @inline(__always)
  package func marks(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (bytes & mask) .== SIMD16(repeating: common)
  }
}

/// The set of the bytes in a range.
@usableFromInline
package struct ByteRange: ByteSet {
  @usableFromInline let first: UInt8
  @usableFromInline let last: UInt8

  @inlinable @inline(__always)
  package init(_ range: ClosedRange<UInt8>) { (first, last) = (range.lowerBound, range.upperBound) }

  @inlinable @inline(__always)
  package init(_ first: Unicode.Scalar, _ last: Unicode.Scalar) { self.init(UInt8(ascii: first)...UInt8(ascii: last)) }

  @inlinable
  package func contains(_ byte: UInt8) -> Bool { first <= byte && byte <= last }

  @inlinable @inline(__always)
  package func marks(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    // A byte below the first wraps around, and so is greater than the last.
    (bytes &- first) .<= SIMD16(repeating: last &- first)
  }
}

/// The union of two sets.
@usableFromInline
package struct ByteUnion<One: ByteSet, Other: ByteSet>: ByteSet {
  @usableFromInline let one: One
  @usableFromInline let other: Other

  @inlinable @inline(__always)
  init(one: One, other: Other) { (self.one, self.other) = (one, other) }

  @inlinable
  package func contains(_ byte: UInt8) -> Bool { one.contains(byte) || other.contains(byte) }

  @inlinable @inline(__always)
  package func marks(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    one.marks(among: bytes) .| other.marks(among: bytes)
  }
}

extension ByteSet {
  @inlinable @inline(__always)
  package static func | <Other: ByteSet>(one: Self, other: Other) -> ByteUnion<Self, Other> {
    ByteUnion(one: one, other: other)
  }
}
