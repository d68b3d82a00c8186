/// A growing array of bytes that is cheap to append a few bytes to: being noncopyable, it needs no uniqueness check before
/// an append, only a capacity check.
///
/// A page is made of more than a thousand pieces, and to append one to a `[UInt8]` costs several times as much as to copy
/// its bytes. The unsafe code is sound for four reasons:
/// - the memory is owned by this value alone, deallocated with it, and reallocated only in `grow`;
/// - bytes are written only in `fill`, within a capacity that was checked just before;
/// - bytes are read only in `withBytes` and `last`, below `count`, and the buffer cannot change meanwhile;
/// - it is not `Sendable`: bytes for another task are copied out of it.
@usableFromInline
package struct ByteBuffer: ~Copyable {
  @usableFromInline var memory = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  @usableFromInline var end = 0

  @inlinable
  package init() {}

  /// The number of bytes.
  @inlinable @inline(__always)
  package var count: Int { end }

  deinit { memory.deallocate() }

  /// The last byte, or nil if there is none.
  @inlinable @inline(__always)
  package var last: UInt8? { count > 0 ? memory[count - 1] : nil }

  /// Reallocates the memory for `capacity` bytes in all, unless it has as many.
  package mutating func reserve(_ capacity: Int) {
    if capacity > memory.count { grow(to: capacity) }
  }

  /// Removes all bytes and keeps the memory.
  @inlinable
  package mutating func removeAll() { end = 0 }

  /// Removes the bytes from the offset `start` on.
  package mutating func remove(from start: Int) { end = min(count, max(0, start)) }

  /// Appends a byte.
  @inlinable @inline(__always)
  package mutating func append(_ byte: UInt8) {
    hasRoom(for: 1) ? fill(1) { $0.pointee = byte } : growAndAppend(byte)
  }

  /// Appends the `length` lowest bytes of a word, at most eight, the lowest first.
  @inlinable @inline(__always)
  package mutating func append(_ word: UInt64, _ length: Int) {
    hasRoom(for: 8) ? fill(with: word, length) : growAndAppend(word, length)
  }

  /// Appends bytes, which must not be the buffer's own.
  @inlinable @inline(__always)
  package mutating func append(_ bytes: ByteView) {
    hasRoom(for: bytes.count) ? fill(with: bytes) : growAndAppend(bytes)
  }

  /// Calls `body` with the bytes, in place.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try body(ByteView(start: memory.baseAddress, count: count))
  }
}

extension ByteBuffer {
  @inlinable @inline(__always)
  func hasRoom(for added: Int) -> Bool { added <= memory.count - count }

  /// Appends `added` bytes, all of which `write` must initialize; there must be capacity for them.
  ///
  /// `write` is called last, so that it can be a tail call, and the fast path needs no stack frame.
  @inlinable @inline(__always)
  mutating func fill(_ added: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
    let start = count
    end += added
    if let base = memory.baseAddress { write(base + start) }
  }

  @inlinable @inline(__always)
  mutating func fill(with bytes: ByteView) {
    if let source = bytes.baseAddress { fill(bytes.count) { copy(source, to: $0, count: bytes.count) } }
  }

  /// Appends the `length` lowest bytes of a word by storing all eight, for which there must be capacity.
  @inlinable @inline(__always)
  mutating func fill(with word: UInt64, _ length: Int) {
    fill(length) { UnsafeMutableRawPointer($0).storeBytes(of: word.littleEndian, as: UInt64.self) }
  }

  // Tail calls, so that the fast path needs no stack frame.

  @usableFromInline @inline(never)
  mutating func growAndAppend(_ byte: UInt8) {
    grow(for: 1)
    fill(1) { $0.pointee = byte }
  }

  @usableFromInline @inline(never)
  mutating func growAndAppend(_ word: UInt64, _ length: Int) {
    grow(for: 8)
    fill(with: word, length)
  }

  @usableFromInline @inline(never)
  mutating func growAndAppend(_ bytes: ByteView) {
    grow(for: bytes.count)
    fill(with: bytes)
  }

  private mutating func grow(for added: Int) { grow(to: max(count + added, 2 * memory.count, 64)) }

  private mutating func grow(to capacity: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: capacity)
    _ = larger.initialize(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}

/// Copies bytes: up to sixteen, as most pieces have, with inline loads and stores, more with a call of the C library.
@inlinable @inline(__always)
func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
  if count > 16 { return UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: count) }
  if count >= 8 { return copyEnds(source, to: target, count: count, as: UInt64.self) }
  if count >= 4 { return copyEnds(source, to: target, count: count, as: UInt32.self) }
  for index in 0..<count { target[index] = source[index] }
}

/// Copies `count` bytes as two words, the first and the last, which may overlap and together cover them.
@inlinable @inline(__always)
func copyEnds<Word: FixedWidthInteger>(
  _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int, as _: Word.Type
) {
  let (source, target) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
  let last = count - MemoryLayout<Word>.size
  let (head, tail) = (source.loadUnaligned(as: Word.self), (source + last).loadUnaligned(as: Word.self))
  target.storeBytes(of: head, as: Word.self)
  (target + last).storeBytes(of: tail, as: Word.self)
}
