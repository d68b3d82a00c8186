/// A part of a text after which a line may end.
struct Piece: Hashable {
  var glyphs: [SetGlyph] = []
  var end = End.space

  /// What stands after the part: a space, a hyphen that is its last glyph, or one that shows only where the line ends.
  enum End { case space, hyphen, softHyphen }

  var width: Int { glyphs.reduce(0) { $0 + $1.advance } }
}

/// Makes pieces of characters, one after the other.
struct PieceSetter {
  let fonts: Fonts
  private var pieces: [Piece] = []
  private var piece = Piece()
  private var last: Character?
  /// Whether a line may end before the next character if it is a letter.
  private var mayEnd = false

  init(fonts: Fonts) { self.fonts = fonts }

  mutating func add(_ character: Character) {
    defer { last = character }
    if character == "\u{AD}" { return end(.softHyphen) }
    // A space that keeps words together is a glyph like others.
    if character.isWhitespace, !["\u{A0}", "\u{202F}", "\u{2007}"].contains(character) { return end(.space) }
    if mayEnd, character.isLetter { end(.hyphen) }
    mayEnd = false
    guard let glyph = fonts.glyph(of: character) else { return }
    if let before = piece.glyphs.last {
      piece.glyphs[piece.glyphs.count - 1].advance += fonts.kerning(between: before, and: glyph)
    }
    piece.glyphs.append(glyph)
    mayEnd = ["-", "\u{2010}", "–", "—"].contains(character) && last?.isLetter == true && piece.glyphs.count > 2
  }

  mutating func finish() -> [Piece] {
    end(.space)
    return pieces
  }

  private mutating func end(_ end: Piece.End) {
    mayEnd = false
    if !piece.glyphs.isEmpty {
      piece.end = end
      pieces.append(piece)
      piece = Piece()
    } else if end == .space, !pieces.isEmpty {
      // A sign that no font has stood between a hyphen and a space.
      pieces[pieces.count - 1].end = .space
    }
  }
}

extension [Piece] {
  /// The pieces with those joined that a soft hyphen stands between.
  var whole: [Piece] {
    var words: [Piece] = []
    for piece in self {
      if words.last?.end == .softHyphen {
        words[words.count - 1].glyphs += piece.glyphs
        words[words.count - 1].end = piece.end
      } else {
        words.append(piece)
      }
    }
    return words
  }
}
