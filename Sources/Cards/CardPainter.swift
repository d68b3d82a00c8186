/// Draws cards of one design for one job, which keeps the fonts open.
package final class CardPainter {
  private let design: CardDesign
  private let rasteriser: Rasteriser
  private let headingFonts: Fonts
  private let textFonts: Fonts

  /// nil where the fonts cannot be opened, which `isFont` tells before, or there is no memory.
  package init?(_ design: CardDesign) {
    guard let rasteriser = Rasteriser(),
      let heading = Typeface(design.heading.bytes, weight: design.heading.weight, with: rasteriser),
      let text = Typeface(design.text.bytes, weight: design.text.weight, with: rasteriser)
    else { return nil }
    self.design = design
    self.rasteriser = rasteriser
    // What one font lacks, the other may have.
    headingFonts = Fonts(faces: [heading, text])
    textFonts = Fonts(faces: [text, heading])
  }
}

extension CardPainter {
  /// The bytes of a card, in PNG.
  package func draw(_ card: Card) -> [UInt8] { encodePNG(picture(of: card)) }

  private func picture(of card: Card) -> Canvas {
    var canvas = Canvas(width: Card.width, height: Card.height, ground: design.ground)
    // Texts first: letters need all shades of their edges, and shapes have so many that the palette is full.
    drawTexts(of: card, on: &canvas)
    drawFoot(of: card, on: &canvas)
    drawEmblems(of: card, on: &canvas)
    return canvas
  }

  private func drawEmblems(of card: Card, on canvas: inout Canvas) {
    let drawings = card.emblems.compactMap { try? readDrawing(Array($0.utf8)) }
    if drawings.isEmpty, let mark = design.mark?.withoutGround {
      fill(mark, in: CardLayout.emblemAreas(1)[0], on: &canvas)
    }
    for (drawing, area) in zip(drawings, CardLayout.emblemAreas(drawings.count)) {
      draw(drawing, in: area, on: &canvas)
    }
  }

  private func drawFoot(of card: Card, on canvas: inout Canvas) {
    var x = CardLayout.margin
    if let mark = design.mark?.withoutGround {
      fill(mark, in: CardLayout.markArea, on: &canvas)
      x = CardLayout.markArea.right + 20
    }
    let room = TextBlock.Room(
      width: CardLayout.textWidth - (x - CardLayout.margin), lines: 1, sizes: [32, 28, 25], splitting: 0)
    let block = TextBlock(card.site, in: textFonts, within: room)
    draw(block, textFonts, design.text.colour, x: x, baseline: CardLayout.footBaseline, on: &canvas)
  }

  /// The heading with what stands over and under it, in the middle of the room above the foot.
  private func drawTexts(of card: Card, on canvas: inout Canvas) {
    let name = card.name.map { TextBlock($0, in: textFonts, within: CardLayout.nameRoom) }
    let lead = card.lead.map { TextBlock($0, in: textFonts, within: CardLayout.leadRoom) }
    let heading = TextBlock(
      card.heading, in: headingFonts, within: lead == nil ? CardLayout.questionRoom : CardLayout.titleRoom)
    var column = CardLayout.Column()
    let nameLines = column.add(name, leading: 130, gap: 0)
    let headingLines = column.add(heading, leading: 113, gap: 38)
    let leadLines = column.add(lead, leading: 140, gap: 46)
    let top = column.top
    for (block, fonts, colour, lines) in [
      (name, textFonts, design.name, nameLines), (heading, headingFonts, design.heading.colour, headingLines),
      (lead, textFonts, design.text.colour, leadLines),
    ] {
      guard let block else { continue }
      for (line, baseline) in zip(block.lines, lines) {
        draw(line, fonts, colour, size: block.size, x: CardLayout.margin, baseline: top + baseline, on: &canvas)
      }
    }
  }
}

extension CardPainter {
  private func draw(
    _ block: TextBlock, _ fonts: Fonts, _ colour: Colour, x: Int, baseline: Int, on canvas: inout Canvas
  ) {
    guard let line = block.lines.first else { return }
    draw(line, fonts, colour, size: block.size, x: x, baseline: baseline, on: &canvas)
  }

  private func draw(
    _ line: [SetGlyph], _ fonts: Fonts, _ colour: Colour, size: Int, x: Int, baseline: Int, on canvas: inout Canvas
  ) {
    // Places are in 1/64 of a pixel, since hinted letters would stand unevenly.
    var pen = 0
    for glyph in line {
      let place = x * 64 + pen * size / (em / 64)
      let mask = fonts.faces[glyph.face].mask(
        of: glyph.glyph, size: size, x: place, baseline: baseline * 64, within: canvas.area)
      if let mask { canvas.fill(mask, colour) }
      pen += glyph.advance
    }
  }

  /// Draws the shapes as glass over each other, as large as an area has room for.
  private func draw(_ drawing: Drawing, in area: Area, on canvas: inout Canvas) {
    for (shape, mask) in masks(of: drawing, in: area, within: canvas.area) {
      canvas.screen(mask, design.colour(of: shape.ink), over: design.ground)
    }
  }

  /// Draws the shapes over each other, as they are written.
  private func fill(_ drawing: Drawing, in area: Area, on canvas: inout Canvas) {
    for (shape, mask) in masks(of: drawing, in: area, within: canvas.area) {
      canvas.fill(mask, design.colour(of: shape.ink))
    }
  }

  private func masks(of drawing: Drawing, in area: Area, within all: Area) -> [(Drawing.Shape, Mask)] {
    drawing.shapes.compactMap { shape in
      let outline = drawing.placed(shape, in: area)
      return rasteriser.mask(of: outline, within: all).map { (shape, $0) }
    }
  }
}

extension Drawing {
  /// A shape's outline in 1/64 of a pixel, where the drawing fills as much of an area as it can.
  func placed(_ shape: Shape, in area: Area) -> Outline {
    let base = max(frame.width, frame.height)
    let size = min(area.width, area.height) * 64
    func offset(_ start: Int, _ length: Int, _ room: Int, _ from: Int) -> Int {
      start * 64 + (room * 64 - length * size / base) / 2 - from * size / base
    }
    return shape.outline.scaled(
      size, over: base, x: offset(area.left, frame.width, area.width, frame.x),
      y: offset(area.top, frame.height, area.height, frame.y))
  }

  /// The drawing without the ground that it begins with, if it does: a shape that fills the frame.
  var withoutGround: Drawing {
    guard shapes.count > 1, shapes.first?.outline.fills(frame) == true else { return self }
    var drawing = self
    drawing.shapes.removeFirst()
    return drawing
  }
}

extension Outline {
  /// Whether the outline reaches from one edge of a frame to the other in both directions.
  fileprivate func fills(_ frame: Drawing.Frame) -> Bool {
    let points = contours.joined()
    return points.contains { $0.x <= frame.x } && points.contains { $0.x >= frame.x + frame.width }
      && points.contains { $0.y <= frame.y } && points.contains { $0.y >= frame.y + frame.height }
  }
}
