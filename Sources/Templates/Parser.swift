import Bytes
import Diagnostics

/// A parsed template: its source, its syntax tree, the diagnostics of its tags, and the files and blocks that it refers to.
struct ParsedTemplate: Sendable {
  let source: TemplateText
  let nodes: [Node]
  let diagnostics: [Diagnostic]
  /// The files that it includes.
  let files: Set<String>
  /// The blocks that it has, or overrides in its parents.
  let blocks: Set<String>

  init(_ source: TemplateText) {
    var parser = Parser(source)
    nodes = parser.parse()
    self.source = source
    diagnostics = parser.report
    files = parser.files
    blocks = parser.blocks
  }
}

/// The limit for the nesting of tags, and of templates in templates: far more than anyone can read, far less than overflows
/// the stack.
let nestingLimit = 200

/// The number of diagnostics after which the parsing of a file ends.
private let diagnosticLimit = 100

/// Parses tags into a tree, and assigns white space by the rules of the Mustache specification.
///
/// A standalone tag, alone on its line, removes the line. A parent is standalone if nothing precedes its opening tag and
/// nothing follows its closing tag; between them only blocks count. A block inside a parent begins after the line of its
/// opening tag.
private struct Parser {
  let source: TemplateText
  private var scanner: Scanner
  /// The offset up to which the source has been consumed.
  private var cursor: Int
  private var open: [OpenTag] = []
  private var nodes: [Node] = []
  private(set) var report: [Diagnostic] = []
  private(set) var files: Set<String> = []
  private(set) var blocks: Set<String> = []

  /// An open tag, whose closing tag has not been found yet.
  private struct OpenTag {
    let tag: Tag
    let name: Name
    /// The offset at which its content starts.
    let start: Int
    let siblings: [Node]
    /// The white space before the tag, kept until it is known whether the pair is standalone.
    let lead: Range<Int>?
    let isOverride: Bool
  }

  init(_ source: TemplateText) {
    self.source = source
    scanner = Scanner(source.bytes)
    cursor = scanner.start
    if let range = source.firstFault { report.append(.templateNotUTF8(at: source.span(range))) }
  }

  mutating func parse() -> [Node] {
    while report.count < diagnosticLimit, let finding = scanner.next() {
      switch finding {
      case .tag(let tag) where tag.kind.opens && open.count == nestingLimit:
        report.append(.deepNesting(at: source.span(tag.range)))
        return []
      case .tag(let tag): add(tag)
      case .unclosed(let range): report.append(.unclosedTag(at: source.span(range)))
      case .malformed(let range): report.append(.malformedTag(source.string(range), at: source.span(range)))
      }
    }
    appendText(to: source.bytes.count)
    while let last = open.last { leaveOpen(last, at: nil) }
    return nodes
  }

  private mutating func add(_ tag: Tag) {
    let name = Name(text: source.string(tag.content), range: tag.content)
    switch tag.kind {
    case .comment: _ = consumeIfStandalone(tag)
    case .delimiters:
      report.append(.changedDelimiters(at: source.span(tag.range)))
      _ = consumeIfStandalone(tag)
    case .interpolation(let isRaw):
      appendText(upTo: tag)
      nodes.append(.interpolation(name, isRaw: isRaw, tag: tag.range))
    case .partial:
      let lead = consumeIfStandalone(tag) ? tag.margins.left : nil
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
  /// Appends the text before a tag, and consumes the tag with its line if it is standalone; returns whether it is.
  private mutating func consumeIfStandalone(_ tag: Tag) -> Bool {
    guard let left = tag.margins.left, let right = tag.margins.right else {
      appendText(upTo: tag)
      return false
    }
    appendText(to: left.lowerBound)
    cursor = right.upperBound
    return true
  }

  private mutating func appendText(upTo tag: Tag) {
    appendText(to: tag.range.lowerBound)
    // A line that starts with a tag is indented too.
    if startsLine(cursor) { nodes.append(.text(cursor..<cursor, startsLine: true)) }
    cursor = tag.range.upperBound
  }

  /// Appends the text from the cursor, line by line.
  private mutating func appendText(to end: Int) {
    while cursor < end {
      let next = source.bytes[cursor..<end].firstIndex(of: .newline).map { $0 + 1 } ?? end
      nodes.append(.text(cursor..<next, startsLine: startsLine(cursor)))
      cursor = next
    }
  }

  private func startsLine(_ index: Int) -> Bool { index == scanner.start || source.bytes[index - 1] == .newline }
}

// MARK: - Pairs

extension Parser {
  private mutating func begin(_ tag: Tag, _ name: Name) {
    var lead: Range<Int>?
    let isOverride = tag.kind == .block && open.last?.tag.kind == .parent
    if tag.kind == .block { blocks.insert(name.text) }
    if isOverride {
      appendText(upTo: tag)
      cursor = tag.margins.right?.upperBound ?? cursor
    } else if let left = tag.margins.left, tag.kind == .parent || tag.kind == .block && tag.margins.right == nil {
      appendText(to: left.lowerBound)
      cursor = tag.range.upperBound
      lead = left
    } else {
      _ = consumeIfStandalone(tag)
    }
    open.append(OpenTag(tag: tag, name: name, start: cursor, siblings: nodes, lead: lead, isOverride: isOverride))
    nodes = []
  }

  private mutating func end(_ tag: Tag, _ name: Name) {
    if let index = open.lastIndex(where: { $0.name.text == name.text }) {
      while open.count > index + 1, let last = open.last { leaveOpen(last, at: tag) }
      if let last = open.last { close(last, with: tag) }
      return
    }
    let innermost = open.last
    let expected = innermost.map { Located($0.name.text, at: source.span($0.tag.range)) }
    report.append(.unopenedSection(name.text, at: source.span(tag.range), expected: expected))
    // A closing tag with a nearly equal name is misspelt, and one message about it is enough.
    if let innermost, suggestion(for: name.text, among: [innermost.name.text]) != nil {
      return close(innermost, with: tag)
    }
    appendText(upTo: tag)
  }

  /// Reports a tag that is not closed before `tag` or the end, and closes it there.
  private mutating func leaveOpen(_ element: OpenTag, at tag: Tag?) {
    report.append(
      .unclosedSection(element.name.text, at: source.span(element.tag.range), before: tag.map { source.span($0.range) })
    )
    enclose(element)
  }

  private mutating func close(_ element: OpenTag, with tag: Tag) {
    switch element.tag.kind {
    case .parent: closeParent(element, with: tag)
    case .block where element.isOverride: closeOverride(element, with: tag)
    case .block: closeBlock(element, with: tag)
    default:
      _ = consumeIfStandalone(tag)
      enclose(element)
    }
  }

  private mutating func closeParent(_ element: OpenTag, with tag: Tag) {
    appendText(upTo: tag)
    guard let lead = element.lead, let right = tag.margins.right else { return enclose(element) }
    cursor = right.upperBound
    enclose(element, lead: lead)
  }

  private mutating func closeOverride(_ element: OpenTag, with tag: Tag) {
    if let left = tag.margins.left { appendText(to: left.lowerBound) } else { appendText(upTo: tag) }
    cursor = tag.range.upperBound
    enclose(element)
  }

  private mutating func closeBlock(_ element: OpenTag, with tag: Tag) {
    let opening = element.tag.margins
    let end = consumeIfStandalone(tag) ? tag.margins.left?.lowerBound : tag.range.lowerBound
    if let lead = element.lead, tag.margins.right != nil {
      enclose(element, lead: lead, placement: lead)
    } else if element.lead == nil, let left = opening.left, opening.right != nil {
      // The first line of the default determines the indentation of its replacement; without a default, the tag does.
      enclose(element, placement: element.start < end ?? 0 ? source.indentation(at: element.start) : left)
    } else {
      enclose(element)
    }
  }

  /// Makes a node of an open tag and its content.
  private mutating func enclose(_ element: OpenTag, lead: Range<Int>? = nil, placement: Range<Int>? = nil) {
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
      let dedent = element.isOverride && opensLine ? source.indentation(at: element.start).count : 0
      nodes.append(
        .block(
          Block(
            name: name, nodes: content, dedent: dedent, opensLine: opensLine, placement: placement, lead: lead)))
    }
  }

  /// The blocks in a parent; anything else there is reported, since it would not be rendered.
  private mutating func overrides(among nodes: [Node]) -> [Block] {
    var blocks: [Block] = []
    var filled: [String: Range<Int>] = [:]
    var lost: Range<Int>?
    for node in nodes {
      switch node {
      case .block(let block):
        if let first = filled.updateValue(block.name.range, forKey: block.name.text) {
          report.append(
            .repeatedBlock(block.name.text, at: source.span(block.name.range), first: source.span(first)))
        }
        blocks.append(block)
      case .text(let range, _) where source.bytes[range].allSatisfy(\.isSpace): break
      case .text(let range, _): lost = lost ?? source.trimmed(range)
      case .interpolation(let name, _, _): lost = lost ?? name.range
      case .section(let section): lost = lost ?? section.name.range
      case .inclusion(let inclusion): lost = lost ?? inclusion.name.range
      }
    }
    if let lost { report.append(.textOutsideBlock(at: source.span(lost))) }
    return blocks
  }
}
