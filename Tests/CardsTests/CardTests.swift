import SeededRandom
import Testing

@testable import Cards

@Suite("A card")
struct CardTests {
  private func drawn(_ card: Card) throws -> [UInt8] { try #require(CardPainter(try shippedDesign())).draw(card) }

  @Test("is a PNG of 1200 × 630 pixels with a palette, of at most 60 kB")
  func isPNG() throws {
    let card = Card(
      heading: "Hur kan vi ta tillvara på ungas innovationskraft på såväl arbetsmarknaden som i samhället i stort?",
      name: "Koalition för ungas innovationskraft", site: "Koalitionsmodellen", emblems: [emblem])
    let bytes = try drawn(card)
    #expect(bytes.count < 60_000)
    let picture = try PNGReader(bytes)
    #expect(picture.width == 1200 && picture.height == 630)
    #expect((100...256).contains(picture.palette.count))
    #expect(picture.alphas.isEmpty)
    #expect(picture.colour(x: 5, y: 5) == [0x1A, 0x1B, 0x41])
  }

  @Test("shows each of its texts and emblems")
  func showsEverything() throws {
    let full = Card(heading: "Hur?", name: "Namnet", lead: "Mer", site: "Sajten", emblems: [emblem])
    let whole = try drawn(full)
    for less in [
      Card(heading: "", name: "Namnet", lead: "Mer", site: "Sajten", emblems: [emblem]),
      Card(heading: "Hur?", lead: "Mer", site: "Sajten", emblems: [emblem]),
      Card(heading: "Hur?", name: "Namnet", site: "Sajten", emblems: [emblem]),
      Card(heading: "Hur?", name: "Namnet", lead: "Mer", site: "", emblems: [emblem]),
      Card(heading: "Hur?", name: "Namnet", lead: "Mer", site: "Sajten"),
      Card(heading: "Hur?", name: "Namnet", lead: "Mer", site: "Sajten", emblems: [emblem, emblem]),
    ] {
      #expect(try drawn(less) != whole)
      #expect(less.key(with: try shippedDesign()) != full.key(with: try shippedDesign()))
    }
  }

  @Test("keeps its texts within the left part, and the emblem within the right")
  func keepsApart() throws {
    let text = try PNGReader(
      try drawn(
        Card(
          heading: String(repeating: "Mm ", count: 90), name: String(repeating: "W ", count: 90),
          site: String(repeating: "Vi ", count: 90))))
    let ground = text.colour(x: 0, y: 0)
    for y in 0..<630 { #expect(text.colour(x: 760, y: y) == ground) }
    for x in 0..<1200 { #expect(text.colour(x: x, y: 30) == ground && text.colour(x: x, y: 610) == ground) }
  }

  @Test("shines where shapes meet, in the colours of the theme")
  func screensShapes() throws {
    let svg =
      "<svg viewBox='0 0 10 10'><rect class='sector-1' width='10' height='10'/><rect class='sector-2' x='5' width='5' height='10'/></svg>"
    let picture = try PNGReader(try drawn(Card(heading: "", site: "", emblems: [svg])))
    #expect(picture.colour(x: 800, y: 300) == [0xFF, 0x7B, 0x66])
    #expect(picture.colour(x: 1100, y: 300) == [0xFF, 0xC8, 0xFF])
  }

  @Test("is drawn of any text at all", arguments: 0..<60)
  func survivesRandomTexts(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func text() -> String {
      let scalars = (0..<Int.random(in: 0...200, using: &random)).compactMap { _ in
        Bool.random(using: &random)
          ? "aåm-–. \u{AD}\u{A0}".unicodeScalars.randomElement(using: &random)
          : Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &random))
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
    let fonts = try shippedFonts()
    for room in [CardLayout.questionRoom, CardLayout.titleRoom, CardLayout.nameRoom, CardLayout.leadRoom] {
      let block = TextBlock(text(), in: fonts, within: room)
      #expect(block.lines.count <= room.lines)
      for line in block.lines { #expect(line.width * block.size / em <= room.width) }
    }
    if seed < 4 { _ = try PNGReader(try drawn(Card(heading: text(), name: text(), lead: text(), site: text()))) }
  }
}

@Suite("A palette")
struct PaletteTests {
  @Test("is never larger than 256, and keeps room for what is wholly covered")
  func keepsRoom() {
    var canvas = Canvas(width: 400, height: 2, ground: .clear)
    for column in 0..<400 {
      let colour = Colour(red: UInt8(column % 256), green: UInt8(column / 256), blue: 7)
      let isWhole = column >= 380
      canvas.fill(
        Mask(area: Area(x: column, y: 0, width: 1, height: 1), greys: [isWhole ? 255 : 204]), colour)
    }
    #expect(canvas.colours.count == 228)
    for column in 380..<400 {
      let colour = Colour(red: UInt8(column % 256), green: UInt8(column / 256), blue: 7)
      #expect(canvas.colours[Int(canvas.rows[1 + column])] == colour)
    }
    let nearest = canvas.colours[Int(canvas.rows[1 + 230])]
    #expect(nearest == Colour(red: 206, green: 0, blue: 7, alpha: 204))
  }
}
