import Bytes

/// A Markdown text in small letters, with backticks in place of what is no prose – code spans, addresses and names of links,
/// footnotes – and spaces in place of no-break ones; as many bytes as it has.
func proseBytes(of text: ByteView) -> [UInt8] {
  var result = text.indices.map { text.small(at: $0) }
  var index = 0
  while index < text.count {
    let end = endOfHidden(in: text, at: index)
    for hidden in index..<end { result[hidden] = .ascii("`") }
    index = max(end, index + 1)
  }
  for space in ["\u{A0}", "\u{202F}"] { result.blank(Array(space.utf8)) }
  return result
}

/// The end of a code span, of a link's address or name, of what a picture shows, or of a footnote's reference that begins at an offset; the offset itself
/// if none does.
private func endOfHidden(in text: ByteView, at start: Int) -> Int {
  switch text[start] {
  case .ascii("\\"): return min(start + 2, text.count)
  case .ascii("`"):
    let length = text.run(of: .ascii("`"), at: start)
    return endOfCode(in: text, from: start + length, ofRun: length) ?? start + length
  case .ascii("["):
    guard let close = text.end(of: .ascii("]"), from: start) else { return start }
    let next = close < text.count ? text[close] : .ascii(" ")
    let isName = start > 0 && (text[start - 1] == .ascii("]") || text[start - 1] == .ascii("!"))
    let isReference = next != .ascii("(") || text[start + 1] == .ascii("^")
    return isName || isReference ? close : start
  case .ascii("("):
    guard start > 0, text[start - 1] == .ascii("]") else { return start }
    return text.end(of: .ascii(")"), from: start) ?? start
  default: return start
  }
}

/// The end of the run of backticks that closes a code span; nil if none does before the next blank line.
private func endOfCode(in text: ByteView, from start: Int, ofRun length: Int) -> Int? {
  var index = start
  while index < text.count, index - start < longestSpan {
    if text.has("\n\n", at: index) { return nil }
    guard text[index] == .ascii("`") else {
      index += 1
      continue
    }
    let run = text.run(of: .ascii("`"), at: index)
    if run == length { return index + run }
    index += run
  }
  return nil
}

/// As many bytes as a code span, an address or a name is looked for in, so that a text of openings alone takes no longer.
private let longestSpan = 2_000

extension ByteView {
  /// The offset behind the first of some bytes on the same line or the next few.
  fileprivate func end(of byte: UInt8, from start: Int) -> Int? {
    part(start..<Swift.min(count, start + longestSpan)).firstIndex(of: byte).map { start + $0 + 1 }
  }

  fileprivate func run(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < count, self[end] == byte { end += 1 }
    return end - start
  }

  /// A byte as it is in small letters: those from A to Z, and the second of À to Þ in UTF-8.
  fileprivate func small(at index: Int) -> UInt8 {
    let byte = self[index]
    if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return byte | 0x20 }
    return index > 0 && self[index - 1] == 0xC3 && (0x80...0x9E).contains(byte) ? byte + 0x20 : byte
  }
}

extension [UInt8] {
  /// Writes spaces over each occurrence of some bytes.
  fileprivate mutating func blank(_ word: [UInt8]) {
    var start = 0
    while let index = withBytes({ text in word.withBytes { text.firstIndex(of: $0, from: start) } }) {
      for place in index..<index + word.count { self[place] = .ascii(" ") }
      start = index + word.count
    }
  }
}

/// The fence that opened a block of code (CommonMark 0.31, 4.5): its character, and how often it stands there.
struct Fence {
  private let character: UInt8
  private let length: Int

  /// nil for a line that opens none.
  init?(_ line: some Collection<UInt8>) {
    guard let first = line.first, first == .ascii("`") || first == .ascii("~") else { return nil }
    character = first
    length = line.prefix { $0 == first }.count
    if length < 3 { return nil }
  }

  /// Whether a line closes the block: the same character, at least as often, and nothing else.
  func isClosed(by line: some Collection<UInt8>) -> Bool {
    let run = line.prefix { $0 == character }.count
    return run >= length && line.dropFirst(run).allSatisfy(\.isSpace)
  }
}
