import Diagnostics

/// A node of a template's syntax tree, with source ranges; names are not resolved yet.
enum Node: Sendable {
  /// Text of at most one line, with its line ending.
  case text(Range<Int>, startsLine: Bool)
  case interpolation(Name, isRaw: Bool, tag: Range<Int>)
  case section(Section)
  /// A partial, or a parent with its overrides of blocks.
  case inclusion(Inclusion)
  case block(Block)
}

/// A name in a tag: `coalition.title`, `assets.css/site.css` or `.`.
struct Name: Sendable {
  let text: String
  let range: Range<Int>
  /// The parts between dots; `.` itself is one part.
  let parts: [String]

  init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
    parts = text == "." ? ["."] : text.components(between: UInt8(ascii: "."))
  }
}

extension String {
  /// The parts of the string between separators, empty ones included.
  fileprivate func components(between separator: UInt8) -> [String] {
    utf8.split(separator: separator, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct Section: Sendable {
  let name: Name
  let isInverted: Bool
  let nodes: [Node]
}

/// `{{>name}}`, or `{{<name}}{{$block}}…{{/block}}{{/name}}`.
struct Inclusion: Sendable {
  let kind: Kind
  let name: Name
  /// The included file: `{{>card}}` is `partials/card.html`, `{{<layout}}` is `layout.html`; other file extensions are
  /// written out.
  let file: String
  let tag: Range<Int>
  /// The white space before a standalone tag, with which every line of the included template is indented.
  let lead: Range<Int>?
  /// The blocks that override the parent's.
  let blocks: [Block]

  enum Kind: Sendable { case partial, parent }
}

extension Inclusion {
  init(kind: Kind, name: Name, tag: Range<Int>, lead: Range<Int>?, blocks: [Block]) {
    let hasEnding = name.text.components(between: UInt8(ascii: "/")).last { !$0.isEmpty }?.contains(".") ?? false
    self.init(
      kind: kind, name: name, file: (kind == .partial ? "partials/" : "") + name.text + (hasEnding ? "" : ".html"),
      tag: tag, lead: lead, blocks: blocks)
  }
}

/// `{{$name}}…{{/name}}`: inside a parent the override of a block, elsewhere a block with its default.
struct Block: Sendable {
  let name: Name
  let nodes: [Node]
  /// The number of spaces and tabs that indent its own lines, which are removed when it overrides another.
  let dedent: Int
  /// Whether its content begins on a new line.
  let opensLine: Bool
  /// The white space that indents its override, if the block is standalone.
  let placement: Range<Int>?
  /// The white space before a block that is alone on its one line; it is written only with the default.
  let lead: Range<Int>?
}
