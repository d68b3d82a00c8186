import Markup

/// The way through text past the bytes that are written as they are, which is most of them.
extension UnsafeBufferPointer<UInt8> {
  /// The first byte from `start` on that needs thought, or the end of the text.
  func firstIndexToThinkOf(from start: Int) -> Int { firstIndex(from: start, among: signsToThinkOf) }
}

/// Marks the bytes that may be written otherwise than they are typed.
@inline(__always)
private func signsToThinkOf(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
  // Signs that differ in few bits are looked for together, `#` and `$` with them, which are rare in prose.
  bytes.marks(of: "\"", mask: 0xFE) .| bytes.marks(of: "'", mask: 0xFC) .| (bytes &- 0x2D).marks(of: 0, mask: 0xFE)
    .| bytes.marks(of: "<", mask: 0xFD) .| bytes.marks(of: "{")
}
