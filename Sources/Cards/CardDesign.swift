import Fingerprint

/// How a theme's cards look: its fonts, its colours and its mark.
package struct CardDesign: Sendable {
  package let ground: Colour
  package let heading: Font
  package let text: Font
  /// The colour of the name over the heading.
  package let name: Colour
  /// The colours of the sectors' shapes; after the last they begin again.
  package let sectors: [Colour]
  package let mark: Drawing?
  /// A hash of all that the design is made of.
  let key: SHA256

  /// A font file, the weight that a variable one is set to, and the colour of its letters.
  package struct Font: Sendable {
    package let bytes: [UInt8]
    package let weight: Int
    package let colour: Colour

    package init(_ bytes: [UInt8], weight: Int, colour: Colour) {
      self.bytes = bytes
      self.weight = weight
      self.colour = colour
    }
  }

  package init(
    ground: Colour, heading: Font, text: Font, name: Colour, sectors: [Colour], mark: Drawing?
  ) {
    self.ground = ground
    self.heading = heading
    self.text = text
    self.name = name
    self.sectors = sectors
    self.mark = mark
    let fonts = [heading, text].flatMap { [SHA256(of: $0.bytes).hexadecimal, "\($0.weight)", $0.colour.description] }
    let colours = ([ground, name] + sectors).map(\.description)
    key = SHA256(of: Array("\(fonts) \(colours) \(String(describing: mark))".utf8))
  }
}

extension CardDesign {
  func colour(of ink: Drawing.Ink) -> Colour {
    switch ink {
    case .colour(let colour): colour
    case .sector(let number): sectors.isEmpty ? text.colour : sectors[number % sectors.count]
    }
  }
}

/// How a theme's icons look: its mark, and the colour behind it where a system wants the whole square.
package struct IconDesign: Sendable {
  package let mark: Drawing
  package let ground: Colour

  package init(mark: Drawing, ground: Colour) {
    self.mark = mark
    self.ground = ground
  }
}

/// Whether some bytes are a font that cards can be set in.
package func isFont(_ bytes: [UInt8]) -> Bool {
  Rasteriser().flatMap { Typeface(bytes, weight: 400, with: $0) } != nil
}
