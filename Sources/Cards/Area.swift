/// A rectangle of whole pixels; what is at its right and bottom edges is outside.
struct Area: Hashable, Sendable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int
}

extension Area {
  var width: Int { right - left }
  var height: Int { bottom - top }

  init(x: Int, y: Int, width: Int, height: Int) { self.init(left: x, top: y, right: x + width, bottom: y + height) }

  /// The part that is within another.
  func clipped(to other: Area) -> Area {
    Area(
      left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
      bottom: min(bottom, other.bottom))
  }
}

/// How much of each pixel of an area something covers, from 0 to 255, row by row.
struct Mask {
  let area: Area
  let greys: [UInt8]
}
