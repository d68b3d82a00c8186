/// From how many letters on a word is given soft hyphens.
///
/// Whether a browser breaks long words by itself depends on dictionaries that it may lack, and without one it breaks them
/// anywhere and shows no hyphen. A soft hyphen is a place to break that every browser knows, and invisible elsewhere.
package enum LongWord: Int, Sendable {
  /// Where letters are large or columns narrow: in titles, names and labels.
  case inDisplay = 12
  /// In running text: shorter ones fit on every screen.
  case inProse = 20
}

extension Markup {
  /// Puts soft hyphens into the long words of the text that has been written since `start`, which holds no tags.
  @inline(__always)
  package mutating func hyphenate(from start: Int, _ long: LongWord) {
    if count &- start >= long.rawValue, holdsLongWord(from: start, long.rawValue) { rewrite(from: start, long) }
  }

  /// Whether so many bytes of letters follow each other: it looks where such a word would have to end, and so passes over most.
  private func holdsLongWord(from start: Int, _ length: Int) -> Bool {
    withUnsafeBytes { bytes in
      var (first, last) = (start, start + length - 1)
      while last < bytes.count {
        var index = last
        while index >= first, bytes[index].mayBelongToWord { index -= 1 }
        if index < first { return true }
        (first, last) = (index + 1, index + length)
      }
      return false
    }
  }

  @inline(never)
  private mutating func rewrite(from start: Int, _ long: LongWord) {
    let text = withUTF8 { String(decoding: $0[start...], as: UTF8.self) }
    remove(from: start)
    append(trusted: text.hyphenated(long))
  }
}

extension UInt8 {
  /// Whether the byte is a letter of ASCII, or part of a character beyond it.
  fileprivate var mayBelongToWord: Bool { self >= 0x80 || (self | 0x20) &- UInt8(ascii: "a") < 26 }
}

extension String {
  /// The text with soft hyphens in its long words; addresses and what else is no prose are left as they are.
  package func hyphenated(_ long: LongWord) -> String {
    pieces(by: \.isWhitespace).map {
      $0.isProse ? $0.pieces(by: \.isLetter).map { $0.hyphenatedWord(long) }.joined() : $0
    }
    .joined()
  }
}

extension StringProtocol {
  /// The text cut where a property of its characters changes.
  fileprivate func pieces(by property: (Character) -> Bool) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let first = rest.first {
      let end = rest.firstIndex { property($0) != property(first) } ?? rest.endIndex
      pieces.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return pieces
  }

  /// Whether this stretch without spaces is words: in an address, a file's name or code a hyphen would be read as part of it.
  fileprivate var isProse: Bool {
    !contains { "@_\\".contains($0) } && !contains("://")
      && !zip(self, dropFirst()).contains { $0 == "." && $1.isLetter }
  }

  fileprivate func hyphenatedWord(_ long: LongWord) -> String {
    let word = Word(letters: Array(self))
    return word.letters.count >= long.rawValue && word.isAlphabetic ? word.hyphenated : String(self)
  }
}
