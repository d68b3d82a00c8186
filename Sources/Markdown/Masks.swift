import Bytes

/// Control characters that replace characters which libcmark-gfm 0.29 would misread, while it parses.
///
/// They are free for that, since published text has none. Each replaces one byte, so that offsets stay the same, and
/// `Unmasked` restores what was meant.
enum Mask {
  /// The `&` of a numeric reference that browsers read otherwise than the parser, such as `&#150;`, or of `&Hat;`.
  static let reference: UInt8 = 0x0E
  /// The `#` of `\&#27;`, since in `<https://…>` a backslash is literal.
  static let numberSign: UInt8 = 0x18
  /// A `^` that begins no footnote label: the parser cuts a label that goes on in the next line in the middle of a
  /// character.
  static let caret: UInt8 = 0x0F
  /// The `\` of `[\^`, which the parser takes for a footnote in spite of the escape.
  static let backslash: UInt8 = 0x10
  /// A hyphen within a comment, in which the parser does not allow two in a row.
  static let hyphen: UInt8 = 0x11
  /// The `>` of a comment that begins with `<!-->`.
  static let greaterThan: UInt8 = 0x12
  /// The `!` of `\<!--` and `&lt;!--`, which begin no comment; any other `<!--` that is left as text is reported as one.
  static let exclamation: UInt8 = 0x13
  /// The characters of `<!-->` and `<!--->`, which are empty comments.
  static let emptyComment = (
    lessThan: UInt8(0x14), exclamation: UInt8(0x15), hyphen: UInt8(0x16), greaterThan: UInt8(0x17)
  )

  static func isMask(_ byte: UInt8) -> Bool { (reference...numberSign).contains(byte) }
}

/// The text with masks; nil if it needs none, and has no comments to check after parsing.
func masked(_ source: ByteView) -> [UInt8]? {
  var masking = Masking(source: source)
  masking.maskReferences()
  masking.maskFootnotes()
  masking.maskComments()
  return masking.bytes
}

private struct Masking {
  let source: ByteView
  var bytes: [UInt8]?

  init(source: ByteView) { self.source = source }

  mutating func put(_ mask: UInt8, at index: Int) {
    copy()
    bytes?[index] = mask
  }

  mutating func copy() { if bytes == nil { bytes = Array(source) } }
}

extension Masking {
  mutating func maskReferences() {
    var index = 0
    while let match = source.firstIndex(of: .ascii("&"), from: index) {
      index = match + 1
      guard CharacterReference(in: source, at: match)?.isMisread ?? source.has("&Hat;", at: match) else { continue }
      if !source.isEscaped(at: match) {
        put(Mask.reference, at: match)
      } else if source[index] == .ascii("#") {
        put(Mask.numberSign, at: index)
      }
    }
  }

  mutating func maskFootnotes() {
    var index = 0
    while let match = source.firstIndex(of: .ascii("^"), from: index) {
      index = match + 1
      if match >= 1, source[match - 1] == .ascii("["), !source.isFootnoteLabel(after: match) {
        put(Mask.caret, at: match)
      } else if match >= 2, source.has("[\\", at: match - 2) {
        put(Mask.backslash, at: match - 1)
      }
    }
  }

  mutating func maskComments() {
    var index = 0
    /// The offset up to which no comment is closed.
    var endOfOpen = 0
    while let match = source.firstIndex(of: ("!--" as StaticString).bytes, from: index) {
      index = match + 3
      guard match > 0 else { continue }
      let start = match - 1
      if source[start] == .ascii(";") || (source[start] == .ascii("<") && source.isEscaped(at: start)) {
        put(Mask.exclamation, at: match)
      } else if source[start] == .ascii("<") {
        copy()
        let end = start < endOfOpen ? nil : source.endOfComment(from: index, upTo: &endOfOpen)
        if let end {
          mask(commentIn: index..<end)
          index = end + 3
        } else if let end = source.endOfEmptyComment(at: start) {
          mask(emptyComment: start..<end)
        }
      }
    }
  }

  private mutating func mask(emptyComment range: Range<Int>) {
    put(Mask.emptyComment.lessThan, at: range.lowerBound)
    put(Mask.emptyComment.exclamation, at: range.lowerBound + 1)
    for index in range.dropFirst(2).dropLast() { put(Mask.emptyComment.hyphen, at: index) }
    put(Mask.emptyComment.greaterThan, at: range.upperBound - 1)
  }

  /// Masks what the parser does not allow in a comment, but for hyphens that may be list markers.
  private mutating func mask(commentIn content: Range<Int>) {
    var isAtLineStart = false
    for index in content {
      let byte = source[index]
      if byte == .ascii("\n") || byte == .ascii("\r") {
        isAtLineStart = true
      } else if !isAtLineStart || !byte.mayBeginBlock {
        isAtLineStart = false
        if byte == .ascii("-") { put(Mask.hyphen, at: index) }
        if byte == .ascii(">"), index <= content.lowerBound + 1 { put(Mask.greaterThan, at: index) }
      }
    }
  }
}

extension ByteView {
  /// Whether a backslash escapes the character at `index`.
  fileprivate func isEscaped(at index: Int) -> Bool {
    var start = index
    while start > 0, self[start - 1] == .ascii("\\") { start -= 1 }
    return (index - start) % 2 == 1
  }

  /// Whether `[^` is followed by a label without spaces and its closing bracket.
  fileprivate func isFootnoteLabel(after caret: Int) -> Bool {
    let end = self[(caret + 1)...].firstIndex { $0.isSpace || $0.endsLabel } ?? count
    return end > caret + 1 && end < count && self[end] == .ascii("]")
  }

  /// The offset of the `-->` that closes a comment before the next blank line; if there is none, `open` is set to the offset
  /// up to which there is none.
  fileprivate func endOfComment(from start: Int, upTo open: inout Int) -> Int? {
    var isBlank = false
    var index = start
    while index < count {
      if self[index] == .ascii("-"), has("-->", at: index) { return index }
      if self[index] == .ascii("\n") {
        if isBlank { break }
        isBlank = true
      } else if !self[index].isSpace {
        isBlank = false
      }
      index += 1
    }
    open = index
    return nil
  }

  fileprivate func endOfEmptyComment(at start: Int) -> Int? {
    has("<!-->", at: start) ? start + 5 : has("<!--->", at: start) ? start + 6 : nil
  }
}

extension UInt8 {
  /// Whether it ends a footnote label, or may hide the bracket that does.
  fileprivate var endsLabel: Bool {
    switch self {
    case .ascii("]"), .ascii("["), .ascii("`"), .ascii("<"), .ascii("\\"): true
    default: false
    }
  }
}
