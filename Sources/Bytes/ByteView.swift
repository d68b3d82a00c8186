/// Bytes that somebody else keeps alive while a function looks at them: the UTF-8 of a text, mostly.
///
/// It is for the length of a call, and is never kept. An index is checked in debug builds alone, so let it come from a search in the same
/// bytes, or compare it with `count`.
@usableFromInline
package typealias ByteView = UnsafeBufferPointer<UInt8>

extension ByteView {
  /// The bytes of a range, which must lie within; their indices begin at zero.
  @inlinable @inline(__always)
  package func part(_ range: Range<Int>) -> ByteView { ByteView(rebasing: self[range]) }

  /// The bytes from an index on, which is at most their count; their indices begin at zero.
  @inlinable @inline(__always)
  package func part(from start: Int) -> ByteView { part(start..<count) }

  /// The bytes as text; what is no UTF-8 becomes U+FFFD.
  @inlinable
  package var string: String { String(decoding: self, as: UTF8.self) }
}

extension String {
  /// Lends the text's UTF-8, without a copy of it.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try utf8.withContiguousStorageIfAvailable(body) ?? withCopiedBytes(body)
  }

  // No text that Swift made itself comes here. Within `withBytes` it would make every text be retained, for this one's sake.
  @inlinable @inline(never)
  func withCopiedBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension [UInt8] {
  /// Lends the bytes.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer(body)
  }
}

extension ArraySlice<UInt8> {
  /// Lends the bytes; their indices begin at zero.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer(body)
  }
}

extension StaticString {
  /// The text's UTF-8, which stays for as long as the program runs.
  @inlinable @inline(__always)
  package var bytes: ByteView { ByteView(start: utf8Start, count: utf8CodeUnitCount) }
}
