/// SIMD search, sixteen bytes at a time: in prose special characters are rare, so most blocks are skipped whole.
extension ByteView {
  /// The index of the first byte from `start` on that is in a set; `count` if there is none.
  @inlinable @inline(__always)
  package func firstIndex(from start: Int, among set: some ByteSet) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index &+ 16 <= count {
      let found = set.marks(among: bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)).bits
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 16
    }
    guard index < count else { return count }
    // The last block overlaps bytes already searched, or is padded with zeros, which the set may hold: both are ignored.
    let seen = index &- Swift.max(0, count &- 16)
    let found = set.marks(among: bytes.lastSixteen).bits &>> UInt128(truncatingIfNeeded: seen &* 8)
    return found == 0 ? count : Swift.min(count, index &+ found.trailingZeroBitCount / 8)
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// The mask as an integer, with eight bits for each byte, the first byte lowest.
  @inlinable @inline(__always)
  var bits: UInt128 { unsafeBitCast(self, to: UInt128.self).littleEndian }
}

extension UnsafeRawBufferPointer {
  /// The last sixteen bytes, or all of them padded with zeros.
  @inlinable @inline(__always)
  var lastSixteen: SIMD16<UInt8> {
    if count >= 16 { return loadUnaligned(fromByteOffset: count &- 16, as: SIMD16<UInt8>.self) }
    return unsafeBitCast(padded, to: SIMD16<UInt8>.self)
  }

  /// Fewer than sixteen bytes, padded with zeros, as two words.
  @inlinable
  var padded: SIMD2<UInt64> {
    if count >= 8 { return SIMD2(word(at: 0), word(at: count &- 8) >> UInt64((16 &- count) &* 8)) }
    if count >= 4 { return SIMD2(half(at: 0) | (half(at: count &- 4) >> UInt64((8 &- count) &* 8)) << 32, 0) }
    return SIMD2(reversed().reduce(0) { $0 << 8 | UInt64($1) }, 0)
  }

  @inlinable @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  @inlinable @inline(__always)
  func half(at index: Int) -> UInt64 {
    UInt64(UInt32(littleEndian: loadUnaligned(fromByteOffset: index, as: UInt32.self)))
  }
}
