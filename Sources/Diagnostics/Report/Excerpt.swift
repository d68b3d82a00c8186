/// The line that a span begins in, as shown on a terminal, and the columns to underline.
///
/// Tabs are expanded, control characters and invisible ones are made visible, and a long line is cut around the span.
struct Excerpt {
  let lineNumber: Int
  let text: String
  /// The number of columns before the underline, and the length of the underline: at least one.
  let indent: Int
  let length: Int
}

extension Excerpt {
  init(of span: Range<Int>, in lines: LineTable) {
    let start = lines.location(of: span.lowerBound)
    let layout = Layout(around: start, in: lines)
    let marked = layout.cells.filter { $0.isMarked(by: span) }
    let indent = marked.first?.columns.lowerBound ?? layout.width
    let window = layout.window(around: indent)
    lineNumber = start.line
    text = window.text
    self.indent = indent - window.dropped
    length = max(1, min(marked.last?.columns.upperBound ?? 0, window.end) - indent)
  }
}

/// A character as it is shown, with its range of columns there and its range of bytes in the source.
private struct Cell {
  let shown: String
  let columns: Range<Int>
  let bytes: Range<Int>

  /// Whether it is underlined; an empty span underlines the character after it.
  func isMarked(by span: Range<Int>) -> Bool {
    bytes.upperBound > span.lowerBound && bytes.lowerBound < max(span.upperBound, span.lowerBound + 1)
  }
}

/// A line laid out in cells; of a long one, as much as a window can need.
private struct Layout {
  private(set) var cells: [Cell] = []
  private let omitsStart: Bool
  private var omitsEnd = false

  /// The number of columns that the cells take.
  var width: Int { cells.last?.columns.upperBound ?? 0 }

  init(around start: Location, in lines: LineTable) {
    let line = lines.line(start.line)
    omitsStart = start.column > Window.farthest && line.count > Window.widest
    let first =
      omitsStart
      ? lines.offset(of: Location(line: start.line, column: start.column - Window.farthest)) : line.lowerBound
    for character in SourceCharacters(of: lines.file.bytes, in: first..<line.upperBound) {
      // Enough for everything that may be shown before the span, and a window's width after it.
      omitsEnd = cells.count == Window.farthest + Window.widest
      if omitsEnd { break }
      append(character)
    }
  }

  private mutating func append(_ character: SourceCharacters.Element) {
    let column = width
    let shown =
      character.character == "\t"
      ? String(repeating: " ", count: Window.tabStop - column % Window.tabStop) : visible(String(character.character))
    cells.append(
      Cell(shown: shown, columns: column..<column + displayWidth(of: shown), bytes: character.range))
  }

  /// The part to show: all cells if they fit, else those around a column.
  func window(around column: Int) -> Window {
    let fits = !omitsStart && !omitsEnd && width <= Window.widest
    let start = fits || !omitsStart && column <= Window.farthest ? 0 : column - Window.lead
    let left = cells.drop { $0.columns.lowerBound < start }
    let from = left.first?.columns.lowerBound ?? width
    let isCut = omitsStart || from > 0
    let room = from + Window.widest - (isCut ? 1 : 0)
    let kept = fits ? left : left.prefix { $0.columns.upperBound < room }
    let isCutShort = omitsEnd || kept.count < left.count
    return Window(
      text: (isCut ? "…" : "") + kept.map(\.shown).joined() + (isCutShort ? "…" : ""),
      dropped: from - (isCut ? 1 : 0), end: kept.last?.columns.upperBound ?? from)
  }
}

/// The part of a line that is shown.
private struct Window {
  let text: String
  /// The number of columns of the layout that are cut off at the start, less the ellipsis.
  let dropped: Int
  /// The column of the layout at which the part ends.
  let end: Int

  /// The width up to which a line is shown whole, in columns.
  static let widest = 120
  /// The column beyond which the start of a longer line is cut off, if the span begins there.
  static let farthest = 80
  /// The number of columns that are kept before the span then.
  static let lead = 40
  static let tabStop = 4
}
