import Bytes
import Diagnostics

/// A template's text with its tree, everything wrong with its tags, and what it leans on.
struct Parsed: Sendable {
  let text: Text
  let nodes: [Node]
  let diagnostics: [Diagnostic]
  /// The files that it includes.
  let files: Set<String>
  /// The blocks that it has, or overrides in its parents.
  let blocks: Set<String>

  init(_ text: Text) {
    var parser = Parser(text)
    nodes = parser.parse()
    self.text = text
    diagnostics = parser.report
    files = parser.files
    blocks = parser.blocks
  }
}

/// How deep tags may nest, and templates in templates: far more than anyone can read, far less than the stack holds.
let deepestNesting = 200

/// After so many faults in one file, more of them help nobody.
private let mostFaults = 100

/// Turns tags into a tree, and gives each line's white space to the tag or the text that it belongs to.
///
/// The rules of white space are the specification's. A tag that stands alone on its line takes the line with it. A
/// parent stands alone if nothing precedes its opening tag and nothing follows its closing tag; what is between them,
/// blocks apart, counts for nothing. A block inside a parent begins after the line of its opening tag.
private struct Parser {
  let text: Text
  private var scanner: Scanner
  /// Up to where the text has been dealt with.
  private var cursor: Int
  private var open: [Open] = []
  private var nodes: [Node] = []
  private(set) var report: [Diagnostic] = []
  private(set) var files: Set<String> = []
  private(set) var blocks: Set<String> = []

  /// A tag that waits for its closing tag.
  private struct Open {
    let tag: Tag
    let name: Name
    /// Where its content starts.
    let start: Int
    let siblings: [Node]
    /// The space before the tag, held back until it is known whether the pair stands alone.
    let lead: Range<Int>?
    let isOverride: Bool
  }

  init(_ text: Text) {
    self.text = text
    scanner = Scanner(text.bytes)
    cursor = scanner.start
    if let range = text.firstFault { report.append(.templateNotUTF8(at: text.span(range))) }
  }

  mutating func parse() -> [Node] {
    while report.count < mostFaults, let finding = scanner.next() {
      switch finding {
      case .tag(let tag) where tag.kind.opens && open.count == deepestNesting:
        report.append(.deepNesting(at: text.span(tag.range)))
        return []
      case .tag(let tag): add(tag)
      case .unclosed(let range): report.append(.unclosedTag(at: text.span(range)))
      case .malformed(let range): report.append(.malformedTag(text.string(range), at: text.span(range)))
      }
    }
    appendText(to: text.bytes.count)
    while let last = open.last { leaveOpen(last, at: nil) }
    return nodes
  }

  private mutating func add(_ tag: Tag) {
    let name = Name(text: text.string(tag.content), range: tag.content)
    switch tag.kind {
    case .comment: _ = standsAlone(tag)
    case .delimiters:
      report.append(.changedDelimiters(at: text.span(tag.range)))
      _ = standsAlone(tag)
    case .interpolation(let isRaw):
      appendText(upTo: tag)
      nodes.append(.interpolation(name, isRaw: isRaw, tag: tag.range))
    case .partial:
      let lead = standsAlone(tag) ? tag.clears.left : nil
      append(Inclusion(kind: .partial, name: name, tag: tag.range, lead: lead, blocks: []))
    case .section, .parent, .block: begin(tag, name)
    case .close: end(tag, name)
    }
  }

  private mutating func append(_ inclusion: Inclusion) {
    files.insert(inclusion.file)
    nodes.append(.inclusion(inclusion))
  }
}

// MARK: - White space

extension Parser {
  /// Deals with the text before a tag; takes the tag's whole line away if the tag stands alone on it.
  private mutating func standsAlone(_ tag: Tag) -> Bool {
    guard let left = tag.clears.left, let right = tag.clears.right else {
      appendText(upTo: tag)
      return false
    }
    appendText(to: left.lowerBound)
    cursor = right.upperBound
    return true
  }

  private mutating func appendText(upTo tag: Tag) {
    appendText(to: tag.range.lowerBound)
    // A line that starts with a tag is a line all the same: an indentation goes before it.
    if startsLine(cursor) { nodes.append(.text(cursor..<cursor, startsLine: true)) }
    cursor = tag.range.upperBound
  }

  /// Appends the text from the cursor, line by line.
  private mutating func appendText(to end: Int) {
    while cursor < end {
      let next = text.bytes[cursor..<end].firstIndex(of: .newline).map { $0 + 1 } ?? end
      nodes.append(.text(cursor..<next, startsLine: startsLine(cursor)))
      cursor = next
    }
  }

  private func startsLine(_ place: Int) -> Bool { place == scanner.start || text.bytes[place - 1] == .newline }
}

// MARK: - Pairs

extension Parser {
  private mutating func begin(_ tag: Tag, _ name: Name) {
    var lead: Range<Int>?
    let isOverride = tag.kind == .block && open.last?.tag.kind == .parent
    if tag.kind == .block { blocks.insert(name.text) }
    if isOverride {
      appendText(upTo: tag)
      cursor = tag.clears.right?.upperBound ?? cursor
    } else if let left = tag.clears.left, tag.kind == .parent || tag.kind == .block && tag.clears.right == nil {
      appendText(to: left.lowerBound)
      cursor = tag.range.upperBound
      lead = left
    } else {
      _ = standsAlone(tag)
    }
    open.append(Open(tag: tag, name: name, start: cursor, siblings: nodes, lead: lead, isOverride: isOverride))
    nodes = []
  }

  private mutating func end(_ tag: Tag, _ name: Name) {
    if let index = open.lastIndex(where: { $0.name.text == name.text }) {
      while open.count > index + 1, let last = open.last { leaveOpen(last, at: tag) }
      if let last = open.last { close(last, with: tag) }
      return
    }
    let innermost = open.last
    let expected = innermost.map { Located($0.name.text, at: text.span($0.tag.range)) }
    report.append(.unopenedSection(name.text, at: text.span(tag.range), expected: expected))
    // A closing tag that is nearly right is a slip of the pen, about which one message is enough.
    if let innermost, suggestion(for: name.text, among: [innermost.name.text]) != nil {
      return close(innermost, with: tag)
    }
    appendText(upTo: tag)
  }

  /// Reports a tag that is not closed before `tag` or the end, and closes it there.
  private mutating func leaveOpen(_ element: Open, at tag: Tag?) {
    report.append(
      .unclosedSection(element.name.text, at: text.span(element.tag.range), before: tag.map { text.span($0.range) }))
    enclose(element)
  }

  private mutating func close(_ element: Open, with tag: Tag) {
    switch element.tag.kind {
    case .parent: closeParent(element, with: tag)
    case .block where element.isOverride: closeOverride(element, with: tag)
    case .block: closeBlock(element, with: tag)
    default:
      _ = standsAlone(tag)
      enclose(element)
    }
  }

  private mutating func closeParent(_ element: Open, with tag: Tag) {
    appendText(upTo: tag)
    guard let lead = element.lead, let right = tag.clears.right else { return enclose(element) }
    cursor = right.upperBound
    enclose(element, lead: lead)
  }

  private mutating func closeOverride(_ element: Open, with tag: Tag) {
    if let left = tag.clears.left { appendText(to: left.lowerBound) } else { appendText(upTo: tag) }
    cursor = tag.range.upperBound
    enclose(element)
  }

  private mutating func closeBlock(_ element: Open, with tag: Tag) {
    let opening = element.tag.clears
    let end = standsAlone(tag) ? tag.clears.left?.lowerBound : tag.range.lowerBound
    if let lead = element.lead, tag.clears.right != nil {
      enclose(element, lead: lead, placement: lead)
    } else if element.lead == nil, let left = opening.left, opening.right != nil {
      // The default's first line says how what is put in its place is indented; without a default, the tag does.
      enclose(element, placement: element.start < end ?? 0 ? text.indentation(at: element.start) : left)
    } else {
      enclose(element)
    }
  }

  /// Makes a node of an open tag and everything since.
  private mutating func enclose(_ element: Open, lead: Range<Int>? = nil, placement: Range<Int>? = nil) {
    let (name, content) = (element.name, nodes)
    nodes = element.siblings
    open.removeLast()
    if let held = element.lead, lead == nil { nodes.append(.text(held, startsLine: true)) }
    switch element.tag.kind {
    case .section(let isInverted): nodes.append(.section(Section(name: name, isInverted: isInverted, nodes: content)))
    case .parent:
      append(
        Inclusion(kind: .parent, name: name, tag: element.tag.range, lead: lead, blocks: overrides(among: content)))
    default:
      let opensLine = element.start > element.tag.range.upperBound
      let dedent = element.isOverride && opensLine ? text.indentation(at: element.start).count : 0
      nodes.append(
        .block(
          Block(
            name: name, nodes: content, dedent: dedent, opensLine: opensLine, placement: placement, lead: lead)))
    }
  }

  /// The blocks in a parent; what else is there would be lost in silence.
  private mutating func overrides(among nodes: [Node]) -> [Block] {
    var blocks: [Block] = []
    var filled: [String: Range<Int>] = [:]
    var lost: Range<Int>?
    for node in nodes {
      switch node {
      case .block(let block):
        if let first = filled.updateValue(block.name.range, forKey: block.name.text) {
          report.append(
            .repeatedBlock(block.name.text, at: text.span(block.name.range), first: text.span(first)))
        }
        blocks.append(block)
      case .text(let range, _) where text.bytes[range].allSatisfy(\.isSpace): break
      case .text(let range, _): lost = lost ?? text.trimmed(range)
      case .interpolation(let name, _, _): lost = lost ?? name.range
      case .section(let section): lost = lost ?? section.name.range
      case .inclusion(let inclusion): lost = lost ?? inclusion.name.range
      }
    }
    if let lost { report.append(.textOutsideBlock(at: text.span(lost))) }
    return blocks
  }
}
