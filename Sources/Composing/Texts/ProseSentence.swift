import Bytes

/// A sentence of a Markdown text, in small letters; each byte is where the text has it.
struct ProseSentence {
  /// The offset of its first byte in the text.
  let start: Int
  /// Code and addresses of links are blank.
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], at start: Int) {
    self.start = start
    self.bytes = bytes.withoutCodeAndAddresses
  }
}

extension ProseSentence {
  /// Where a word or number stands; if it must be whole, as no part of another.
  func ranges(of word: String, whole: Bool = true) -> [Range<Int>] {
    var (found, start): ([Range<Int>], Int) = ([], 0)
    bytes.withBytes { text in
      word.withBytes { word in
        while found.count < mostNumbers, let index = text.firstIndex(of: word, from: start) {
          start = index + word.count
          if !whole || isWhole(index..<start) { found.append(index..<start) }
        }
      }
    }
    return found
  }

  /// The words after a range, in which emphasis does not count.
  func words(after range: Range<Int>, upTo most: Int) -> [String] {
    let rest = bytes[range.upperBound...].prefix(80).split { $0.isSpace || $0 == .ascii("*") || $0 == .ascii("_") }
    return rest.prefix(most).map { word in
      String(decoding: word, as: UTF8.self).trimmed { ".,;:!?)\"”’".contains($0) }
    }
  }

  /// Whether a number is followed by a unit, so that it counts no actors.
  func isMeasured(after range: Range<Int>) -> Bool {
    let rest = bytes[range.upperBound...].drop { $0.isSpace }
    return ["%", "kr", "mkr", "tkr", "kronor", "år", "dagar", "kvm", "procent", "euro", "°", ":"].contains {
      rest.starts(with: $0.utf8)
    }
  }

  /// Whether a year from 1900 to 2099 is named, other than a number that is looked for.
  func holdsYear(besides value: String) -> Bool {
    bytes.split { !$0.isDigit }.contains { digits in
      digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
        && !digits.elementsEqual(value.utf8)
    }
  }

  /// Whether a range is no part of a longer word, number, address or date.
  private func isWhole(_ range: Range<Int>) -> Bool {
    let (before, after) = (bytes[..<range.lowerBound].suffix(3), bytes[range.upperBound...].prefix(2))
    if let last = before.last {
      if last.isOfWord || "-/{#&=§.,:\\".utf8.contains(last) { return false }
      // A group of thousands before it: `1 103`.
      if last == .ascii(" "), before.dropLast().last?.isDigit ?? false, bytes[range.lowerBound].isDigit { return false }
    }
    guard let first = after.first else { return true }
    if first.isOfWord || "-/}=".utf8.contains(first) { return false }
    let goesOn = after.dropFirst().first?.isDigit ?? false
    return !(goesOn && (first == .ascii(",") || first == .ascii(".") || first == .ascii(" ") || first == .ascii(":")))
  }
}

/// More than a sentence holds, so that a text of nothing else takes no longer.
private let mostNumbers = 20

extension UInt8 {
  /// A letter, a digit, or a byte of a character beyond ASCII.
  fileprivate var isOfWord: Bool { isLetter || isDigit || self >= 0x80 }
}

extension [UInt8] {
  /// The same number of bytes, with backticks for code spans and the addresses of links, and spaces for no-break ones.
  fileprivate var withoutCodeAndAddresses: [UInt8] {
    var (result, isCode, isAddress) = (self, false, false)
    for index in indices {
      if self[index] == .ascii("`") { isCode.toggle() }
      if self[index] == .ascii("("), index > 0, self[index - 1] == .ascii("]") { isAddress = true }
      if isCode || isAddress { result[index] = .ascii("`") }
      if self[index] == .ascii(")") { isAddress = false }
      // A no-break space in UTF-8, as typography wants it between a number and its noun.
      if self[index] == 0xA0, index > 0, self[index - 1] == 0xC2 {
        (result[index - 1], result[index]) = (.ascii(" "), .ascii(" "))
      }
    }
    return result
  }
}

extension String {
  fileprivate func trimmed(where isOutside: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, isOutside(last) { rest.removeLast() }
    while let first = rest.first, isOutside(first) { rest.removeFirst() }
    return String(rest)
  }
}

/// The sentences of a Markdown text, without what is quoted, code or defined: each ends at a full stop, a blank line, or where
/// another kind of block begins.
func sentences(of text: ByteView) -> [ProseSentence] {
  var (found, current, start, isFenced): ([ProseSentence], [UInt8], Int, Bool) = ([], [], 0, false)
  func end() {
    if !current.isEmpty { found.append(ProseSentence(current, at: start)) }
    current = []
  }
  for line in text.lineRanges {
    let words = text.part(line).drop { $0 == .ascii(" ") }
    let isFence = words.starts(with: "```".utf8) || words.starts(with: "~~~".utf8)
    if isFence { isFenced.toggle() }
    if isFence || isFenced || text.part(line).isApart {
      end()
    } else {
      if words.beginsBlock { end() }
      for index in line {
        if current.isEmpty { start = index }
        current.append(text.small(at: index))
        if text.endsSentence(at: index) { end() }
      }
    }
  }
  end()
  return found
}

extension ByteView {
  /// The ranges of the lines, with their ends.
  fileprivate var lineRanges: [Range<Int>] {
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    while start < count {
      let end = firstIndex(of: .ascii("\n"), from: start).map { $0 + 1 } ?? count
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// Whether a line is blank, quoted, indented as code, or a definition.
  fileprivate var isApart: Bool {
    let words = drop { $0 == .ascii(" ") }
    guard let first = words.first(where: { !$0.isSpace }) else { return true }
    if first == .ascii(">") || starts(with: "    ".utf8) || self[0] == .ascii("\t") { return true }
    guard first == .ascii("["), let bracket = words.firstIndex(of: .ascii("]")) else { return false }
    return words[bracket...].dropFirst().first == .ascii(":")
  }

  fileprivate func endsSentence(at index: Int) -> Bool {
    guard ".!?".utf8.contains(self[index]) else { return false }
    return index + 1 == count || self[index + 1].isSpace
  }

  /// A byte as it is in small letters: those from A to Z, and the second of À to Þ in UTF-8.
  fileprivate func small(at index: Int) -> UInt8 {
    let byte = self[index]
    if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return byte | 0x20 }
    return index > 0 && self[index - 1] == 0xC3 && (0x80...0x9E).contains(byte) ? byte + 0x20 : byte
  }
}

extension Slice<ByteView> {
  /// Whether a line begins a list's item or a heading.
  fileprivate var beginsBlock: Bool {
    guard let first else { return false }
    return "-*+#|".utf8.contains(first) || first.isDigit && contains(.ascii("."))
  }
}
