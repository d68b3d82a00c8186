import Glibc

extension ByteView {
  /// The index of the first `byte` at `start` or later; nil if there is none.
  ///
  /// This is `memchr`, which compares many bytes at a time.
  @inlinable @inline(__always)
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  @inlinable
  package func holds(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

  /// The number of times that a byte occurs; fast if it is rare.
  package func occurrences(of byte: UInt8) -> Int {
    var (occurrences, index) = (0, 0)
    while let found = firstIndex(of: byte, from: index) {
      occurrences += 1
      index = found + 1
    }
    return occurrences
  }

  /// The index of the first occurrence of `word` at `start` or later; nil if there is none, or `word` is empty.
  package func firstIndex(of word: ByteView, from start: Int = 0) -> Int? {
    guard let first = word.first else { return nil }
    var index = start
    while let candidate = firstIndex(of: first, from: index), candidate + word.count <= count {
      if part(candidate..<candidate + word.count).equals(word) { return candidate }
      index = candidate + 1
    }
    return nil
  }
}

extension ByteView {
  /// Whether the bytes are equal.
  @inlinable @inline(__always)
  package func equals(_ other: ByteView) -> Bool {
    guard count == other.count else { return false }
    guard let base = baseAddress, let otherBase = other.baseAddress else { return true }
    return memcmp(base, otherBase, count) == 0
  }

  /// Whether `word` occurs at `index`.
  @inlinable
  package func has(_ word: StaticString, at index: Int) -> Bool {
    word.utf8CodeUnitCount <= count - index && part(index..<index + word.utf8CodeUnitCount).equals(word.bytes)
  }

  /// Whether the bytes come before `other` in lexicographic order.
  package func precedes(_ other: ByteView) -> Bool {
    guard let base = baseAddress, let otherBase = other.baseAddress else { return count < other.count }
    let order = memcmp(base, otherBase, Swift.min(count, other.count))
    return order == 0 ? count < other.count : order < 0
  }
}

extension String {
  /// Whether the string's UTF-8 comes before another's in lexicographic order, without locale or normalization.
  package func precedesByBytes(_ other: String) -> Bool {
    withBytes { one in other.withBytes { one.precedes($0) } }
  }
}
