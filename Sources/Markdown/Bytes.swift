#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A stretch of UTF-8 that somebody else keeps alive.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a range, which must lie within.
  @inline(__always)
  func part(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes are the same; `elementsEqual` goes from one to the next.
  @inline(__always)
  func equals(_ other: Bytes) -> Bool {
    guard count == other.count else { return false }
    guard let base = baseAddress, let otherBase = other.baseAddress else { return true }
    return memcmp(base, otherBase, count) == 0
  }

  /// Whether `word` stands at `index`.
  func has(_ word: StaticString, at index: Int) -> Bool {
    word.utf8CodeUnitCount <= count - index && part(index..<index + word.utf8CodeUnitCount).equals(word.bytes)
  }

  /// Where `byte` stands first, at `start` or later.
  @inline(__always)
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    UnsafeRawBufferPointer(self).firstIndex(of: byte, from: start)
  }

  func holds(_ byte: UInt8) -> Bool { firstIndex(of: byte, from: 0) != nil }

  /// Where `word` begins, at `start` or later.
  func firstIndex(of word: Bytes, from start: Int = 0) -> Int? {
    guard let first = word.first else { return nil }
    var index = start
    while let candidate = firstIndex(of: first, from: index), candidate + word.count <= count {
      if part(candidate..<candidate + word.count).equals(word) { return candidate }
      index = candidate + 1
    }
    return nil
  }

  /// How often `byte` occurs; quick where it is rare.
  func occurrences(of byte: UInt8) -> Int {
    var occurrences = 0
    var index = 0
    while let found = firstIndex(of: byte, from: index) {
      occurrences += 1
      index = found + 1
    }
    return occurrences
  }

  /// The bytes without the spaces and line endings around them.
  var trimmed: Bytes { part(rangeWithoutSpaces) }

  /// Where the bytes are that are neither leading nor trailing spaces and line endings.
  var rangeWithoutSpaces: Range<Int> {
    guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
      return 0..<0
    }
    return first..<last + 1
  }
}

extension StaticString {
  var bytes: Bytes { Bytes(start: utf8Start, count: utf8CodeUnitCount) }
}

extension UInt8 {
  @inline(__always) static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

  /// A space, tab or line ending.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (UInt8.ascii("0")...UInt8.ascii("9")).contains(self) }
  var isLetter: Bool { (UInt8.ascii("a")...UInt8.ascii("z")).contains(self | 0x20) }
  /// The small letter of a capital one among A to Z.
  var lowercased: UInt8 { (UInt8.ascii("A")...UInt8.ascii("Z")).contains(self) ? self | 0x20 : self }
}

extension Range<Int> {
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
