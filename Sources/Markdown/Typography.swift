import Bytes

/// The kind of character before another, as far as typography depends on it.
enum Neighbour {
  /// A space, or the beginning of a line or a block.
  case space
  /// A character after which a quotation may begin.
  case opening
  case digit
  case other

  /// The neighbour before `index`; `previous` is the one before the text.
  init(before index: Int, in text: ByteView, after previous: Neighbour) {
    guard index > 0 else {
      self = previous
      return
    }
    let byte = text[index - 1]
    switch byte {
    case .ascii("("), .ascii("["), .ascii("{"), .ascii("-"), .ascii("/"), .ascii("="):
      self = .opening
    case .ascii("\""), .ascii("'"): self = Neighbour(quoteBefore: index, in: text, after: previous)
    case 0x80...: self = Neighbour(wide: text.part(max(0, index - 3)..<index))
    default: self = byte.isSpace ? .space : byte.isDigit ? .digit : .other
    }
  }

  /// For a plain quotation mark, which opens if the neighbour before it allows; several in a row do so together.
  private init(quoteBefore index: Int, in text: ByteView, after previous: Neighbour) {
    var start = index - 1
    while start > 0, index - start < 4, text[start - 1] == .ascii("\"") || text[start - 1] == .ascii("'") { start -= 1 }
    let isQuote = start > 0 && (text[start - 1] == .ascii("\"") || text[start - 1] == .ascii("'"))
    let outside = isQuote ? .other : Neighbour(before: start, in: text, after: previous)
    self = outside == .space || outside == .opening ? .opening : .other
  }

  /// For a non-ASCII character, given its last bytes.
  private init(wide bytes: ByteView) {
    if bytes.count >= 2, bytes[bytes.count - 2] == 0xC2 {
      self = bytes[bytes.count - 1] == 0xA0 ? .space : bytes[bytes.count - 1] == 0xAB ? .opening : .other
    } else if bytes.count == 3, bytes[0] == 0xE2, bytes[1] == 0x80 {
      switch bytes[2] {
      case 0xAF: self = .space
      case 0x93, 0x94, 0x98, 0x9C: self = .opening
      default: self = .other
      }
    } else {
      self = .other
    }
  }
}

/// The typographic characters for ASCII ones; nil leaves those as they are.
extension Typography {
  /// `"` and `'`: Swedish opens and closes with the same character, English depends on the neighbours.
  func quote(in text: ByteView, at index: Int, after previous: Neighbour) -> Replacement {
    let isDouble = text[index] == .ascii("\"")
    switch self {
    case .swedish: return Replacement(markup: isDouble ? "”" : "’")
    case .none: return Replacement(markup: isDouble ? "&quot;" : "&#39;")
    case .english: break
    }
    let before = Neighbour(before: index, in: text, after: previous)
    let next = index + 1 < text.count ? text[index + 1] : .ascii("x")
    let opens = (before == .space || before == .opening) && !next.isSpace && (isDouble || !next.isDigit)
    return Replacement(markup: isDouble ? (opens ? "“" : "”") : (opens ? "‘" : "’"))
  }

  /// `--`, `---`, and in Swedish a hyphen between spaces.
  func dash(in text: ByteView, at index: Int, after previous: Neighbour, endsLine: Bool) -> Replacement? {
    let length = text.run(at: index)
    switch (length, self) {
    case (_, .none): return nil
    case (1, .swedish):
      let end = index + 1
      let isBeforeSpace = end < text.count ? text[end] == .ascii(" ") : endsLine
      guard isBeforeSpace, Neighbour(before: index, in: text, after: previous) == .space else { return nil }
      return Replacement(markup: "–")
    case (2, _), (3, .swedish): return Replacement(markup: "–", length: length)
    case (3, .english): return Replacement(markup: "—", length: length)
    default: return nil
    }
  }

  /// Exactly three dots.
  func dots(in text: ByteView, at index: Int) -> Replacement? {
    self != .none && text.run(at: index) == 3 ? Replacement(markup: "…", length: 3) : nil
  }

  /// A no-break space between a number and its percent sign.
  func percentSign(in text: ByteView, at index: Int, after previous: Neighbour) -> Replacement? {
    guard self != .none, index > 0, text[index - 1] == .ascii(" "),
      Neighbour(before: index - 1, in: text, after: previous) == .digit
    else { return nil }
    return Replacement(markup: "\u{A0}%", overlap: 1)
  }
}
