/// A picture being drawn, with a palette of at most 256 colours.
struct Canvas {
  let area: Area
  /// The number of each pixel's colour, row by row, each behind a zero, which in PNG says that the row has no filter.
  private(set) var rows: [UInt8]
  private(set) var colours: [Colour]
  private var numbers: [Colour: UInt8]

  init(width: Int, height: Int, ground: Colour) {
    area = Area(x: 0, y: 0, width: width, height: height)
    rows = [UInt8](repeating: 0, count: (width + 1) * height)
    colours = [ground]
    numbers = [ground: 0]
  }
}

extension Canvas {
  /// Lays a colour over what a mask covers.
  mutating func fill(_ mask: Mask, _ colour: Colour) {
    blend(mask) { $0.covered(with: colour, $1) }
  }

  /// Makes what a mask covers as light as two lights together, as shapes of glass are.
  mutating func screen(_ mask: Mask, _ colour: Colour, over ground: Colour) {
    blend(mask) { $0.lit(by: colour, $1, over: ground) }
  }

  /// Changes what a mask covers by a colour's mixture, which is asked once for each pair of a colour and a degree.
  private mutating func blend(_ mask: Mask, _ mix: (Colour, Int) -> Colour) {
    var known: [Int: UInt8] = [:]
    var (last, result): (Int, UInt8) = (-1, 0)
    for row in 0..<mask.area.height {
      let source = row * mask.area.width
      let target = (mask.area.top + row) * (area.width + 1) + 1 + mask.area.left
      for column in 0..<mask.area.width {
        let degree = Degree.of(mask.greys[source + column])
        if degree == 0 { continue }
        let pair = Int(rows[target + column]) * Degree.count + degree
        if pair != last {
          last = pair
          result = known[pair] ?? number(of: mix(colours[pair / Degree.count], Degree.share(degree)), degree)
          known[pair] = result
        }
        rows[target + column] = result
      }
    }
  }

  /// The number of a colour; of one that has no room in the palette, that of the nearest.
  ///
  /// The last places are kept for what is wholly covered: nobody sees another colour at an edge, but everybody in a plane.
  private mutating func number(of colour: Colour, _ degree: Int) -> UInt8 {
    if let number = numbers[colour] { return number }
    if colours.count < (degree == Degree.count - 1 ? 256 : 208) {
      numbers[colour] = UInt8(colours.count)
      colours.append(colour)
    } else {
      let distances = colours.map { $0.distance(to: colour) }
      numbers[colour] = distances.indices.min { distances[$0] < distances[$1] }.map { UInt8($0) }
    }
    return numbers[colour] ?? 0
  }
}

/// How much of a pixel is covered, in sixteen degrees: more cannot be told apart, and would fill the palette.
private enum Degree {
  static let count = 16

  static func of(_ grey: UInt8) -> Int { (Int(grey) + 8) / 17 }

  /// The share of 255.
  static func share(_ degree: Int) -> Int { degree * 17 }
}

extension Colour {
  /// This colour with another screened over it by a share of 255: what is over the ground adds up like light.
  ///
  /// It is the mode `screen` of a group of its own (CSS Compositing Level 1): where only the ground is, the other covers it.
  fileprivate func lit(by other: Colour, _ share: Int, over ground: Colour) -> Colour {
    guard self != ground else { return covered(with: other, share) }
    func screen(_ one: UInt8, _ other: UInt8) -> UInt8 {
      UInt8(Int(one) + Int(other) - (Int(one) * Int(other) + 127) / 255)
    }
    let screened = Colour(
      red: screen(red, other.red), green: screen(green, other.green), blue: screen(blue, other.blue))
    return covered(with: screened, share)
  }
}
