/// Bytes that grow at their end, whose appends of few bytes cost little: nobody else can hold this memory, since the
/// buffer cannot be copied, so that nothing needs asking before each append but whether there is room.
///
/// A page is made of more than a thousand pieces, and to append one to a `[UInt8]` costs several times as much as to copy it. The
/// memory that is written by its address holds together for four reasons:
/// - the memory belongs to this value alone, is freed with it, and moved only in `grow`;
/// - bytes are written only in `fill`, below a count that was ensured just before;
/// - bytes are read only in `withBytes` and `last`, below `count`, and the buffer cannot change meanwhile;
/// - it is not `Sendable`: what is to go elsewhere is copied out of it.
@usableFromInline
package struct ByteBuffer: ~Copyable {
  @usableFromInline var memory = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  @usableFromInline var end = 0

  @inlinable
  package init() {}

  /// How many bytes there are.
  @inlinable @inline(__always)
  package var count: Int { end }

  deinit { memory.deallocate() }

  /// The byte at the end.
  @inlinable @inline(__always)
  package var last: UInt8? { count > 0 ? memory[count - 1] : nil }

  /// Makes room for so many bytes in all, and no change where there is room.
  package mutating func reserve(_ capacity: Int) {
    if capacity > memory.count { grow(to: capacity) }
  }

  /// Forgets the bytes and keeps the memory.
  @inlinable
  package mutating func removeAll() { end = 0 }

  /// Forgets the bytes from one on.
  package mutating func remove(from start: Int) { end = min(count, max(0, start)) }

  /// Adds a byte.
  @inlinable @inline(__always)
  package mutating func append(_ byte: UInt8) {
    hasRoom(for: 1) ? fill(1) { $0.pointee = byte } : growAndAppend(byte)
  }

  /// Adds the lowest bytes of a word, at most eight, from the lowest on.
  @inlinable @inline(__always)
  package mutating func append(_ word: UInt64, _ length: Int) {
    hasRoom(for: 8) ? fill(with: word, length) : growAndAppend(word, length)
  }

  /// Adds bytes that lie elsewhere, so that they cannot be these.
  @inlinable @inline(__always)
  package mutating func append(_ bytes: ByteView) {
    hasRoom(for: bytes.count) ? fill(with: bytes) : growAndAppend(bytes)
  }

  /// The bytes where they lie.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try body(ByteView(start: memory.baseAddress, count: count))
  }
}

extension ByteBuffer {
  @inlinable @inline(__always)
  func hasRoom(for added: Int) -> Bool { added <= memory.count - count }

  /// Adds so many bytes, for which there is room, and which `write` must set, all of them.
  ///
  /// `write` is called last, so that it can be a tail call, for which the fast path needs no stack frame.
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

  /// Writes all of a word, of which only so many bytes count, and which must have room.
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

/// Copies bytes; few, as they mostly are, without a call.
@inlinable @inline(__always)
func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
  if count > 16 { return UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: count) }
  if count >= 8 { return copyEnds(source, to: target, count: count, as: UInt64.self) }
  if count >= 4 { return copyEnds(source, to: target, count: count, as: UInt32.self) }
  for index in 0..<count { target[index] = source[index] }
}

/// Copies the first bytes and the last ones, which together are all.
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
