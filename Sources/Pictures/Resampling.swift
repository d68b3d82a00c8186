import Bytes

extension Raster {
  /// The picture in another size, smaller or the same, by Catmull and Rom's filter, widened to cover what a pixel stands for.
  ///
  /// Rows are scaled across as they are needed, and then down, so that only a few of them are in memory.
  func resampled(toWidth width: Int, height: Int) -> Raster {
    if width == self.width, height == self.height { return self }
    let across = taps(from: self.width, to: width)
    var rows: [Int: [PixelSum]] = [:]
    var pixels: [Pixel] = []
    pixels.reserveCapacity(width * height)
    for down in taps(from: self.height, to: height) {
      for row in rows.keys where row < down.first { rows[row] = nil }
      var sums = [PixelSum](repeating: PixelSum(), count: width)
      for (offset, weight) in down.weights.enumerated() {
        let row = down.first + offset
        let scaled = rows[row] ?? self.row(row, across)
        rows[row] = scaled
        for column in sums.indices { sums[column].add(scaled[column], times: weight) }
      }
      for sum in sums { pixels.append(sum.pixel) }
    }
    return Raster(width: width, height: height, pixels: pixels)
  }

  /// A row, scaled across.
  private func row(_ row: Int, _ taps: [Taps]) -> [PixelSum] {
    let own = pixels[row * width..<(row + 1) * width].map { PixelSum($0) }
    return taps.map { taps in
      var sum = PixelSum()
      var index = taps.first
      for weight in taps.weights {
        sum.add(own[index], times: weight)
        index += 1
      }
      return sum
    }
  }
}

/// Which pixels of a row or column make one of the new, and how much each counts; the weights' sum is one.
private struct Taps {
  let first: Int
  let weights: [Float]
}

private func taps(from length: Int, to count: Int) -> [Taps] {
  let scale = Double(length) / Double(count)
  let width = max(1, scale)
  return (0..<count).map { index in
    let centre = (Double(index) + 0.5) * scale
    let first = max(0, Int((centre - 2 * width).rounded(.down)))
    let last = min(length - 1, Int((centre + 2 * width).rounded(.up)) - 1)
    let weights = (first...last).map { catmullRom((Double($0) + 0.5 - centre) / width) }
    let sum = weights.reduce(0, +)
    return Taps(first: first, weights: weights.map { Float($0 / sum) })
  }
}

/// The cubic of Catmull and Rom at a distance, in pixels of the smaller picture: sharp, with little ringing.
private func catmullRom(_ distance: Double) -> Double {
  let x = abs(distance)
  if x < 1 { return (1.5 * x - 2.5) * x * x + 1 }
  if x < 2 { return ((-0.5 * x + 2.5) * x - 4) * x + 2 }
  return 0
}
