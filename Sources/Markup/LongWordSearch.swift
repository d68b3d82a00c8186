import Bytes

/// Finds the places in a text where a soft hyphen is to stand.
///
/// Few texts hold a long word, so that it looks closely at nothing but the stretches between spaces that may.
struct LongWordSearch {
  /// The bytes before which a soft hyphen is to stand, in order.
  private(set) var places: [Int] = []

  private let text: ByteView
  private let long: LongWord
  private var word = Word()
  /// Where each letter of the word begins.
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
  /// Looks through a stretch without spaces of ASCII.
  private mutating func search(_ stretch: Range<Int>) {
    var first = stretch.lowerBound
    var index = first
    while index < stretch.upperBound {
      let (sign, next) = text.scalar(at: index)
      if sign.value >= 0x80, sign.properties.isWhitespace {
        searchWords(first..<index)
        first = next
      }
      index = next
    }
    searchWords(first..<stretch.upperBound)
  }

  /// Looks through a stretch without any spaces, which is passed over if it is an address, a file's name or code: there a hyphen
  /// would be read as part of it.
  private mutating func searchWords(_ stretch: Range<Int>) {
    guard text.isProse(stretch) else { return }
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      let (sign, next) = text.scalar(at: index)
      if sign.isLetter {
        word.append(sign)
        letters.append(index)
      } else if !sign.belongsToLetterBefore {
        endWord()
      }
      index = next
    }
    endWord()
  }

  private mutating func endWord() {
    if letters.count >= long.rawValue, word.isAlphabetic {
      for index in word.breaks { places.append(letters[index]) }
    }
    word.removeAll()
    letters.removeAll(keepingCapacity: true)
  }
}

extension ByteView {
  /// Where so many bytes of letters follow each other: it looks where such a run would have to end, and so passes over most.
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

  /// Whether a stretch without spaces is words.
  fileprivate func isProse(_ stretch: Range<Int>) -> Bool {
    for index in stretch {
      switch self[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "\\"): return false
      case UInt8(ascii: ".") where index + 1 < stretch.upperBound && scalar(at: index + 1).sign.isLetter: return false
      case UInt8(ascii: ":") where self[index..<stretch.upperBound].starts(with: "://".utf8): return false
      default: break
      }
    }
    return true
  }

  /// The character at `index`, and where the next one begins.
  fileprivate func scalar(at index: Int) -> (sign: Unicode.Scalar, next: Int) {
    if self[index] < 0x80 { return (Unicode.Scalar(self[index]), index + 1) }
    var decoder = UTF8()
    var bytes = self[index...].makeIterator()
    guard case .scalarValue(let sign) = decoder.decode(&bytes) else { return ("\u{FFFD}", index + 1) }
    return (sign, index + UTF8.width(sign))
  }
}

extension UInt8 {
  /// Whether the byte is a letter of ASCII, or part of a character beyond it.
  fileprivate var mayBelongToWord: Bool { self >= 0x80 || isLetter }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).mayBelongToWord }
    // The Latin letters, whose properties take longer to look up; × and ÷ stand among them.
    if (0xC0...0x24F).contains(value) { return value != 0xD7 && value != 0xF7 }
    return properties.isAlphabetic && !belongsToLetterBefore
  }

  /// Whether it is an accent, or joins what it follows to what comes.
  fileprivate var belongsToLetterBefore: Bool { value >= 0x300 && (properties.isGraphemeExtend || self == "\u{200D}") }
}
