/// Breaks texts into lines; all widths are in parts of `em`.
struct LineFiller {
  private let space: SetGlyph?
  private let hyphen: SetGlyph?
  private let ellipsis: [SetGlyph]

  init(_ fonts: Fonts) {
    space = fonts.glyph(of: " ")
    hyphen = fonts.glyph(of: "-")
    ellipsis = fonts.glyph(of: "…").map { [$0] } ?? fonts.glyph(of: ".").map { [$0, $0, $0] } ?? []
  }

  /// The lines of a text, of about the same length; nil where it needs more, or a piece is wider than a line.
  func balanced(_ pieces: [Piece], width: Int, most: Int) -> [[SetGlyph]]? {
    guard let lines = fill(pieces, width: width), lines.count <= most else { return nil }
    var (narrow, wide, best) = (width / 2, width, lines)
    // To within half a percent: no eye sees more.
    while wide - narrow > width / 200 {
      let middle = (narrow + wide) / 2
      if let narrower = fill(pieces, width: middle), narrower.count == lines.count {
        (wide, best) = (middle, narrower)
      } else {
        narrow = middle
      }
    }
    return best
  }

  /// The first lines of a text that is too long, the last of which ends in an ellipsis.
  func cut(_ pieces: [Piece], width: Int, most: Int) -> [[SetGlyph]] {
    let fitting = Array(pieces.prefix { room(for: $0) <= width })
    var lines = fill(fitting, width: width) ?? []
    if lines.count > most {
      lines.removeLast(lines.count - most)
    } else if let wide = pieces.dropFirst(fitting.count).first {
      // Of a word that is wider than a line, its beginning.
      if lines.count < most { lines.append([]) } else { lines[most - 1] += [space].compactMap(\.self) }
      lines[lines.count - 1] += wide.glyphs
    }
    guard let last = lines.popLast() else { return [] }
    return lines + [shortened(last, width: width - ellipsis.width) + ellipsis]
  }

  /// The words of a line that there is room for; of a single one, its beginning.
  private func shortened(_ line: [SetGlyph], width: Int) -> [SetGlyph] {
    var (line, isWithinWord) = (line, false)
    while line.width > width {
      isWithinWord = line.removeLast() != space
    }
    if isWithinWord, let end = line.lastIndex(where: { $0 == space }) { line.removeSubrange(end...) }
    while let end = line.last, end == space || end == hyphen { line.removeLast() }
    return line
  }

  /// The lines of a text, each with as many pieces as there is room for; nil where one is wider than a line.
  private func fill(_ pieces: [Piece], width: Int) -> [[SetGlyph]]? {
    var lines: [[SetGlyph]] = []
    var (line, used) = ([SetGlyph](), 0)
    var end = Piece.End.space
    for piece in pieces {
      guard room(for: piece) <= width else { return nil }
      let gap = line.isEmpty || end != .space ? nil : space
      if !line.isEmpty, used + (gap?.advance ?? 0) + room(for: piece) > width {
        lines.append(end == .softHyphen ? line + [hyphen].compactMap(\.self) : line)
        (line, used) = ([], 0)
      } else if let gap {
        line.append(gap)
        used += gap.advance
      }
      line += piece.glyphs
      used += piece.width
      end = piece.end
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The width of a piece with the hyphen that it shows if the line ends there.
  private func room(for piece: Piece) -> Int {
    piece.width + (piece.end == .softHyphen ? hyphen?.advance ?? 0 : 0)
  }
}

extension [SetGlyph] {
  /// How far the pen moves on over all of them.
  var width: Int { reduce(0) { $0 + $1.advance } }
}
