/// A closed shape of straight lines and cubic curves, filled where it winds around.
struct Outline: Hashable, Sendable {
  var contours: [[Point]] = []

  /// A point of a contour; two control points in a row bend the line between the points around them.
  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
    var isControl = false
  }
}

extension Outline {
  /// How many units the drawings' own unit is divided into.
  static let precision = 256

  /// The outline scaled by `size` over `base`, each in whatever unit, and moved.
  func scaled(_ size: Int, over base: Int, x: Int, y: Int) -> Outline {
    func scale(_ number: Int) -> Int {
      let product = number * size * 2 + base
      // The quotient rounded down, so that all points are rounded alike wherever the shape is.
      return product >= 0 ? product / (2 * base) : -((2 * base - 1 - product) / (2 * base))
    }
    return Outline(
      contours: contours.map { contour in
        contour.map { Point(x: scale($0.x) + x, y: scale($0.y) + y, isControl: $0.isControl) }
      })
  }

  /// A rectangle whose corners have a radius; half of its size makes it a circle.
  static func rectangle(x: Int, y: Int, width: Int, height: Int, radius: Int) -> Outline {
    let radius = min(radius, width / 2, height / 2)
    guard radius > 0 else {
      return Outline(contours: [
        [
          Point(x: x, y: y), Point(x: x + width, y: y), Point(x: x + width, y: y + height), Point(x: x, y: y + height),
        ]
      ])
    }
    let (right, bottom, bend) = (x + width, y + height, radius - radius * kappa / 10_000)
    return Outline(contours: [
      [
        Point(x: x, y: y + radius), Point(x: x, y: y + bend, isControl: true),
        Point(x: x + bend, y: y, isControl: true), Point(x: x + radius, y: y),
        Point(x: right - radius, y: y), Point(x: right - bend, y: y, isControl: true),
        Point(x: right, y: y + bend, isControl: true), Point(x: right, y: y + radius),
        Point(x: right, y: bottom - radius), Point(x: right, y: bottom - bend, isControl: true),
        Point(x: right - bend, y: bottom, isControl: true), Point(x: right - radius, y: bottom),
        Point(x: x + radius, y: bottom), Point(x: x + bend, y: bottom, isControl: true),
        Point(x: x, y: bottom - bend, isControl: true), Point(x: x, y: bottom - radius),
      ]
    ])
  }

  static func circle(x: Int, y: Int, radius: Int) -> Outline {
    rectangle(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius: radius)
  }
}

/// 10,000 times how far the control points of a quarter of a circle are from its ends, for a radius of one.
let kappa = 5523
