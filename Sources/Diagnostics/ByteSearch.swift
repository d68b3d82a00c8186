import Glibc

extension UnsafeRawBufferPointer {
  /// The first place of a byte from `start` on; nil if it is not there.
  ///
  /// The C library looks at many bytes at a time. Inlined, since a page asks 480 times, mostly for a byte that is near.
  @inlinable @inline(__always)
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }
}
