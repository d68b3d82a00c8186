import Diagnostics

/// A template as its tags nest, with the places of everything; what the names mean is not known yet.
enum Node: Sendable {
  /// Text of one line at most, its line ending included.
  case text(Range<Int>, startsLine: Bool)
  case interpolation(Name, isRaw: Bool, tag: Range<Int>)
  case section(Section)
  /// A partial, or a parent with the blocks that it is given.
  case inclusion(Inclusion)
  case block(Block)
}

/// A name as a tag writes it: `coalition.title`, `assets.css/site.css` or `.`.
struct Name: Sendable {
  let text: String
  let range: Range<Int>
  /// What lies between the dots; `.` itself is one part.
  let parts: [String]

  init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
    parts = text == "." ? ["."] : text.components(between: UInt8(ascii: "."))
  }
}

extension String {
  /// The parts of the text between the bytes that are a separator; there is one more than of those.
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
  /// The file that is meant: `{{>card}}` is `partials/card.html`, `{{<layout}}` is `layout.html`; another ending is written out.
  let file: String
  let tag: Range<Int>
  /// The space before a tag that stands alone on its line: it indents every line of what is included.
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

/// `{{$name}}…{{/name}}`: inside a parent what overrides a block, anywhere else a block with its default.
struct Block: Sendable {
  let name: Name
  let nodes: [Node]
  /// How many blanks its own lines are indented by: they go when it is put in another's place.
  let dedent: Int
  /// Whether its content begins with a line of its own.
  let opensLine: Bool
  /// The space that indents what is put in its place, if the block stands alone on its lines.
  let placement: Range<Int>?
  /// The space before a block that shares its only line with nothing else; its default is to write it.
  let lead: Range<Int>?
}
