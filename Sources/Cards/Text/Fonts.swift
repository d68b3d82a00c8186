/// The fonts that a text is set in: the first that has a character gives its glyph.
struct Fonts {
  let faces: [Typeface]

  /// The parts of a text between which a line may end; what no font has is left out.
  func pieces(of text: String) -> [Piece] {
    var setter = PieceSetter(fonts: self)
    // No card shows as many, and no text makes it slow.
    for character in text.prefix(600) { setter.add(character) }
    return setter.finish()
  }

  /// The glyph of a character, its letter alone where no font has it with its signs; nil where none has that either.
  func glyph(of character: Character) -> SetGlyph? {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return nil }
    if scalars.count == 1 { return plainGlyph(of: first) ?? substitutes[first].flatMap(plainGlyph) }
    for (index, face) in faces.enumerated() {
      if let glyph = face.composed(character) { return setGlyph(glyph, of: index) }
    }
    return first.properties.isAlphabetic || first.properties.numericType != nil ? plainGlyph(of: first) : nil
  }

  func plainGlyph(of scalar: Unicode.Scalar) -> SetGlyph? {
    for (index, face) in faces.enumerated() {
      if let glyph = face.glyph(of: scalar) { return setGlyph(glyph, of: index) }
    }
    return nil
  }

  private func setGlyph(_ glyph: UInt32, of face: Int) -> SetGlyph {
    SetGlyph(face: face, glyph: glyph, advance: faces[face].advance(of: glyph) * em / faces[face].unitsPerEm)
  }

  /// What is added between two glyphs, in parts of the letters' size.
  func kerning(between one: SetGlyph, and other: SetGlyph) -> Int {
    guard one.face == other.face else { return 0 }
    let face = faces[one.face]
    return face.kerning(between: one.glyph, and: other.glyph) * em / face.unitsPerEm
  }
}

/// How many parts the size of letters is divided into when a text is measured.
let em = 65_536

/// A glyph of one of some fonts, with how far it moves the pen in parts of `em`.
struct SetGlyph: Hashable {
  let face: Int
  let glyph: UInt32
  var advance: Int
}

/// What stands for a character that fonts often lack and that looks like another.
private let substitutes: [Unicode.Scalar: Unicode.Scalar] = [
  "\u{2010}": "-", "\u{2011}": "-", "\u{A0}": " ", "\u{202F}": " ", "\u{2007}": " ", "\u{2009}": " ",
]
