/// Text looked at sixteen bytes at a time: prose has a sign with a meaning in few of them, so most are passed over, at two
/// instructions a byte.
extension UnsafeBufferPointer<UInt8> {
  /// The first byte from `start` on that is among those that `signs` marks in sixteen at once, or the end of the text.
  @inlinable @inline(__always)
  package func firstIndex(from start: Int, among signs: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>) -> Int {
    let bytes = UnsafeRawBufferPointer(self)
    var index = start
    while index &+ 16 <= count {
      let found = signs(bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)).bits
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 16
    }
    guard index < count else { return count }
    // Some of the last sixteen have been looked at already, or there are not so many, and zeros that may be marked.
    let found = signs(bytes.lastSixteen).bits &>> UInt128(truncatingIfNeeded: (index &- Swift.max(0, count &- 16)) &* 8)
    return found == 0 ? count : Swift.min(count, index &+ found.trailingZeroBitCount / 8)
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Eight bits for each byte, the first ones lowest.
  @inlinable @inline(__always)
  var bits: UInt128 { unsafeBitCast(self, to: UInt128.self).littleEndian }
}

extension UnsafeRawBufferPointer {
  /// The last sixteen bytes, or all there are and zeros behind them.
  @inlinable @inline(__always)
  var lastSixteen: SIMD16<UInt8> {
    if count >= 16 { return loadUnaligned(fromByteOffset: count &- 16, as: SIMD16<UInt8>.self) }
    return unsafeBitCast(padded, to: SIMD16<UInt8>.self)
  }

  /// Fewer than sixteen bytes in two words.
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

extension SIMD16<UInt8> {
  /// Marks each byte that is this one; bits that are not in `mask` may differ.
  @inlinable @inline(__always)
  package func marks(of byte: UInt8, mask: UInt8 = 0xFF) -> SIMDMask<SIMD16<Int8>> {
    // Compared with the byte alone, each of the sixteen would be by itself.
    (self & mask) .== SIMD16(repeating: byte & mask)
  }

  @inlinable @inline(__always)
  package func marks(of sign: Unicode.Scalar, mask: UInt8 = 0xFF) -> SIMDMask<SIMD16<Int8>> {
    marks(of: UInt8(ascii: sign), mask: mask)
  }
}
