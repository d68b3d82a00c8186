/// Bytes that grow at their end, whose appends of few bytes cost little: nobody else can hold this memory, since the
/// buffer cannot be copied, so that nothing needs asking before each append but whether there is room.
///
/// To append to a `[UInt8]` takes 90 instructions for however few bytes, and a page is made of 1,300 such pieces; here it
/// is 15 and the copying itself. All that writes to memory by its address in this room is in this file (`SixteenBytes` reads,
/// within bounds that it checks), and it holds together for four reasons:
/// - the memory belongs to this value alone, is freed with it, and moved only in `grow`;
/// - bytes are written only in `fill`, below a count that was ensured just before;
/// - bytes are read only in `withUnsafeBytes` and `last`, below `count`, and the buffer cannot change meanwhile;
/// - it is not `Sendable`: what is to go elsewhere is copied out of it.
struct ByteBuffer: ~Copyable {
  private var memory = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  private(set) var count = 0

  deinit { memory.deallocate() }

  @inline(__always)
  var last: UInt8? { count > 0 ? memory[count - 1] : nil }

  /// Makes room for so many bytes in all, and no change where there is room.
  mutating func reserve(_ capacity: Int) {
    if capacity > memory.count { grow(to: capacity) }
  }

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Forgets the bytes from one on.
  mutating func remove(from start: Int) { count = min(count, max(0, start)) }

  /// Adds a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    hasRoom(for: 1) ? fill(1) { $0.pointee = byte } : growAndAppend(byte)
  }

  /// Adds the lowest bytes of a word, at most eight, from the lowest on.
  @inline(__always)
  mutating func append(_ word: UInt64, _ length: Int) {
    hasRoom(for: 8) ? fill(with: word, length) : growAndAppend(word, length)
  }

  /// Adds bytes that lie elsewhere, so that they cannot be these.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    hasRoom(for: bytes.count) ? fill(with: bytes) : growAndAppend(bytes)
  }

  /// The bytes where they lie.
  @inline(__always)
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(UnsafeRawBufferPointer(start: memory.baseAddress, count: count))
  }
}

extension ByteBuffer {
  @inline(__always)
  private func hasRoom(for added: Int) -> Bool { added <= memory.count &- count }

  /// Adds so many bytes, for which there is room, and which `write` must set, all of them.
  ///
  /// What is written last is what a function that appends does last, so that it needs no frame of its own.
  @inline(__always)
  private mutating func fill(_ added: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
    let start = count
    count &+= added
    if let base = memory.baseAddress { write(base + start) }
  }

  @inline(__always)
  private mutating func fill(with bytes: UnsafeBufferPointer<UInt8>) {
    if let source = bytes.baseAddress { fill(bytes.count) { copy(source, to: $0, count: bytes.count) } }
  }

  /// Writes all of a word, of which only so many bytes count, and which must have room.
  @inline(__always)
  private mutating func fill(with word: UInt64, _ length: Int) {
    fill(length) { UnsafeMutableRawPointer($0).storeBytes(of: word.littleEndian, as: UInt64.self) }
  }

  // As calls that come last, these leave the usual way without a frame.

  @inline(never)
  private mutating func growAndAppend(_ byte: UInt8) {
    grow(for: 1)
    fill(1) { $0.pointee = byte }
  }

  @inline(never)
  private mutating func growAndAppend(_ word: UInt64, _ length: Int) {
    grow(for: 8)
    fill(with: word, length)
  }

  @inline(never)
  private mutating func growAndAppend(_ bytes: UnsafeBufferPointer<UInt8>) {
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
@inline(__always)
private func copy(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
  if count > 16 { return UnsafeMutableRawPointer(target).copyMemory(from: source, byteCount: count) }
  if count >= 8 { return copyEnds(source, to: target, count: count, as: UInt64.self) }
  if count >= 4 { return copyEnds(source, to: target, count: count, as: UInt32.self) }
  for index in 0..<count { target[index] = source[index] }
}

/// Copies the first bytes and the last ones, which together are all.
@inline(__always)
private func copyEnds<Word: FixedWidthInteger>(
  _ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int, as _: Word.Type
) {
  let (source, target) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
  let last = count &- MemoryLayout<Word>.size
  let (head, tail) = (source.loadUnaligned(as: Word.self), (source + last).loadUnaligned(as: Word.self))
  target.storeBytes(of: head, as: Word.self)
  (target + last).storeBytes(of: tail, as: Word.self)
}
