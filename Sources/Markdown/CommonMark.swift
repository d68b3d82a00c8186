import Bytes
import Ccmark

/// Parses a Markdown text with libcmark-gfm, as CommonMark with tables, strikethrough, bare links and footnotes, and
/// lends the root of its tree to `body`, with what its signs are wrong in.
///
/// This file alone knows the C library.
func withDocument<Result>(parsing source: ByteView, _ body: (Node, [StraySign]) -> Result) -> Result {
  guard let masked = masked(source) else { return withTree(parsing: source) { body($0, []) } }
  return masked.withBytes { masked in
    withTree(parsing: masked) { body($0, $0.unmask()) }
  }
}

private func withTree<Result>(parsing source: ByteView, _ body: (Node) -> Result) -> Result {
  _ = extensions
  let memory = ccmark_begin_text()
  defer { ccmark_end_text(memory) }
  // Either sign may also be written as an entity.
  let holdsEntities = source.holds(.ascii("&"))
  let parser = ccmark_new_parser(
    holdsEntities || source.holds(.ascii("^")), holdsEntities || source.holds(.ascii("@")))
  source.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
  return body(Node(pointer: cmark_parser_finish(parser)))
}

/// The library's extensions, registered once and before any text is parsed.
private let extensions: Void = ccmark_register()

/// A part of a Markdown text, valid as long as its document.
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

  /// The child, if there is exactly one.
  var onlyChild: Node? { pointer.pointee.first_child == pointer.pointee.last_child ? firstChild : nil }

  /// The lines that a block covers, from one; of an inline they cannot be relied on.
  var lines: ClosedRange<Int> {
    let first = Int(pointer.pointee.start_line)
    return first...max(first, Int(pointer.pointee.end_line))
  }
}

/// What the kinds of nodes hold; asked only of nodes of that kind.
extension Node {
  /// The lines of a paragraph, a heading or a cell without the marks of the blocks around them, before inlines were read.
  var content: ByteView {
    ByteView(start: pointer.pointee.content.ptr, count: Int(pointer.pointee.content.size))
  }
  /// Where a block begins in its first line, in bytes from one.
  var firstColumn: Int { Int(pointer.pointee.start_column) }

  /// The characters of a text, a code span, raw HTML or a footnote's reference.
  var literal: ByteView { pointer.pointee.as.literal.bytes }

  var code: ByteView { pointer.pointee.as.code.literal.bytes }
  /// What stands after the fence of a code block.
  var info: ByteView { pointer.pointee.as.code.info.bytes }

  /// The destination of a link or an image, with its escapes resolved.
  var url: ByteView { pointer.pointee.as.link.url.bytes }
  var title: ByteView { pointer.pointee.as.link.title.bytes }

  /// The length of the fence around a code block; zero where indentation makes it one.
  var fenceLength: Int { pointer.pointee.as.code.fenced != 0 ? Int(pointer.pointee.as.code.fence_length) : 0 }
  var fenceSign: UInt8 { UInt8(bitPattern: CChar(pointer.pointee.as.code.fence_char)) }

  /// From one to six, as the author wrote it.
  var headingLevel: Int { Int(pointer.pointee.as.heading.level) }
  /// Whether a line of `===` or `---` below the text makes it a heading.
  var isUnderlined: Bool { pointer.pointee.as.heading.setext }

  var lastChildKind: Kind? { pointer.pointee.last_child.map { Node(pointer: $0).kind } }

  var isOrdered: Bool { pointer.pointee.as.list.list_type == CMARK_ORDERED_LIST }
  var isTight: Bool { pointer.pointee.as.list.tight }
  /// The number that an ordered list begins with, or that was written before an item.
  var firstNumber: Int { Int(pointer.pointee.as.list.start) }

  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
  /// The letters `l`, `c` and `r`, or zero, for each column of a table.
  var alignments: ByteView {
    ByteView(
      start: cmark_gfm_extensions_get_table_alignments(pointer),
      count: Int(cmark_gfm_extensions_get_table_columns(pointer)))
  }

  /// How many times a footnote is referred to.
  var referenceCount: Int { Int(pointer.pointee.footnote.def_count) }
  /// Which of its footnote's references this one is, from one.
  var referenceNumber: Int { Int(pointer.pointee.footnote.ref_ix) }

  /// Whether two tildes may begin what is struck out.
  var opensStrikethrough: Bool { Int(ccmark_tildes(pointer)) & ccmark_opens_strikethrough != 0 }
  /// Whether two tildes may end what is struck out.
  var closesStrikethrough: Bool { Int(ccmark_tildes(pointer)) & ccmark_closes_strikethrough != 0 }
}

extension Node {
  /// Brings back in a document what masks have hidden, and says what is wrong with it.
  fileprivate func unmask() -> [StraySign] {
    var strays: [StraySign] = []
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

  /// Puts what the masked signs of a text mean into their place.
  private func unmask(_ chunk: Chunk, isRunning: Bool = false, _ strays: inout [StraySign]) {
    replace(chunk) { bytes in
      let unmasked = Unmasked(meaning: bytes, isRunning: isRunning)
      strays += unmasked.strays.map { StraySign(kind: $0, node: self) }
      return unmasked
    }
  }

  /// Puts the masked signs of a text that means itself into their place.
  private func restore(_ chunk: Chunk) { replace(chunk) { Unmasked(written: $0) } }

  private func replace(_ chunk: Chunk, _ unmask: (ByteView) -> Unmasked) {
    let masked = pointer.pointee[keyPath: chunk].bytes
    guard masked.contains(where: { Mask.isMask($0) || $0 == .ascii("<") }) else { return }
    let bytes = unmask(masked).bytes
    // The memory belongs to the document, as that of the masked text does, which other nodes may share.
    guard let copy = ccmark_take(bytes.count)?.assumingMemoryBound(to: UInt8.self) else { return }
    copy.update(from: bytes, count: bytes.count)
    pointer.pointee[keyPath: chunk].data = copy
    pointer.pointee[keyPath: chunk].len = bufsize_t(bytes.count)
  }
}

/// A destination as an author wrote it, with its entities and backslashes resolved as the parser resolves them.
func unescaped(_ written: ByteView) -> [UInt8] {
  // At a NUL the library would read on after the end of its table of entities.
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
