import Bytes

/// A sentence of a Markdown text, in small letters; each byte is where the text has it.
struct ProseSentence {
  /// The offset of its first byte in the text.
  let start: Int
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], at start: Int) {
    self.start = start
    self.bytes = bytes
  }

  /// The years from 1900 to 2099 that it names.
  var years: [String] {
    bytes.split { !$0.isDigit }.filter { digits in
      digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether any of some letters stand in it.
  func holdsAny(of letters: [String]) -> Bool { letters.contains { holds($0) } }
}

extension ProseSentence {
  /// Whether some letters stand in it.
  func holds(_ letters: String) -> Bool {
    bytes.withBytes { text in letters.withBytes { text.firstIndex(of: $0) != nil } }
  }

  /// Where a word or number stands as no part of another, at most as often as is told.
  func ranges(of word: String) -> [Range<Int>] {
    var (found, start): ([Range<Int>], Int) = ([], 0)
    bytes.withBytes { text in
      word.withBytes { word in
        while found.count < mostNumbers, let index = text.firstIndex(of: word, from: start) {
          start = index + word.count
          if isWhole(index..<start) { found.append(index..<start) }
        }
      }
    }
    return found
  }

  /// The words after a range, in which emphasis does not count.
  func words(after range: Range<Int>, upTo most: Int) -> [String] {
    let rest = bytes[range.upperBound...].prefix(100).split { $0.isSpace || $0 == .ascii("*") || $0 == .ascii("_") }
    return rest.prefix(most).map { word in
      String(decoding: word, as: UTF8.self).trimmed { ".,;:!?)\"”’".contains($0) }
    }
  }

  /// The word before a range; empty if there is none.
  func word(before range: Range<Int>) -> String {
    let rest = bytes[..<range.lowerBound].suffix(40).split { $0.isSpace || $0 == .ascii("*") || $0 == .ascii("_") }
    return rest.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
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

extension UInt8 {
  /// A letter, a digit, or a byte of a character beyond ASCII.
  fileprivate var isOfWord: Bool { isLetter || isDigit || self >= 0x80 }
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
  var (found, current, start, fence): ([ProseSentence], [UInt8], Int, Fence?) = ([], [], 0, nil)
  let prose = proseBytes(of: text)
  func end() {
    if !current.isEmpty { found.append(ProseSentence(current, at: start)) }
    current = []
  }
  for line in text.lineRanges {
    let words = text.part(line).drop { $0 == .ascii(" ") }
    let isInFence = fence != nil
    if let open = fence { if open.isClosed(by: words) { fence = nil } } else { fence = Fence(words) }
    if isInFence || fence != nil || text.part(line).isApart {
      end()
    } else {
      if words.beginsBlock { end() }
      for index in line {
        if current.isEmpty { start = index }
        current.append(prose[index])
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
}

extension Slice<ByteView> {
  /// Whether a line begins a list's item or a heading.
  fileprivate var beginsBlock: Bool {
    guard let first else { return false }
    return "-*+#|".utf8.contains(first) || first.isDigit && contains(.ascii("."))
  }
}
