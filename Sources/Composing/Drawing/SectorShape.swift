import Markup
import Model

/// The shape of a sector, by its place in `site.yaml`: whoever does not see the colour sees the form.
enum SectorShape: Int, CaseIterable, Sendable {
  case circle, square, triangle, diamond, cross, dome

  /// How many shapes there are.
  static let count = Sector.markCount

  /// The shape of the sector at a place from zero; after six they begin again.
  init(sector: Int) { self = SectorShape(rawValue: sector % Self.count) ?? .circle }

  /// The number in the class that gives the shape its colour: `sector-1`.
  var number: Int { rawValue + 1 }

  /// The colour that the shape has where no style sheet gives it one, so that the drawing can be read.
  var colour: StaticString {
    switch self {
    case .circle: "#d9432f"
    case .square: "#3a63d6"
    case .triangle: "#b27300"
    case .diamond: "#14825f"
    case .cross: "#9b4fc8"
    case .dome: "#6d6a5c"
    }
  }

  /// How far the shape reaches from its point, where a circle of about the same area has `radius`.
  func extent(radius: Int) -> (side: Int, up: Int, down: Int) {
    func square(_ side: Int) -> (side: Int, up: Int, down: Int) { (side, side, side) }
    return switch self {
    case .circle: square(radius)
    case .square: square(radius * 9 / 10)
    case .triangle: (radius * 5 / 4, radius * 6 / 5, radius * 9 / 10)
    case .diamond: square(radius * 6 / 5)
    case .cross: square(radius * 11 / 10)
    case .dome: (radius * 5 / 4, radius * 5 / 8, radius * 5 / 8)
    }
  }

  /// One mark of a chart about a point, as a subpath 10 to 14 units wide.
  func appendMark(x: Int, y: Int, to path: inout Markup) {
    switch self {
    case .circle: path.append(path: "M", x - 6, y, "a6 6 0 1 0 12 0a6 6 0 1 0-12 0z")
    case .square: path.append(path: "M", x - 5, y - 5, "h10v10h-10z")
    case .triangle: path.append(path: "M", x, y - 6, "l6 11h-12z")
    case .diamond: path.append(path: "M", x, y - 7, "l7 7l-7 7l-7-7z")
    case .cross: path.append(path: "M", x - 2, y - 6, "h4v4h4v4h-4v4h-4v-4h-4v-4h4z")
    case .dome: path.append(path: "M", x - 6, y + 3, "a6 6 0 0 1 12 0z")
    }
  }
}

/// A sector's shape at a place in an emblem.
struct Mark {
  let shape: SectorShape
  var x: Int
  var y: Int
  let radius: Int

  var extent: (side: Int, up: Int, down: Int) { shape.extent(radius: radius) }

  func draw(into output: inout Markup) {
    let (a, up, down) = extent
    switch shape {
    case .circle:
      output.open("<circle", shape)
      output.append(attribute: " cx=\"", x)
      output.append(attribute: " cy=\"", y)
      output.append(attribute: " r=\"", a)
    case .square:
      output.open("<rect", shape)
      output.append(attribute: " x=\"", x - a)
      output.append(attribute: " y=\"", y - a)
      output.append(attribute: " width=\"", 2 * a)
      output.append(attribute: " height=\"", 2 * a)
    default:
      output.open("<path", shape)
      output.append(raw: " d=\"")
      drawOutline(a, up, down, into: &output)
      output.append(raw: "z\"")
    }
    output.append(raw: "/>")
  }

  private func drawOutline(_ a: Int, _ up: Int, _ down: Int, into path: inout Markup) {
    switch shape {
    case .triangle:
      path.append(path: "M", x, y - up)
      path.append(path: "l", a, up + down)
      path.append(path: "h", -2 * a)
    case .diamond:
      path.append(path: "M", x, y - a)
      path.append(path: "l", a, a)
      path.append(path: "l", -a, a)
      path.append(path: "l", -a, -a)
    case .cross: drawCross(halfWidth: a * 2 / 5, arm: a - a * 2 / 5, top: y - a, into: &path)
    default:
      path.append(path: "M", x - a, y + down)
      path.append(path: "a", a, a, " 0 0 1 ")
      path.append(2 * a)
      path.append(raw: " 0")
    }
  }

  private func drawCross(halfWidth b: Int, arm s: Int, top: Int, into path: inout Markup) {
    path.append(path: "M", x - b, top)
    let steps = [2 * b, s, s, 2 * b, -s, s, -2 * b, -s, -s, -2 * b, s]
    for (index, step) in steps.enumerated() { path.append(path: index % 2 == 0 ? "h" : "v", step) }
  }
}

extension Markup {
  /// The beginning of an element in a sector's colour.
  ///
  /// The class stands first, as the theme's style expects.
  mutating func open(_ tag: StaticString, _ shape: SectorShape) {
    append(raw: tag)
    append(attribute: " class=\"sector-", shape.number)
    append(raw: " fill=\"")
    append(raw: shape.colour)
    append(raw: "\"")
  }

  /// A command of SVG's path data with one number.
  fileprivate mutating func append(path command: Unicode.Scalar, _ number: Int) {
    append(byte: UInt8(ascii: command))
    append(number)
  }

  /// A command of SVG's path data with a pair of numbers, and what follows as it is.
  fileprivate mutating func append(path command: Unicode.Scalar, _ x: Int, _ y: Int, _ rest: StaticString = "") {
    append(byte: UInt8(ascii: command))
    append(x)
    append(byte: UInt8(ascii: " "))
    append(y)
    append(raw: rest)
  }
}

extension Markup {
  /// An attribute whose value is a number; `name` includes the opening quotation mark.
  mutating func append(attribute name: StaticString, _ number: Int) {
    append(raw: name)
    append(number)
    append(byte: UInt8(ascii: "\""))
  }
}
