/// Where what stands on a card, in pixels.
enum CardLayout {
  static let margin = 72
  static let textWidth = 680
  static let footBaseline = 566
  static let markArea = Area(x: margin - 6, y: 522, width: 60, height: 60)

  static let nameRoom = TextBlock.Room(width: textWidth, lines: 2, sizes: [32, 30, 28], splitting: 27)
  static let questionRoom = TextBlock.Room(
    width: textWidth, lines: 4, sizes: Array(stride(from: 76, through: 40, by: -2)), splitting: 46)
  static let titleRoom = TextBlock.Room(
    width: textWidth, lines: 2, sizes: Array(stride(from: 88, through: 48, by: -2)), splitting: 56)
  static let leadRoom = TextBlock.Room(width: textWidth, lines: 4, sizes: [34, 32, 30], splitting: 29)

  /// The middle of the picture's right part, where one emblem is large, and more share the room.
  static func emblemAreas(_ count: Int) -> [Area] {
    switch count {
    case 0, 1: return [Area(x: 772, y: 122, width: 376, height: 376)]
    case 2...4: return grid(columns: 2, size: 176, gap: 12, rows: count > 2 ? 2 : 1)
    default: return grid(columns: 2, size: 164, gap: 12, rows: 3)
    }
  }

  private static func grid(columns: Int, size: Int, gap: Int, rows: Int) -> [Area] {
    let (width, height) = (columns * (size + gap) - gap, rows * (size + gap) - gap)
    let (left, top) = (956 - width / 2, 315 - height / 2)
    return (0..<rows * columns).map { place in
      Area(
        x: left + place % columns * (size + gap), y: top + place / columns * (size + gap), width: size, height: size)
    }
  }

  /// Blocks of text over each other.
  struct Column {
    private var height = 0

    /// The baselines of a block's lines from the top of the column.
    mutating func add(_ block: TextBlock?, leading: Int, gap: Int) -> [Int] {
      guard let block, !block.lines.isEmpty else { return [] }
      if height > 0 { height += gap }
      let step = block.leading(percent: leading)
      let baselines = block.lines.indices.map { height + block.size * 74 / 100 + $0 * step }
      height += block.size * 74 / 100 + (block.lines.count - 1) * step
      return baselines
    }

    /// Where the column begins, so that it is in the middle above the foot.
    var top: Int { max(64, (508 - height) / 2 + 12) }
  }
}
