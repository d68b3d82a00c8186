import Markup

/// The shape of a sector, by its place in `site.yaml`: whoever does not see the colour sees the form.
enum SectorShape: Int, CaseIterable, Sendable {
  case circle, square, triangle, diamond, cross, dome

  /// The shape of the sector at a place from zero; after six they begin again.
  init(sector: Int) { self = Self.allCases[sector % Self.allCases.count] }

  /// The class that gives the shape its colour: `sector-1`.
  var colourClass: String { "sector-\(rawValue + 1)" }

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
    case .circle: path.append(trusted: "M\(x - 6) \(y)a6 6 0 1 0 12 0a6 6 0 1 0-12 0z")
    case .square: path.append(trusted: "M\(x - 5) \(y - 5)h10v10h-10z")
    case .triangle: path.append(trusted: "M\(x) \(y - 6)l6 11h-12z")
    case .diamond: path.append(trusted: "M\(x) \(y - 7)l7 7l-7 7l-7-7z")
    case .cross: path.append(trusted: "M\(x - 2) \(y - 6)h4v4h4v4h-4v4h-4v-4h-4v-4h4z")
    case .dome: path.append(trusted: "M\(x - 6) \(y + 3)a6 6 0 0 1 12 0z")
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
    let colour = "class=\"\(shape.colourClass)\""
    switch shape {
    case .circle: output.append(trusted: "<circle \(colour) cx=\"\(x)\" cy=\"\(y)\" r=\"\(a)\"/>")
    case .square:
      output.append(trusted: "<rect \(colour) x=\"\(x - a)\" y=\"\(y - a)\" width=\"\(2 * a)\" height=\"\(2 * a)\"/>")
    case .triangle: output.append(trusted: "<path \(colour) d=\"M\(x) \(y - up)l\(a) \(up + down)h\(-2 * a)z\"/>")
    case .diamond: output.append(trusted: "<path \(colour) d=\"M\(x) \(y - a)l\(a) \(a)l\(-a) \(a)l\(-a) \(-a)z\"/>")
    case .cross:
      output.append(trusted: "<path \(colour) d=\"\(cross(halfWidth: a * 2 / 5, arm: a - a * 2 / 5, top: y - a))\"/>")
    case .dome: output.append(trusted: "<path \(colour) d=\"M\(x - a) \(y + down)a\(a) \(a) 0 0 1 \(2 * a) 0z\"/>")
    }
  }

  private func cross(halfWidth b: Int, arm s: Int, top: Int) -> String {
    "M\(x - b) \(top)h\(2 * b)v\(s)h\(s)v\(2 * b)h\(-s)v\(s)h\(-2 * b)v\(-s)h\(-s)v\(-2 * b)h\(s)z"
  }
}
