import Bytes
import Diagnostics
import Markup

/// Maps nodes of the syntax tree to their spans in the file.
///
/// The parser's own source positions of inlines are unreliable. So the lines of the block are searched for the inline's
/// text, from a cursor that follows the writer, so that each of two equal links gets its own span.
struct SourceMap {
  let source: ByteView
  /// The offset of the source in the file.
  let offset: Int
  private let path: SourcePath
  /// Whether a line may end in a carriage return.
  private let hasReturns: Bool
  private var lines: ClosedRange<Int> = 1...1
  /// The block's range and its first line, once they have been looked up, and the cursor in it.
  private var block: Range<Int>?
  private var firstLine = 0..<0
  private var cursor = 0
  /// The last line whose offset is known.
  private var knownLine = (number: 1, start: 0)
  /// The offset of each line, computed when a line before the last known one is needed.
  private var startsOfLines: [Int] = []
  /// The budget of bytes that may still be searched: beyond it spans are coarse, so that hostile texts take no longer.
  var searchBudget = 20_000_000

  init(in source: ByteView, at offset: Int, of path: SourcePath) {
    self.source = source
    self.offset = offset
    self.path = path
    hasReturns = source.holds(.ascii("\r"))
  }
}

extension SourceMap {
  /// Sets the block that is being written; its range is looked up only when a span in it is needed.
  mutating func enter(_ node: Node) {
    // The cells of a row share its line, and the cursor moves on through them.
    if block != nil, lines == node.lines { return }
    lines = node.lines
    block = nil
  }

  /// The first line that is not blank.
  var spanOfText: Span {
    let text = source.rangeWithoutSpaces
    let end = source.part(text).firstIndex { $0 == .ascii("\n") || $0 == .ascii("\r") } ?? text.count
    return span(text.lowerBound..<text.lowerBound + end)
  }

  /// The first line of a block, without the spaces around it.
  mutating func span(ofFirstLineOf node: Node) -> Span { span(line(node.lines.lowerBound)) }

  /// The span of `word` in a line.
  mutating func span(of word: ByteView, inLine number: Int) -> Span {
    let line = line(number)
    guard let start = source.part(line).firstIndex(of: word) else { return span(line) }
    return span(line.lowerBound + start..<line.lowerBound + start + word.count)
  }

  /// The span of a figure or of raw HTML; moves the cursor past it.
  mutating func inline(_ written: ByteView) -> Span {
    guard let range = find(written) else { return spanOfBlock }
    cursor = range.upperBound
    return span(range)
  }

  /// Moves the cursor past text that later searches could mistake for theirs, such as code.
  mutating func skip(_ written: ByteView) {
    guard written.contains(where: { $0 == .ascii("{") || $0 == .ascii("[") || $0 == .ascii("<") }),
      let range = find(written)
    else { return }
    cursor = range.upperBound
  }

  mutating func skip(to end: Int) { cursor = max(cursor, end) }
}

/// A link's or image's destination in the source.
struct LocatedDestination {
  let span: Span
  /// The offset of its end, if it was found at the link itself and not in a definition.
  var end: Int?
  /// The span of `![]` before it, if an image's brackets are empty.
  var emptyBrackets: Span?
}

extension SourceMap {
  /// The destination of a link: after its text, or in the definition of its reference.
  mutating func destination(_ url: ByteView) -> LocatedDestination {
    let block = locateBlock()
    if let range = destination(url, after: .ascii("("), in: min(cursor, block.upperBound)..<block.upperBound) {
      return LocatedDestination(span: span(range), end: range.upperBound)
    }
    if let range = destination(url, after: .ascii(":"), in: 0..<source.count) {
      return LocatedDestination(span: span(range))
    }
    return LocatedDestination(span: spanOfBlock)
  }

  /// The destination of a bare link, whose text may be shorter than its URL: `www.example.org`.
  mutating func bareDestination(_ url: ByteView, shownAs text: ByteView) -> LocatedDestination {
    guard let range = find(url) ?? find(text) else { return LocatedDestination(span: spanOfBlock) }
    // It is written twice: [example.org](example.org).
    if source.has("](", at: range.upperBound) { return destination(url) }
    return LocatedDestination(span: span(range), end: range.upperBound)
  }

  /// The destination of an image, and its brackets if they are empty.
  mutating func image(_ url: ByteView) -> LocatedDestination {
    var destination = destination(url)
    if let end = destination.end {
      let brackets = end - (destination.span.range.count) - 4
      if brackets >= 0, source.has("![](", at: brackets) { destination.emptyBrackets = span(brackets..<brackets + 3) }
    }
    return destination
  }

  /// The range of the first `url` after `](` or `]:`, whose second character is `second`.
  private mutating func destination(_ url: ByteView, after second: UInt8, in range: Range<Int>) -> Range<Int>? {
    guard searchBudget > 0 else { return nil }
    var index = range.lowerBound
    defer { searchBudget -= index - range.lowerBound }
    while let bracket = source.firstIndex(of: .ascii("]"), from: index), bracket + 1 < range.upperBound {
      index = bracket + 1
      guard source[index] == second else { continue }
      let written = writtenDestination(from: index + 1)
      if source.part(written).means(url) { return written }
    }
    index = range.upperBound
    return nil
  }

  /// The range of the destination at `start`: between angle brackets, or up to a space or the closing parenthesis.
  func writtenDestination(from start: Int) -> Range<Int> {
    var start = start
    while start < source.count, source[start].isSpace { start += 1 }
    if start < source.count, source[start] == .ascii("<") {
      let end = source[start...].firstIndex { $0 == .ascii(">") || $0 == .ascii("\n") } ?? source.count
      return source.part(start + 1..<max(start + 1, end)).rangeWithoutSpaces.shifted(by: start + 1)
    }
    return start..<endOfDestination(from: start)
  }

  private func endOfDestination(from start: Int) -> Int {
    var end = source.firstIndex(from: start, among: destinationBytes)
    var depth = 0
    while end < source.count, !source[end].isSpace {
      switch source[end] {
      case .ascii("\\") where end + 1 < source.count && !source[end + 1].isSpace: end += 1
      case .ascii("("): depth += 1
      case .ascii(")"): depth -= 1
      default: break
      }
      if depth < 0 { break }
      end = source.firstIndex(from: end + 1, among: destinationBytes)
    }
    return end
  }
}

/// The bytes that may end a destination or must be tracked in it: spaces, control characters, parentheses, backslashes.
private var destinationBytes: some ByteSet {
  ByteRange(0x00...0x20) | TwoBytes("(", ")") | OneByte("\\")
}

extension SourceMap {
  var spanOfBlock: Span {
    mutating get {
      _ = locateBlock()
      return span(firstLine)
    }
  }

  func span(_ range: Range<Int>) -> Span { Span(path, range.shifted(by: offset)) }

  /// Calls `body` with each line's number, from one, and its range.
  func forEachLine(_ body: (Int, Range<Int>) -> Void) {
    var (number, start) = (1, 0)
    while start < source.count {
      let line = endOfLine(from: start)
      body(number, start..<line.end)
      (number, start) = (number + 1, line.next)
    }
  }

  private func allStartsOfLines() -> [Int] {
    var starts: [Int] = []
    forEachLine { starts.append($1.lowerBound) }
    return starts
  }

  /// The range of the first `written` at the cursor or after it, within the block.
  private mutating func find(_ written: ByteView) -> Range<Int>? {
    let block = locateBlock()
    guard searchBudget > 0, cursor < block.upperBound, !written.isEmpty else { return nil }
    let rest = source.part(cursor..<block.upperBound)
    guard let start = rest.firstIndex(of: written) else {
      searchBudget -= rest.count
      return nil
    }
    searchBudget -= start
    return cursor + start..<cursor + start + written.count
  }

  private mutating func locateBlock() -> Range<Int> {
    if let block { return block }
    firstLine = line(lines.lowerBound)
    let last = lines.count == 1 ? firstLine : line(lines.upperBound)
    let found = firstLine.lowerBound..<max(firstLine.upperBound, last.upperBound)
    block = found
    cursor = found.lowerBound
    return found
  }

  /// The range of a line, without the spaces around it.
  mutating func line(_ number: Int) -> Range<Int> {
    let start = startOfLine(number)
    let line = start..<endOfLine(from: start).end
    return source.part(line).rangeWithoutSpaces.shifted(by: line.lowerBound)
  }

  mutating func startOfLine(_ number: Int) -> Int {
    if number < knownLine.number, startsOfLines.isEmpty { startsOfLines = allStartsOfLines() }
    if !startsOfLines.isEmpty {
      // Nodes that the parser made itself are in line zero.
      return number <= startsOfLines.count ? startsOfLines[max(0, number - 1)] : source.count
    }
    var (known, start) = knownLine
    while known < number, start < source.count {
      start = endOfLine(from: start).next
      known += 1
    }
    knownLine = (known, start)
    return start
  }

  /// The offsets of the end of a line and of the next line.
  ///
  /// A lone carriage return ends a line too, as it does in the parser.
  private func endOfLine(from start: Int) -> (end: Int, next: Int) {
    let newline = source.firstIndex(of: .ascii("\n"), from: start) ?? source.count
    guard hasReturns, let end = source.part(start..<newline).firstIndex(of: .ascii("\r"), from: 0) else {
      return (newline, min(source.count, newline + 1))
    }
    return (start + end, start + end + 1 == newline ? min(source.count, newline + 1) : start + end + 1)
  }
}

extension ByteView {
  /// Whether a destination as written equals `url` after its escapes are resolved.
  fileprivate func means(_ url: ByteView) -> Bool {
    if equals(url) { return true }
    let hasEscapes = contains { $0 == .ascii("&") || $0 == .ascii("\\") }
    return hasEscapes && unescaped(self) == Array(url)
  }
}
