import Bytes

/// The bytes of a block that the parser left as text, each at its offset in the block's content.
///
/// Bytes that became markup, are in code or were escaped are zero, so any other byte shows on the page as typed.
///
///     \* **fet **text *kursiv*
///     00 **fet **text 0kursiv0
struct LiteralText {
  /// The block's lines without the markers of the enclosing blocks.
  let content: ByteView
  /// The bytes left as text, as many as `content` has.
  private(set) var literals: [UInt8]

  private var cursor = 0
  /// The nodes of two tildes that strike nothing out, from the cursor on.
  private var tildes: ArraySlice<Node>
  /// The number of images that the cursor is inside: their words are not text of the block.
  private var images = 0

  /// Walks the tree of `block` and its content in parallel.
  ///
  /// `tildes` are the nodes of two tildes that strike nothing out, in order. If tree and content disagree, the rest is zero.
  init(of block: Node, leaving tildes: [Node]) {
    self.tildes = tildes[...]
    content = block.content
    literals = [UInt8](repeating: 0, count: content.count)
    guard var node = block.firstChild else { return }
    skipSpaces()
    while cursor < content.count {
      if enter(node), let child = node.firstChild {
        node = child
        continue
      }
      while node.next == nil {
        guard let parent = node.parent, parent != block else { return }
        node = parent
        leave(node)
      }
      guard let next = node.next else { return }
      node = next
    }
  }
}

extension LiteralText {
  /// Moves the cursor past the markup before a node's children, or past the whole node; returns whether to visit them.
  private mutating func enter(_ node: Node) -> Bool {
    switch node.kind {
    case .text: take(node.literal)
    case .tildes: takeTildes(node)
    case .softBreak, .lineBreak: skipEndOfLine()
    case .code: skipCode()
    case .htmlInline: skip(node.literal.count)
    case .footnoteReference: skip(past: .ascii("]"))
    case .emphasis: return enterMarkup(of: node, width: 1)
    case .strong: return enterMarkup(of: node, width: 2)
    case .link: return enterLink(node)
    case .image:
      images += 1
      return enterMarkup(of: node, width: 2)
    default: return false
    }
    return false
  }

  private mutating func takeTildes(_ node: Node) {
    guard tildes.first == node else { return skip(2) }
    tildes.removeFirst()
    take(("~~" as StaticString).bytes)
  }

  private mutating func enterMarkup(of node: Node, width: Int) -> Bool {
    skip(width)
    if node.firstChild == nil { leave(node) }
    return true
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .emphasis: skip(1)
    case .strong: skip(2)
    case .link: skipDestination()
    case .image:
      images -= 1
      skipDestination()
    default: break
    }
  }

  /// A link in brackets, or a bare one.
  private mutating func enterLink(_ node: Node) -> Bool {
    switch byte {
    case .ascii("["): return enterMarkup(of: node, width: 1)
    case .ascii("<"): skip(past: .ascii(">"))
    default: skip(node.firstChild?.literal.count ?? 0)
    }
    return false
  }
}

extension LiteralText {
  private var byte: UInt8? { cursor < content.count ? content[cursor] : nil }

  private mutating func skip(_ count: Int) { cursor = min(content.count, cursor + count) }

  private mutating func skip(past character: UInt8) {
    cursor = content.firstIndex(of: character, from: cursor).map { $0 + 1 } ?? content.count
  }

  private mutating func skipSpaces() {
    while let byte, byte.isSpace { cursor += 1 }
  }

  private mutating func skipEndOfLine() {
    while let byte, byte == .ascii(" ") || byte == .ascii("\t") || byte == .ascii("\\") { cursor += 1 }
    skipSpaces()
  }

  private mutating func skipCode() {
    guard byte == .ascii("`") else { return lose() }
    let width = content.run(at: cursor)
    cursor += width
    while let next = content.firstIndex(of: .ascii("`"), from: cursor) {
      let run = content.run(at: next)
      cursor = next + run
      if run == width { return }
    }
    lose()
  }

  /// Moves past what follows the text of a link or image: `](adress "titel")`, `][namn]`, `][]` or `]` alone.
  private mutating func skipDestination() {
    guard byte == .ascii("]") else { return lose() }
    cursor += 1
    if let end = content.endOfDestination(from: cursor) {
      cursor = end
    } else if byte == .ascii("[") {
      skip(past: .ascii("]"))
    }
  }

  /// Moves past the source of `text`, and keeps the bytes of it that are literal.
  private mutating func take(_ text: ByteView) {
    var index = 0
    while index < text.count {
      guard cursor < content.count else { return }
      let written = content[cursor]
      if written == .ascii("\\"), cursor + 1 < content.count, content[cursor + 1].isPunctuation {
        guard content[cursor + 1] == text[index] else { return lose() }
        cursor += 2
        index += 1
      } else if written == .ascii("&"), let end = content.endOfEntity(from: cursor),
        !text.part(index..<min(text.count, index + end - cursor)).equals(content.part(cursor..<end))
      {
        cursor = end
        index += text.lengthOfScalar(at: index)
      } else if written == text[index] || (written == Mask.caret && text[index] == .ascii("^")) {
        if images == 0 { literals[cursor] = text[index] }
        cursor += 1
        index += 1
      } else {
        return lose()
      }
    }
  }

  private mutating func lose() { cursor = content.count }
}

extension ByteView {
  /// The end of a link's destination and title in the parentheses that open at `start`; nil if they are malformed.
  fileprivate func endOfDestination(from start: Int) -> Int? {
    guard start < count, self[start] == .ascii("(") else { return nil }
    var index = endOfSpaces(from: start + 1)
    if index < count, self[index] == .ascii("<") {
      guard let end = firstIndex(of: .ascii(">"), from: index) else { return nil }
      index = end + 1
    } else {
      var depth = 0
      while index < count, !self[index].isSpace {
        switch self[index] {
        case .ascii("\\"): index += 1
        case .ascii("("): depth += 1
        case .ascii(")") where depth == 0: return index + 1
        case .ascii(")"): depth -= 1
        default: break
        }
        index += 1
      }
    }
    index = endOfSpaces(from: index)
    return index < count && self[index] != .ascii(")") ? endOfTitle(from: index) : index < count ? index + 1 : nil
  }

  private func endOfTitle(from start: Int) -> Int? {
    guard [.ascii("\""), .ascii("'"), .ascii("(")].contains(self[start]) else { return nil }
    let closing: UInt8 = self[start] == .ascii("(") ? .ascii(")") : self[start]
    var index = start + 1
    while index < count, self[index] != closing { index += self[index] == .ascii("\\") ? 2 : 1 }
    let end = endOfSpaces(from: index + 1)
    return end < count && self[end] == .ascii(")") ? end + 1 : nil
  }

  private func endOfSpaces(from start: Int) -> Int {
    var index = start
    while index < count, self[index].isSpace { index += 1 }
    return index
  }

  /// The end of what looks like an entity, such as `&ouml;`.
  fileprivate func endOfEntity(from start: Int) -> Int? {
    var index = start + 1
    while index < count, self[index].isLetter || self[index].isDigit || self[index] == .ascii("#") { index += 1 }
    return index > start + 1 && index < count && self[index] == .ascii(";") ? index + 1 : nil
  }

  /// The length of the UTF-8 sequence at `index`.
  fileprivate func lengthOfScalar(at index: Int) -> Int {
    var end = index + 1
    while end < count, self[end] & 0xC0 == 0x80 { end += 1 }
    return end - index
  }
}

extension UInt8 {
  /// Whether a backslash can escape it.
  var isPunctuation: Bool { (0x21...0x7E).contains(self) && !isLetter && !isDigit }
}
