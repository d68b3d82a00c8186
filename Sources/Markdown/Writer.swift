import Diagnostics
import Markup

/// Writes a syntax tree as HTML, walking it without recursion.
///
/// The kinds of nodes are in the files named after them.
struct Writer: ~Copyable {
  var output: Markup
  let context: MarkdownContext
  var sourceMap: SourceMap
  var outline = Outline()
  var diagnostics: [Diagnostic] = []

  /// The kind of character before the next one, on which quotation marks and dashes depend.
  var before = Neighbour.space
  var ids = HeadingIDs()
  var names = HeadingNames()
  /// The heading that is being written.
  var heading: OpenHeading?
  /// The levels of the topmost heading and of the one before the current, as the author wrote them.
  var headingLevels = HeadingLevels()
  /// The link that is being written.
  var link: OpenLink?
  /// The words of the links written so far, in order.
  var linkWords: [LinkWords] = []
  /// The tildes that opened the current strikethrough.
  var strikethrough: Node?
  var table = OpenTable()
  /// The number of footnotes written so far.
  var footnotes = 0
  /// The document's references to footnotes; computed when the first footnote is written.
  var references: Set<FootnoteReference> = []
  /// The references to footnotes from where no link may be, to be written after that.
  var waitingReferences: [Node] = []
  /// Whether a part of the text has been left out, and with it perhaps references to footnotes.
  var isCut = false
  /// Whether raw HTML has been reported in this block, so that its end tags are not reported as well.
  var blockHasRawHTML = false
  /// Whether the block holds characters that may be leftovers.
  var blockMayHaveLeftovers = false
  /// The tildes of the block that strike nothing out.
  var unmatchedTildes: [Node] = []
  /// For each parent, the last tildes among its children that may close, until they are reached; nil if none may.
  var lastClosingTildes: [Node: Node?] = [:]

  /// The links and images whose destination or title has a reference to no character, which has been reported.
  var withForbiddenReference: [Node] = []

  init(output: consuming Markup, context: MarkdownContext, sourceMap: SourceMap) {
    self.output = output
    self.context = context
    self.sourceMap = sourceMap
  }
}

extension Writer {
  /// Writes the whole document.
  mutating func write(_ document: Node) {
    headingLevels.topmost = topmostHeadingLevel(in: document)
    defer { reportUnusedDefinitions(in: document) }
    guard var node = document.firstChild else { return }
    var depth = 1
    while true {
      if enter(&node) == .inside {
        if let child = node.firstChild, isAllowed(depth, for: node) {
          node = child
          depth += 1
          continue
        }
        leave(node)
      }
      while node.next == nil {
        guard let parent = node.parent, parent != document else { return endFootnotes() }
        node = parent
        depth -= 1
        leave(node)
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  /// Whether a node's children are within the depth limit; reports the first that are not, and all such are left out.
  private mutating func isAllowed(_ depth: Int, for node: Node) -> Bool {
    if depth < ComplexityLimit.nesting.limit { return true }
    isCut = true
    if !diagnostics.contains(where: { $0.rule == .markdownTooDeep }) {
      diagnostics.append(.tooDeep(.nesting, at: sourceMap.span(ofFirstLineOf: node.block)))
    }
    return false
  }
}

/// Whether to visit a node's children, and to leave the node after them.
enum Visit {
  case inside, done
}

extension Writer {
  /// Writes what comes before a node's children; if it has written the siblings after `node` too, `node` becomes the last.
  private mutating func enter(_ node: inout Node) -> Visit {
    switch node.kind {
    case .text: writeText(&node)
    case .softBreak: writeBreak("\n")
    case .lineBreak: writeBreak("<br>\n")
    case .emphasis: return open("<em>")
    case .strong: return open("<strong>")
    case .code: writeCode(node)
    case .link: return openLink(node)
    case .image: writeImage(node)
    case .tildes: writeTildes(node)
    case .htmlInline: leaveOut(inline: node)
    case .footnoteReference: isInAnchor ? waitingReferences.append(node) : writeReference(node)
    default: return enter(block: node)
    }
    return .done
  }

  private mutating func enter(block node: Node) -> Visit {
    before = .space
    reportMisreading(of: node)
    switch node.kind {
    case .paragraph: return openParagraph(node)
    case .heading: return openHeading(node)
    case .list: return openList(node)
    case .item: return openBlock("<li>")
    case .blockQuote: return openBlock("<blockquote>\n")
    case .codeBlock: writeCodeBlock(node)
    case .thematicBreak: _ = openBlock("<hr>\n")
    case .htmlBlock: leaveOut(block: node)
    case .table: return openTable(node)
    case .tableRow: return openRow(node)
    case .tableCell: return openCell(node)
    case .footnote: return openFootnote(node)
    default: return .inside
    }
    return .done
  }

  /// Writes what comes after a node's children.
  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .emphasis: emit("</em>")
    case .strong: emit("</strong>")
    case .link: closeLink(node)
    case .paragraph:
      reportLeftovers(in: node)
      closeParagraph(node)
    case .heading:
      reportLeftovers(in: node)
      closeHeading()
    case .list: emit(node.isOrdered ? "</ol>\n" : "</ul>\n")
    case .item: emit("</li>\n")
    case .blockQuote: closeBlock("</blockquote>\n")
    case .table: closeTable()
    case .tableRow: closeRow(node)
    case .tableCell:
      // Cells that were split in the wrong place may look like leftovers.
      if !table.rowIsTooLong { reportLeftovers(in: node) }
      closeCell(node)
    case .footnote: closeFootnote(node)
    default: break
    }
  }
}

extension Node {
  /// The innermost block that contains the node, or the node itself.
  var block: Node {
    var node = self
    while node.isInline, let parent = node.parent { node = parent }
    return node
  }

  private var isInline: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .link, .image, .footnoteReference,
      .tildes:
      true
    default: false
    }
  }
}
