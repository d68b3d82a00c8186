/// A drawing of flat shapes, as the generator and themes write them in SVG.
package struct Drawing: Hashable, Sendable {
  /// The part of the plane that the drawing shows.
  var frame: Frame
  /// From the lowest to the topmost.
  var shapes: [Shape] = []

  /// A rectangle in units of `Outline.precision`.
  struct Frame: Hashable, Sendable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
  }

  struct Shape: Hashable, Sendable {
    let ink: Ink
    let outline: Outline
  }

  /// What a shape is filled with: a colour, or that of a sector, from zero.
  enum Ink: Hashable, Sendable {
    case colour(Colour)
    case sector(Int)
  }
}

extension Drawing {
  /// The colours of the shapes that have one of their own.
  var ownColours: [Colour] {
    shapes.compactMap { shape in if case .colour(let colour) = shape.ink { colour } else { nil } }
  }
}
