import Foundation
import Testing

@testable import Cards

/// A file of the theme that is shipped.
func themeFile(_ name: String) throws -> [UInt8] {
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return Array(try Data(contentsOf: tests.deletingLastPathComponent().appendingPathComponent("theme/assets/" + name)))
}

/// The fonts of the shipped theme, opened for a test.
func shippedFonts() throws -> Fonts {
  let rasteriser = try #require(Rasteriser())
  let faces = try ["fonts/bricolage-grotesque.woff2", "fonts/hanken-grotesk.woff2"].map { name in
    try #require(Typeface(try themeFile(name), weight: 600, with: rasteriser))
  }
  return Fonts(faces: faces)
}

/// A design with the shipped theme's fonts and mark.
func shippedDesign() throws -> CardDesign {
  func colour(_ text: String) throws -> Colour { try #require(Colour(text)) }
  return CardDesign(
    ground: try colour("#1a1b41"),
    heading: CardDesign.Font(
      try themeFile("fonts/bricolage-grotesque.woff2"), weight: 600, colour: try colour("#ffffff")),
    text: CardDesign.Font(try themeFile("fonts/hanken-grotesk.woff2"), weight: 500, colour: try colour("#cbcce4")),
    name: try colour("#ffc74a"), sectors: try ["#ff7b66", "#6c95ff", "#ffc74a", "#45cfa0"].map(colour),
    mark: try readDrawing(try themeFile("favicon.svg")))
}

let emblem = """
  <svg class="emblem" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">\
  <circle class="sector-1" fill="#d9432f" cx="57" cy="37" r="29"/>\
  <rect class="sector-2" fill="#3a63d6" x="22" y="49" width="40" height="40"/>\
  <path class="sector-6" fill="#6d6a5c" d="M16 70a30 30 0 0 1 60 0z"/>\
  <path class="sector-3" fill="#b27300" d="M65 36l25 42h-50z"/></svg>
  """

/// The lines of a text as they would be read, with the characters that their glyphs stand for.
func readLines(_ block: TextBlock, in fonts: Fonts) -> [String] {
  var characters: [SetGlyph.ID: Character] = [:]
  for code in 0x20...0x2100 as ClosedRange<UInt32> {
    guard let scalar = Unicode.Scalar(code), let glyph = fonts.plainGlyph(of: scalar) else { continue }
    // Of a space and one that keeps words together, the space.
    if characters[glyph.id] == nil { characters[glyph.id] = Character(scalar) }
  }
  return block.lines.map { String($0.compactMap { characters[$0.id] }) }
}

extension SetGlyph {
  struct ID: Hashable {
    let face: Int
    let glyph: UInt32
  }

  var id: ID { ID(face: face, glyph: glyph) }
}
