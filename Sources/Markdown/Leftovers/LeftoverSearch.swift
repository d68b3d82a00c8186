import Bytes

/// The search for leftovers in the text of one block.
///
/// Searches for the partner of a character are limited in length, so that the time is linear.
struct LeftoverSearch {
  let text: LiteralText
  /// Whether the block is a paragraph, in which the beginnings of lines matter.
  let isParagraph: Bool
  /// Whether it begins a list item, and none before has a check box; whether it begins a quotation.
  let mayBeginCheckboxes: Bool
  let beginsQuotation: Bool
  let isFigure: (String) -> Bool
  /// The ranges of the lines, without the spaces around them.
  let lines: [Range<Int>]
  private(set) var leftovers: [Leftover] = []

  init(_ text: LiteralText, in block: Node, isFigure: @escaping (String) -> Bool) {
    self.text = text
    self.isFigure = isFigure
    isParagraph = block.kind == .paragraph
    let item = block.previous == nil ? block.parent.flatMap { $0.kind == .item ? $0 : nil } : nil
    mayBeginCheckboxes = item.map { $0.previous?.firstChild?.content.first != .ascii("[") } ?? false
    beginsQuotation = block.parent?.kind == .blockQuote && block.previous == nil
    lines = text.content.lines
  }

  /// All leftovers, in the order of the text; of two at one offset, only the first.
  mutating func findings() -> [Leftover] {
    if isParagraph { searchLines() }
    searchBrackets()
    searchCharacters()
    searchEmphasis()
    var end = 0
    return leftovers.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { leftover in
      guard leftover.range.lowerBound >= end else { return false }
      end = leftover.range.upperBound
      return true
    }
  }

  mutating func note(_ kind: Leftover.Kind, _ range: Range<Int>) {
    leftovers.append(Leftover(kind: kind, range: range))
  }
}

/// Access to the text.
extension LeftoverSearch {
  var content: ByteView { text.content }

  /// The literal byte at `index`; zero for markup and beyond the text.
  func literal(_ index: Int) -> UInt8 { text.literals.indices.contains(index) ? text.literals[index] : 0 }

  func byte(_ index: Int) -> UInt8? { index >= 0 && index < content.count ? content[index] : nil }

  func string(_ range: Range<Int>) -> String { content.part(range).string }

  /// The length of the run of equal literal bytes at `index`.
  func run(_ index: Int) -> Int {
    var end = index
    while end < text.literals.count, text.literals[end] == text.literals[index] { end += 1 }
    return end - index
  }

  /// The index of the next literal `character`, at most `limit` bytes away.
  func next(_ character: UInt8, from start: Int, within limit: Int) -> Int? {
    guard start < text.literals.count else { return nil }
    return text.literals[start..<min(text.literals.count, start + limit)].firstIndex(of: character)
  }

  /// Whether a letter or digit is at `index`; non-ASCII characters other than punctuation count as letters.
  func isWord(at index: Int) -> Bool {
    guard let byte = byte(index) else { return false }
    return byte.isLetter || byte.isDigit || (byte >= 0xC3 && byte != 0xE2 && byte != 0xEF)
  }

  func isWord(before index: Int) -> Bool {
    var start = index - 1
    while let byte = byte(start), byte & 0xC0 == 0x80 { start -= 1 }
    return isWord(at: start)
  }

  /// Whether a space of any width is at `index`; the ends of the block are none.
  func isSpace(at index: Int) -> Bool {
    guard let byte = byte(index) else { return false }
    return byte.isSpace || content.lengthOfWideSpace(at: index) > 0
  }

  func isSpace(before index: Int) -> Bool {
    guard let byte = byte(index - 1) else { return false }
    return byte.isSpace || [2, 3].contains { index >= $0 && content.lengthOfWideSpace(at: index - $0) == $0 }
  }

  /// Whether the range, which must have no spaces, can be an address.
  func isAddress(_ range: Range<Int>) -> Bool {
    let address = content.part(range)
    if address.isEmpty || range.contains(where: { isSpace(at: $0) }) { return false }
    if address.firstIndex(of: ("://" as StaticString).bytes) != nil { return true }
    if address.holds(.ascii("@")), address.holds(.ascii(".")) { return true }
    let end = address.part(max(0, address.count - 5)..<address.count).string.lowercased()
    let beginnings: [StaticString] = ["www.", "mailto:", "tel:", "../", "./"]
    return beginnings.contains { address.has($0, at: 0) }
      || (address.count > 1 && (address[0] == .ascii("/") || address[0] == .ascii("#")))
      || [".md", ".html", ".pdf", ".jpg", ".png"].contains { end.hasSuffix($0) }
  }
}

extension ByteView {
  /// The length of the non-ASCII space, or invisible character like one, at `index`; zero if there is none.
  func lengthOfWideSpace(at index: Int) -> Int {
    if has("\u{A0}", at: index) { return 2 }
    guard index + 3 <= count else { return 0 }
    switch (self[index], self[index + 1], self[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0), (0xE3, 0x80, 0x80),
      (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  /// The ranges of the lines without the spaces around them, but for the empty one at the end.
  var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < count {
      let end = self[start...].firstIndex { $0 == .ascii("\n") || $0 == .ascii("\r") } ?? count
      let line = part(start..<end).rangeWithoutSpaces.shifted(by: start)
      if end > start { lines.append(line) }
      start = end + 1
    }
    return lines
  }
}
