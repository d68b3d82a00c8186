import Bytes
import Diagnostics

/// Text that Markdown reads as something else than its author likely meant.
enum Misreading: Equatable {
  case sentenceAsHeading
  case secondFrontMatter
  case numberAsListItem(Int)
  case renumbered(written: Int, shown: Int)
  case unclosedCode(fence: String)
  case textAfterFence(String)
  case proseAsCode
  case listInItsOwnItem
}

extension Writer {
  /// Reports a block that likely became something else than its author meant.
  mutating func reportMisreading(of node: Node) {
    switch node.kind {
    case .heading where node.isUnderlined: checkUnderlined(node)
    case .thematicBreak:
      // If the file's fields could not be read, that has been reported.
      if sourceMap.beginsFields(node), node.previous != nil || !sourceMap.beginsFile {
        report(.misreading(.secondFrontMatter, at: sourceMap.span(ofFirstLineOf: node)))
      }
    case .list: checkList(node)
    case .codeBlock: checkCode(node)
    default: break
    }
  }

  /// A line of dashes right below a sentence makes it a heading.
  private mutating func checkUnderlined(_ heading: Node) {
    if let line = heading.previous, line.kind == .thematicBreak, sourceMap.beginsFields(line) { return }
    if heading.previous == nil, sourceMap.beginsFile { return }
    let words = heading.content.trimmed
    let isSentence = words.holds(.ascii("\n")) || words.count > 150 || words.last.map(\.endsSentence) == true
    let underline = sourceMap.lineOfUnderline(heading)
    if isSentence || sourceMap.text(ofLine: underline).count < 3 {
      report(.misreading(.sentenceAsHeading, at: sourceMap.span(ofLine: underline)))
    }
  }

  private mutating func checkList(_ list: Node) {
    guard let first = list.firstChild else { return }
    guard list.isOrdered else { return checkNesting(first) }
    if list.firstNumber >= 1000 || (list.firstNumber >= 100 && first.next == nil) {
      return report(.misreading(.numberAsListItem(list.firstNumber), at: sourceMap.span(ofNumberOf: first)))
    }
    var (item, shown, isUniform) = (first.next, list.firstNumber + 1, true)
    var misnumbered: (item: Node, shown: Int)?
    while let node = item {
      if node.firstNumber != list.firstNumber { isUniform = false }
      if misnumbered == nil, node.firstNumber != shown { misnumbered = (node, shown) }
      (item, shown) = (node.next, shown + 1)
    }
    // Many authors number all items alike and let the browser count.
    guard !isUniform, let misnumbered else { return }
    report(
      .misreading(
        .renumbered(written: misnumbered.item.firstNumber, shown: misnumbered.shown),
        at: sourceMap.span(ofNumberOf: misnumbered.item)))
  }

  /// `* * text`: a nested list that begins in the first line of an item.
  private mutating func checkNesting(_ first: Node) {
    guard let list = first.firstChild, list.kind == .list, !list.isOrdered, list.firstChild?.firstChild != nil,
      list.lines.lowerBound == first.lines.lowerBound
    else { return }
    report(.misreading(.listInItsOwnItem, at: sourceMap.span(ofFirstLineOf: first)))
  }

  private mutating func checkCode(_ code: Node) {
    let span = sourceMap.span(ofFirstLineOf: code)
    guard code.fenceLength > 0 else {
      if code.code.isProse { report(.misreading(.proseAsCode, at: span)) }
      return
    }
    let last = sourceMap.text(ofLine: code.lines.upperBound).drop { $0.isSpace || $0 == .ascii(">") }
    let isClosed =
      code.lines.count > 1 && last.count >= code.fenceLength && last.allSatisfy { $0 == code.fenceCharacter }
    let words = code.info.split(whereSeparator: \.isSpace)
    if !isClosed {
      let fence = String(repeating: Character(UnicodeScalar(code.fenceCharacter)), count: code.fenceLength)
      report(.misreading(.unclosedCode(fence: fence), at: span))
    } else if words.count > 1 {
      report(.misreading(.textAfterFence(String(decoding: words[1], as: UTF8.self)), at: span))
    }
  }
}

extension SourceMap {
  /// Whether the text is the whole file, which then has no fields.
  fileprivate var beginsFile: Bool { offset == 0 }

  /// A line's bytes without the spaces around them.
  mutating func text(ofLine number: Int) -> ByteView { source.part(line(number)) }

  mutating func span(ofLine number: Int) -> Span { span(line(number)) }

  /// The line of dashes below a heading, which may not be the last in the parser's range of lines.
  fileprivate mutating func lineOfUnderline(_ heading: Node) -> Int {
    let first = heading.lines.lowerBound + 1
    return (first...max(first, heading.lines.upperBound)).first { text(ofLine: $0).isUnderline } ?? first
  }

  /// The span of an item's number.
  mutating func span(ofNumberOf item: Node) -> Span {
    let line = line(item.lines.lowerBound)
    let start = max(line.lowerBound, min(line.upperBound, startOfLine(item.lines.lowerBound) + item.firstColumn - 1))
    let end = source[start..<line.upperBound].firstIndex { !$0.isDigit } ?? line.upperBound
    return span(start..<min(line.upperBound, end + 1))
  }

  /// Whether a line of dashes opens front matter: fields like `title: …` and another line of dashes follow.
  fileprivate mutating func beginsFields(_ dashes: Node) -> Bool {
    guard let next = dashes.next, next.lines.lowerBound == dashes.lines.lowerBound + 1,
      text(ofLine: dashes.lines.lowerBound).equals(("---" as StaticString).bytes),
      text(ofLine: next.lines.lowerBound).isField
    else { return false }
    var (block, distance) = (Optional(next), 0)
    while let node = block, distance < 8 {
      if node.kind == .thematicBreak || (node.kind == .heading && node.isUnderlined) { return true }
      (block, distance) = (node.next, distance + 1)
    }
    return false
  }
}

extension UInt8 {
  fileprivate var endsSentence: Bool { [.ascii("."), .ascii(","), .ascii(";"), .ascii(":")].contains(self) }
}

extension ByteView {
  /// Whether a line is nothing but dashes, after quotation markers.
  fileprivate var isUnderline: Bool {
    let dashes = drop { $0.isSpace || $0 == .ascii(">") }
    return !dashes.isEmpty && (dashes.allSatisfy { $0 == .ascii("-") } || dashes.allSatisfy { $0 == .ascii("=") })
  }

  /// Whether a line looks like a field, such as `title: Om oss`.
  fileprivate var isField: Bool {
    let key = prefix { $0.isLetter || $0 == .ascii("-") || $0 == .ascii("_") }
    return !key.isEmpty && key.count < count && self[key.count] == .ascii(":")
      && (key.count + 1 == count || self[key.count + 1].isSpace)
  }

  /// Whether indented text reads as sentences rather than as code.
  fileprivate var isProse: Bool {
    let text = trimmed
    let codeCharacters: StaticString = "{}<>=|$\\#[]_/*&;`@+~^"
    guard text.split(whereSeparator: \.isSpace).count >= 5, let first = text.first, let last = text.last else {
      return false
    }
    return (first.isLetter || first >= 0xC3) && first & 0x20 == 0 || first >= 0xC3
      ? [.ascii("."), .ascii("!"), .ascii("?"), .ascii(":"), .ascii(",")].contains(last)
        && !text.contains { codeCharacters.bytes.holds($0) }
      : false
  }
}
