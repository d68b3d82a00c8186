import Bytes

/// The state of scanning HTML: whether the next bytes are running text.
struct MarkupPosition {
  private var tag: OpenTag?
  /// The open element whose text is not hyphenated: a window's title, a script, code; nil if there is none.
  private var unhyphenated: String?

  private struct OpenTag {
    var name = ""
    var isNamed = false
    var isClosing = false
    /// The quotation mark that opened the current attribute value.
    var quote: UInt8?
  }

  /// Whether the next bytes are text that may be hyphenated, and no part of a tag.
  var isInText: Bool { tag == nil && unhyphenated == nil }

  /// Scans text and tags.
  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if tag == nil {
        if byte == UInt8(ascii: "<") { tag = OpenTag() }
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
  /// Whether `<` before it begins a tag, a comment or a declaration; else it is text.
  fileprivate var beginsTagName: Bool { isLetter || self == UInt8(ascii: "!") }
}

private let unhyphenatedElements: Set<String> = [
  "title", "script", "style", "textarea", "option", "code", "pre", "kbd",
]
