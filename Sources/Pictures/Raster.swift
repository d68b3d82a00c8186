import Bytes

/// A picture as its pixels, row by row from the top.
package struct Raster: Sendable, Hashable {
  package let width, height: Int
  package var pixels: [Pixel]

  /// A picture of that size, transparent all over.
  package init(width: Int, height: Int) {
    self.init(
      width: width, height: height,
      pixels: Array(repeating: Pixel(red: 0, green: 0, blue: 0, opacity: 0), count: width * height))
  }

  package init(width: Int, height: Int, pixels: [Pixel]) {
    precondition(pixels.count == width * height)
    (self.width, self.height, self.pixels) = (width, height, pixels)
  }
}

extension Raster {
  var isOpaque: Bool { pixels.allSatisfy { $0.opacity == 255 } }
}
