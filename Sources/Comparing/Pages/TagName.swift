import Bytes

/// The name of an element in any case, up to eight letters, as one word; longer names are all alike.
struct TagName: Hashable {
  private let word: UInt64

  init(_ name: ByteView) {
    word = name.count > 8 ? 0 : name.reduce(0) { $0 << 8 | UInt64($1.lowercased) }
  }

  init(_ name: StaticString) { self.init(name.bytes) }
}

extension TagName {
  static let (a, body, br, head, h1) = (TagName("a"), TagName("body"), TagName("br"), TagName("head"), TagName("h1"))
  static let (html, img, main, meta, svg) =
    (TagName("html"), TagName("img"), TagName("main"), TagName("meta"), TagName("svg"))
  static let nav = TagName("nav")
  static let (td, template, th, title) = (TagName("td"), TagName("template"), TagName("th"), TagName("title"))

  /// Whether an element stands in a line of text, so that what is around it is read as one with it.
  var isInline: Bool { Self.inline.contains(self) }

  private static let inline = Set(
    ([
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
      "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ] as [StaticString]).map { TagName($0) })
}
