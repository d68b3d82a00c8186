import Bytes

/// Where in HTML a text has come to: whether what follows stands among the words of the page.
struct MarkupPosition {
  private var tag: Tag?
  /// The element that is open and whose text is no prose: a title of the window, a script, code.
  private var unhyphenated: String?

  private struct Tag {
    var name = ""
    var isNamed = false
    var isClosing = false
    /// The quotation mark that an attribute's value has begun with.
    var quote: UInt8?
  }

  /// Whether words follow, and no part of a tag.
  var areAmongWords: Bool { tag == nil && unhyphenated == nil }

  /// Goes on over a text of tags and words.
  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if tag == nil {
        if byte == UInt8(ascii: "<") { tag = Tag() }
      } else {
        advance(inTagOver: byte)
      }
    }
  }

  private mutating func advance(inTagOver byte: UInt8) {
    guard var tag else { return }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if tag.quote == nil { tag.quote = byte } else if tag.quote == byte { tag.quote = nil }
    case _ where tag.quote != nil: break
    case UInt8(ascii: ">"):
      if tag.isClosing, tag.name == unhyphenated { unhyphenated = nil }
      if !tag.isClosing, unhyphenatedElements.contains(tag.name) { unhyphenated = tag.name }
      self.tag = nil
      return
    case UInt8(ascii: "/") where tag.name.isEmpty: tag.isClosing = true
    case _ where tag.name.isEmpty && !byte.beginsTagName:
      self.tag = nil
      return
    case _ where byte.isSpace: tag.isNamed = true
    default: if !tag.isNamed { tag.name.unicodeScalars.append(Unicode.Scalar(byte | 0x20)) }
    }
    self.tag = tag
  }
}

extension UInt8 {
  /// A letter, or the mark of a comment or a declaration: after anything else, `<` means itself.
  fileprivate var beginsTagName: Bool { isLetter || self == UInt8(ascii: "!") }
}

private let unhyphenatedElements: Set<String> = [
  "title", "script", "style", "textarea", "option", "code", "pre", "kbd",
]
