/// A borrowed view of bytes, mostly a string's UTF-8, which their owner keeps alive for the length of a call.
///
/// It must not be stored beyond that call. Indices are checked in debug builds alone: take them from a search in the same
/// bytes, or compare them with `count`.
@usableFromInline
package typealias ByteView = UnsafeBufferPointer<UInt8>

extension ByteView {
  /// The bytes in a range, which must be within bounds; their indices begin at zero.
  @inlinable @inline(__always)
  package func part(_ range: Range<Int>) -> ByteView { ByteView(rebasing: self[range]) }

  /// The bytes from an index on, which must be at most `count`; their indices begin at zero.
  @inlinable @inline(__always)
  package func part(from start: Int) -> ByteView { part(start..<count) }

  /// The bytes decoded as UTF-8; what is ill-formed becomes U+FFFD.
  @inlinable
  package var string: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  /// Calls `body` with the string's UTF-8, without a copy if it is contiguous, as native Swift strings are.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try utf8.withContiguousStorageIfAvailable(body) ?? withCopiedBytes(body)
  }

  // For bridged strings alone. Inlined into `withBytes`, it would make every call retain the string.
  @inlinable @inline(never)
  func withCopiedBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension [UInt8] {
  /// Calls `body` with the bytes.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer(body)
  }
}

extension ArraySlice<UInt8> {
  /// Calls `body` with the bytes; their indices begin at zero.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer(body)
  }
}

extension StaticString {
  /// The string's UTF-8, which is static memory.
  @inlinable @inline(__always)
  package var bytes: ByteView { ByteView(start: utf8Start, count: utf8CodeUnitCount) }
}
