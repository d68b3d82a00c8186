import Bytes
import Ccmark

/// Parses Markdown with libcmark-gfm, as CommonMark with tables, strikethrough, bare links and footnotes, and calls `body`
/// with the root of the tree and the characters to report.
///
/// No other file calls the C library.
func withDocument<Result>(parsing source: ByteView, _ body: (Node, [StrayCharacter]) -> Result) -> Result {
  guard let masked = masked(source) else { return withTree(parsing: source) { body($0, []) } }
  return masked.withBytes { masked in
    withTree(parsing: masked) { body($0, $0.unmask()) }
  }
}

private func withTree<Result>(parsing source: ByteView, _ body: (Node) -> Result) -> Result {
  _ = extensions
  let memory = ccmark_begin_text()
  defer { ccmark_end_text(memory) }
  // Either character may also be written as an entity.
  let holdsEntities = source.holds(.ascii("&"))
  let parser = ccmark_new_parser(
    holdsEntities || source.holds(.ascii("^")), holdsEntities || source.holds(.ascii("@")))
  source.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  return body(Node(pointer: cmark_parser_finish(parser)))
}

/// Registers the library's extensions, once, before any text is parsed.
private let extensions: Void = ccmark_register()

/// A node of the syntax tree; it must not outlive the document.
struct Node: Hashable {
  fileprivate let pointer: UnsafeMutablePointer<cmark_node>

  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak, footnote
    case table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference, tildes
    case other
  }

  var kind: Kind {
    switch UInt32(pointer.pointee.type) {
    case CMARK_NODE_TEXT.rawValue: .text
    case CMARK_NODE_SOFTBREAK.rawValue: .softBreak
    case CMARK_NODE_PARAGRAPH.rawValue: .paragraph
    case CMARK_NODE_EMPH.rawValue: .emphasis
    case CMARK_NODE_STRONG.rawValue: .strong
    case CMARK_NODE_LINK.rawValue: .link
    case CMARK_NODE_ITEM.rawValue: .item
    case CMARK_NODE_LIST.rawValue: .list
    case CMARK_NODE_HEADING.rawValue: .heading
    case CMARK_NODE_CODE.rawValue: .code
    case CMARK_NODE_IMAGE.rawValue: .image
    case CMARK_NODE_LINEBREAK.rawValue: .lineBreak
    case CMARK_NODE_BLOCK_QUOTE.rawValue: .blockQuote
    case CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock
    case CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock
    case CMARK_NODE_HTML_INLINE.rawValue: .htmlInline
    case CMARK_NODE_THEMATIC_BREAK.rawValue: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: .footnote
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: .footnoteReference
    case CMARK_NODE_DOCUMENT.rawValue: .document
    default: kindOfExtension
    }
  }

  private var kindOfExtension: Kind {
    if ccmark_is_tildes(pointer) { return .tildes }
    if ccmark_is_table_cell(pointer) { return .tableCell }
    if ccmark_is_table_row(pointer) { return .tableRow }
    return ccmark_is_table(pointer) ? .table : .other
  }
}

extension Node {
  var parent: Node? { pointer.pointee.parent.map(Node.init) }
  var next: Node? { pointer.pointee.next.map(Node.init) }
  var previous: Node? { pointer.pointee.prev.map(Node.init) }
  var firstChild: Node? { pointer.pointee.first_child.map(Node.init) }

  /// The only child; nil if there are several.
  var onlyChild: Node? { pointer.pointee.first_child == pointer.pointee.last_child ? firstChild : nil }

  /// The numbers of the lines that a block covers, from one; unreliable for inlines.
  var lines: ClosedRange<Int> {
    let first = Int(pointer.pointee.start_line)
    return first...max(first, Int(pointer.pointee.end_line))
  }
}

/// The properties of the kinds of nodes; to be read only of a node of that kind.
extension Node {
  /// The source of a paragraph, a heading or a cell before inlines were parsed, without the markers of enclosing blocks.
  var content: ByteView {
    ByteView(start: pointer.pointee.content.ptr, count: Int(pointer.pointee.content.size))
  }
  /// The column in which a block begins in its first line, in bytes from one.
  var firstColumn: Int { Int(pointer.pointee.start_column) }

  /// The contents of a text, a code span, raw HTML or a footnote reference.
  var literal: ByteView { pointer.pointee.as.literal.bytes }

  var code: ByteView { pointer.pointee.as.code.literal.bytes }
  /// The info string after the opening fence of a code block.
  var info: ByteView { pointer.pointee.as.code.info.bytes }

  /// The destination of a link or an image, with its escapes resolved.
  var url: ByteView { pointer.pointee.as.link.url.bytes }
  var title: ByteView { pointer.pointee.as.link.title.bytes }

  /// The length of the fence of a code block; zero if it is indented instead.
  var fenceLength: Int { pointer.pointee.as.code.fenced != 0 ? Int(pointer.pointee.as.code.fence_length) : 0 }
  var fenceCharacter: UInt8 { UInt8(bitPattern: CChar(pointer.pointee.as.code.fence_char)) }

  /// From one to six, as the author wrote it.
  var headingLevel: Int { Int(pointer.pointee.as.heading.level) }
  /// Whether a line of `===` or `---` below the text makes it a heading.
  var isUnderlined: Bool { pointer.pointee.as.heading.setext }

  var lastChildKind: Kind? { pointer.pointee.last_child.map { Node(pointer: $0).kind } }

  var isOrdered: Bool { pointer.pointee.as.list.list_type == CMARK_ORDERED_LIST }
  var isTight: Bool { pointer.pointee.as.list.tight }
  /// The number of an ordered list's first item, or of an item.
  var firstNumber: Int { Int(pointer.pointee.as.list.start) }

  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
  /// The letters `l`, `c` and `r`, or zero, for each column of a table.
  var alignments: ByteView {
    ByteView(
      start: cmark_gfm_extensions_get_table_alignments(pointer),
      count: Int(cmark_gfm_extensions_get_table_columns(pointer)))
  }

  /// The number of references to a footnote.
  var referenceCount: Int { Int(pointer.pointee.footnote.def_count) }
  /// The number of this reference among those to its footnote, from one.
  var referenceNumber: Int { Int(pointer.pointee.footnote.ref_ix) }

  /// Whether two tildes may open a strikethrough.
  var opensStrikethrough: Bool { Int(ccmark_tildes(pointer)) & ccmark_opens_strikethrough != 0 }
  /// Whether two tildes may close a strikethrough.
  var closesStrikethrough: Bool { Int(ccmark_tildes(pointer)) & ccmark_closes_strikethrough != 0 }
}

extension Node {
  /// Replaces the masks in a document with what they stand for; returns the characters to report.
  fileprivate func unmask() -> [StrayCharacter] {
    var strays: [StrayCharacter] = []
    forEachDescendant { node in
      switch node.kind {
      case .text, .footnoteReference: node.unmask(\.as.literal, isRunning: true, &strays)
      case .code, .htmlInline, .htmlBlock: node.restore(\.as.literal)
      case .codeBlock:
        node.unmask(\.as.code.info, &strays)
        node.restore(\.as.code.literal)
      case .link, .image:
        node.unmask(\.as.link.url, &strays)
        node.unmask(\.as.link.title, &strays)
      default: break
      }
    }
    return strays
  }

  private typealias Chunk = WritableKeyPath<cmark_node, cmark_chunk>

  /// Replaces the masks in a text with what they mean as Markdown.
  private func unmask(_ chunk: Chunk, isRunning: Bool = false, _ strays: inout [StrayCharacter]) {
    replace(chunk) { bytes in
      let unmasked = Unmasked(meaning: bytes, isRunning: isRunning)
      strays += unmasked.strays.map { StrayCharacter(kind: $0, node: self) }
      return unmasked
    }
  }

  /// Replaces the masks in a literal text, such as code, with the characters as written.
  private func restore(_ chunk: Chunk) { replace(chunk) { Unmasked(written: $0) } }

  private func replace(_ chunk: Chunk, _ unmask: (ByteView) -> Unmasked) {
    let masked = pointer.pointee[keyPath: chunk].bytes
    guard masked.contains(where: { Mask.isMask($0) || $0 == .ascii("<") }) else { return }
    let bytes = unmask(masked).bytes
    // The copy is in the document's arena, as is the masked text, which other nodes may share.
    guard let copy = ccmark_take(bytes.count)?.assumingMemoryBound(to: UInt8.self) else { return }
    copy.update(from: bytes, count: bytes.count)
    pointer.pointee[keyPath: chunk].data = copy
    pointer.pointee[keyPath: chunk].len = bufsize_t(bytes.count)
  }
}

/// A destination with its entities and backslash escapes resolved as the parser does.
func unescaped(_ written: ByteView) -> [UInt8] {
  // With a NUL, the library would read beyond the end of its table of entities.
  guard !written.holds(0) else { return Array(written) }
  var buffer = cmark_strbuf()
  cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
  defer { cmark_strbuf_free(&buffer) }
  houdini_unescape_html_f(&buffer, written.baseAddress, bufsize_t(clamping: written.count))
  cmark_strbuf_unescape(&buffer)
  return Array(ByteView(start: buffer.ptr, count: Int(buffer.size)))
}

extension cmark_chunk {
  fileprivate var bytes: ByteView { ByteView(start: data, count: Int(len)) }
}
