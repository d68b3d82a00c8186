/// How a picture must be turned to stand upright, as a camera writes it (Exif 2.32, tag 0x0112).
enum Orientation: Int, CaseIterable {
  case upright = 1, mirrored, upsideDown, flipped, transposed, turnedLeft, transversed, turnedRight
}

extension Orientation {
  /// Whether width and height are exchanged.
  var isOnItsSide: Bool { rawValue >= 5 }

  /// The orientation in Exif data; nil where they give none.
  init?(of file: ByteReader, exif data: Range<Int>) {
    // In JPEG, and by custom in some WebP files, the data have a name before them.
    let start = data.lowerBound + (file.has("Exif\0\0", at: data.lowerBound) ? 6 : 0)
    guard file.has("MM", at: start) || file.has("II", at: start) else { return nil }
    let isBigEndian = file.has("MM", at: start)
    func number(_ count: Int, at offset: Int) -> Int? {
      isBigEndian ? file.big(count, at: offset) : file.little(count, at: offset)
    }
    guard let directory = number(4, at: start + 4), let count = number(2, at: start + directory) else { return nil }
    // A directory may claim more entries than the data has room for.
    let entries = (0..<count).lazy.map { start + directory + 2 + 12 * $0 }.prefix { $0 + 12 <= data.upperBound }
    guard let entry = entries.first(where: { number(2, at: $0) == 0x0112 }) else { return nil }
    self.init(rawValue: number(2, at: entry + 8) ?? 0)
  }
}

extension Raster {
  /// The picture as it is shown, where it was stored with an orientation.
  func upright(from orientation: Orientation) -> Raster {
    if orientation == .upright { return self }
    let (across, down) = orientation.isOnItsSide ? (height, width) : (width, height)
    var upright = Raster(width: across, height: down)
    for row in 0..<down {
      for column in 0..<across {
        let (x, y) = source(ofColumn: column, row: row, orientation)
        upright.pixels[row * across + column] = pixels[y * width + x]
      }
    }
    return upright
  }

  /// Where the pixel is stored that is shown in a column of a row.
  private func source(ofColumn column: Int, row: Int, _ orientation: Orientation) -> (x: Int, y: Int) {
    let (right, bottom) = (width - 1, height - 1)
    return switch orientation {
    case .upright: (column, row)
    case .mirrored: (right - column, row)
    case .upsideDown: (right - column, bottom - row)
    case .flipped: (column, bottom - row)
    case .transposed: (row, column)
    case .turnedLeft: (row, bottom - column)
    case .transversed: (right - row, bottom - column)
    case .turnedRight: (right - row, column)
    }
  }
}
