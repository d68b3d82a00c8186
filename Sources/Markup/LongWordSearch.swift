import Bytes

/// Finds the offsets in UTF-8 text at which soft hyphens belong.
///
/// Long words are rare, so a fast scan picks out the runs of non-space bytes that may hold one, and only those are decoded.
struct LongWordSearch {
  /// The offsets of the bytes that a soft hyphen goes before, in order.
  private(set) var offsets: [Int] = []

  private let text: ByteView
  private let long: LongWord
  private var word = Word()
  /// The offset of each letter of the word.
  private var letters: [Int] = []

  init(in text: ByteView, from start: Int, _ long: LongWord) {
    self.text = text
    self.long = long
    // Hardly any word has more letters.
    word.reserveCapacity(32)
    letters.reserveCapacity(32)
    var offset = start
    while let run = text.longRun(from: offset, long.rawValue) {
      let first = text[offset..<run].lastIndex(where: \.isSpace).map { $0 + 1 } ?? offset
      offset = text[run...].firstIndex(where: \.isSpace) ?? text.count
      search(first..<offset)
    }
  }
}

extension LongWordSearch {
  /// Searches a range without ASCII spaces, which may hold others.
  private mutating func search(_ stretch: Range<Int>) {
    guard text[stretch].contains(where: \.mayBeginSpace) else { return searchWords(stretch) }
    var first = stretch.lowerBound
    var index = first
    while index < stretch.upperBound {
      let (scalar, next) = text.scalar(at: index)
      if scalar.value >= 0x80, scalar.properties.isWhitespace {
        searchWords(first..<index)
        first = next
      }
      index = next
    }
    searchWords(first..<stretch.upperBound)
  }

  /// Searches a range without spaces; skips an address, a file name or code, where a hyphen would be read as part of it.
  private mutating func searchWords(_ stretch: Range<Int>) {
    guard text.isProse(stretch) else { return }
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let (scalar, next) = text.scalar(at: index)
      if scalar.isLetter {
        word.append(scalar)
        letters.append(index)
      } else if !scalar.belongsToLetterBefore {
        endWord()
      }
      index = next
    }
    endWord()
  }

  private mutating func endWord() {
    if letters.count >= long.rawValue, word.isAlphabetic {
      for index in word.breaks { offsets.append(letters[index]) }
    }
    word.removeAll()
    letters.removeAll(keepingCapacity: true)
  }
}

extension ByteView {
  /// The offset of the first run of `length` or more bytes that may be letters, at `start` or later.
  ///
  /// It checks the byte where such a run would have to end first, and so skips most others, as Boyer–Moore does.
  func longRun(from start: Int, _ length: Int) -> Int? {
    var (first, last) = (start, start + length - 1)
    while last < count {
      var index = last
      while index >= first, self[index].mayBelongToWord { index -= 1 }
      if index < first { return first }
      (first, last) = (index + 1, index + length)
    }
    return nil
  }

  /// Whether a range without spaces is words, and no address, file name or code.
  fileprivate func isProse(_ stretch: Range<Int>) -> Bool {
    for index in stretch {
      switch self[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"): return false
      case UInt8(ascii: ".") where index + 1 < stretch.upperBound && scalar(at: index + 1).scalar.isLetter: return false
      case UInt8(ascii: ":") where self[index..<stretch.upperBound].starts(with: "://".utf8): return false
      default: break
      }
    }
    return true
  }

  /// The scalar at `index`, and the offset of the next.
  fileprivate func scalar(at index: Int) -> (scalar: Unicode.Scalar, next: Int) {
    if self[index] < 0x80 { return (Unicode.Scalar(self[index]), index + 1) }
    // Most letters beyond ASCII are two bytes.
    if self[index] < 0xE0, let scalar = scalar(at: index, length: 2) { return (scalar, index + 2) }
    var decoder = UTF8()
    var bytes = self[index...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return ("\u{FFFD}", index + 1) }
    return (scalar, index + UTF8.width(scalar))
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter, or part of a non-ASCII character.
  fileprivate var mayBelongToWord: Bool { self >= 0x80 || isLetter }

  /// Whether the byte begins characters of which some are spaces: U+0085 and U+00A0, and beyond U+1000.
  fileprivate var mayBeginSpace: Bool { self == 0xC2 || (0xE1...0xE3).contains(self) }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).mayBelongToWord }
    // A fast path for Latin letters, among which × and ÷ are: to look up Unicode properties takes longer.
    if (0xC0...0x24F).contains(value) { return value != 0xD7 && value != 0xF7 }
    return properties.isAlphabetic && !belongsToLetterBefore
  }

  /// Whether it is a combining mark or a zero-width joiner.
  fileprivate var belongsToLetterBefore: Bool { value >= 0x300 && (properties.isGraphemeExtend || self == "\u{200D}") }
}
