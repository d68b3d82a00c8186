/// Bytes that grow at their end, a value like an array, whose appends of few bytes cost little.
///
/// To append to a `[UInt8]` takes 90 instructions for however few bytes, and a page is made of 600 such pieces; here it is
/// 30 and the copying itself. The array in here is always full: its count is the capacity, what lies behind `count` is
/// nought or old, and an append writes over it. So the array's own storage keeps what is hard about memory by hand, that
/// it is freed once, shared by copies until one of them changes, and safe to send; two things remain:
/// - bytes are written only in `extend`, below a count that was ensured just before;
/// - bytes are read only in `withUnsafeBytes`, below `count`.
struct ByteBuffer: Sendable {
  /// As long as the capacity.
  private var storage: [UInt8] = []
  private(set) var count = 0

  var last: UInt8? { count > 0 ? storage[count - 1] : nil }

  /// Makes room for so many bytes in all, and no change where there is room.
  mutating func reserve(_ capacity: Int) {
    if capacity > storage.count { grow(to: capacity) }
  }

  /// Forgets the bytes and keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Adds so many bytes, which `write` must set, all of them.
  @inline(__always)
  mutating func extend(by added: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Void) {
    let (start, end) = (count, count + added)
    if end > storage.count { grow(for: end) }
    storage.withUnsafeMutableBufferPointer { storage in
      if let base = storage.baseAddress { write(base + start) }
    }
    count = end
  }

  /// Adds bytes that lie elsewhere, so that they cannot be these.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    extend(by: bytes.count) { copy(source, to: $0, count: bytes.count) }
  }

  /// The bytes where they lie.
  @inline(__always)
  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try storage.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  @inline(never)
  private mutating func grow(for capacity: Int) { grow(to: max(capacity, 2 * storage.count, 64)) }

  private mutating func grow(to capacity: Int) {
    storage.reserveCapacity(capacity)
    storage.append(contentsOf: repeatElement(0, count: capacity - storage.count))
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
