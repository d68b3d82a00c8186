import Glibc

extension ByteView {
  /// Where a byte stands first, at `start` or later; nil if it does not.
  ///
  /// The C library looks at many bytes at a time.
  @inlinable @inline(__always)
  package func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count, let base = baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  @inlinable
  package func holds(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

  /// How often a byte occurs; quick where it is rare.
  package func occurrences(of byte: UInt8) -> Int {
    var (occurrences, index) = (0, 0)
    while let found = firstIndex(of: byte, from: index) {
      occurrences += 1
      index = found + 1
    }
    return occurrences
  }

  /// Where a word begins, at `start` or later; nil if it does not.
  ///
  /// An empty word is nowhere.
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
  /// Whether the bytes are the same.
  @inlinable @inline(__always)
  package func equals(_ other: ByteView) -> Bool {
    guard count == other.count else { return false }
    guard let base = baseAddress, let otherBase = other.baseAddress else { return true }
    return memcmp(base, otherBase, count) == 0
  }

  /// Whether a word stands at an index.
  @inlinable
  package func has(_ word: StaticString, at index: Int) -> Bool {
    word.utf8CodeUnitCount <= count - index && part(index..<index + word.utf8CodeUnitCount).equals(word.bytes)
  }

  /// Whether the bytes come before others, compared one by one as numbers.
  package func precedes(_ other: ByteView) -> Bool {
    guard let base = baseAddress, let otherBase = other.baseAddress else { return count < other.count }
    let order = memcmp(base, otherBase, Swift.min(count, other.count))
    return order == 0 ? count < other.count : order < 0
  }
}

extension String {
  /// Whether the text's UTF-8 comes before another's: an order that no locale and no normalisation decides.
  package func precedesByBytes(_ other: String) -> Bool {
    withBytes { one in other.withBytes { one.precedes($0) } }
  }
}
