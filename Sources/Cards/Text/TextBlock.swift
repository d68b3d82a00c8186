/// A text set in lines of one size.
struct TextBlock {
  /// The size of the letters in pixels.
  let size: Int
  var lines: [[SetGlyph]]

  /// The room that a text has.
  struct Room {
    /// In pixels.
    let width: Int
    let lines: Int
    /// The sizes that are tried, the largest first.
    let sizes: [Int]
    /// From which size down words are split at their soft hyphens, rather than that all gets smaller.
    let splitting: Int
  }
}

extension TextBlock {
  /// The distance from one line's baseline to the next.
  func leading(percent: Int) -> Int { size * percent / 100 }

  /// Sets a text as large as it fits: words stay whole while they are large; what is too long at the least size is cut,
  /// and ends in an ellipsis.
  init(_ text: String, in fonts: Fonts, within room: Room) {
    let pieces = fonts.pieces(of: text)
    let filler = LineFiller(fonts)
    for isSplitting in [false, true] {
      for size in room.sizes where isSplitting || size > room.splitting {
        let pieces = isSplitting ? pieces : pieces.whole
        if let lines = filler.balanced(pieces, width: units(room.width, at: size), most: room.lines) {
          self.init(size: size, lines: lines)
          return
        }
      }
    }
    let size = room.sizes.last ?? 1
    self.init(size: size, lines: filler.cut(pieces, width: units(room.width, at: size), most: room.lines))
  }
}

/// A width in pixels in parts of `em`, for letters of a size.
private func units(_ pixels: Int, at size: Int) -> Int { pixels * em / size }
