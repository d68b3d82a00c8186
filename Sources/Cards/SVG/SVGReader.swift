/// Reads the SVG that the generator draws emblems with and themes their mark: flat shapes without transformations.
///
/// It knows `svg`, `g`, `title`, `rect`, `circle` and `path`, and each with the attributes that it needs. What it does not
/// know is a fault and never left out, so that what is drawn is what a browser shows.
package func readDrawing(_ bytes: [UInt8]) throws(DrawingFault) -> Drawing {
  var reader = SVGReader(bytes)
  return try reader.drawing()
}

private struct SVGReader {
  private var tags: SVGTags
  private var read: Drawing?
  private var depth = 0

  init(_ bytes: [UInt8]) { tags = SVGTags(bytes) }

  mutating func drawing() throws(DrawingFault) -> Drawing {
    while let tag = try tags.next() { try take(tag) }
    guard depth == 0, let drawing = read else { throw DrawingFault(reason: .notSVG, range: 0..<0) }
    guard !drawing.shapes.isEmpty else { throw DrawingFault(reason: .nothingDrawn, range: 0..<0) }
    return drawing
  }

  private mutating func take(_ tag: SVGTag) throws(DrawingFault) {
    if tag.isEnd {
      depth -= 1
      return
    }
    if !tag.isEmpty { depth += 1 }
    guard read != nil else {
      guard tag.name == "svg" else { throw DrawingFault(reason: .notSVG, range: tag.range) }
      read = Drawing(frame: try tag.frame())
      return
    }
    switch tag.name {
    case "g": try tag.allow([])
    case "title":
      try tag.allow([])
      tags.skipText()
    case "rect", "circle", "path": read?.shapes.append(try tag.shape())
    default: throw DrawingFault(reason: .element(tag.name), range: tag.range)
    }
  }
}

extension SVGTag {
  fileprivate func frame() throws(DrawingFault) -> Drawing.Frame {
    try allow(["width", "height"])
    guard let box = self["viewBox"] else { throw DrawingFault(reason: .noViewBox, range: range) }
    var numbers = SVGNumbers(box.text, at: box.range)
    let frame = Drawing.Frame(
      x: try numbers.next(), y: try numbers.next(), width: try numbers.next(), height: try numbers.next())
    guard frame.width > 0, frame.height > 0 else { throw DrawingFault(reason: .noViewBox, range: box.range) }
    return frame
  }

  fileprivate func shape() throws(DrawingFault) -> Drawing.Shape {
    switch name {
    case "rect":
      try allow(["x", "y", "width", "height", "rx", "fill"])
      return Drawing.Shape(
        ink: try ink(),
        outline: .rectangle(
          x: try number("x"), y: try number("y"), width: try number("width"), height: try number("height"),
          radius: try number("rx")))
    case "circle":
      try allow(["cx", "cy", "r", "fill"])
      return Drawing.Shape(
        ink: try ink(), outline: .circle(x: try number("cx"), y: try number("cy"), radius: try number("r")))
    default:
      try allow(["d", "fill"])
      var path = SVGPath(self["d"])
      return Drawing.Shape(ink: try ink(), outline: try path.outline())
    }
  }

  /// The colour of the class `sector-1` before that of the attribute, as in a style sheet.
  private func ink() throws(DrawingFault) -> Drawing.Ink {
    if let name = self["class"]?.text, name.hasPrefix("sector-"), let number = Int(name.dropFirst("sector-".count)),
      number > 0
    {
      return .sector(number - 1)
    }
    guard let fill = self["fill"] else { return .colour(Colour(red: 0, green: 0, blue: 0)) }
    guard let colour = Colour(fill.text) else { throw DrawingFault(reason: .colour(fill.text), range: fill.range) }
    return .colour(colour)
  }

  private func number(_ name: String) throws(DrawingFault) -> Int {
    guard let attribute = self[name] else { return 0 }
    var numbers = SVGNumbers(attribute.text, at: attribute.range)
    let number = try numbers.next()
    // A percentage is a share of something that is not known here.
    guard numbers.isAtEnd() else { throw DrawingFault(reason: .number(attribute.text), range: attribute.range) }
    return number
  }

  /// Throws at an attribute that would change what is drawn, and is none of these.
  fileprivate func allow(_ names: [String]) throws(DrawingFault) {
    for attribute in attributes
    where !names.contains(attribute.name) && !harmless.contains(attribute.name)
      && !attribute.name.hasPrefix("aria-") && !attribute.name.hasPrefix("xmlns:")
    {
      throw DrawingFault(reason: .attribute(attribute.name), range: attribute.range)
    }
  }
}

/// The attributes that change nothing of what is drawn.
private let harmless = ["xmlns", "viewBox", "class", "id", "role", "version"]
