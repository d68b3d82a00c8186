import Bytes
import Diagnostics

/// A figure's name between two pairs of braces, as in `{{actors.public}}`.
struct FigureUse {
  /// The range with the braces.
  let range: Range<Int>
  let name: Range<Int>

  /// The figure whose braces begin at `start`; nil for anything else, such as `{{{` or unclosed braces.
  init?(in text: ByteView, at start: Int) {
    guard text.run(at: start) == 2 else { return nil }
    let inside = start + 2
    guard let end = text[inside...].firstIndex(where: { $0 == .ascii("{") || $0 == .ascii("}") || $0 == .ascii("\n") }),
      text.has("}}", at: end)
    else { return nil }
    range = start..<end + 2
    name = text.part(inside..<end).rangeWithoutSpaces.shifted(by: inside)
    if name.isEmpty { return nil }
  }
}

extension Writer {
  /// Writes the value of a figure, or its name as written if it has none.
  mutating func write(_ figure: FigureUse, in text: ByteView) {
    let name = text.part(figure.name).string
    let span = sourceMap.inline(text.part(figure.range))
    outline.figures.append(Located(name, at: span))
    switch context.figure(name) {
    case .text(let value, let warning):
      if let warning { diagnostics.append(warning.moved(to: span)) }
      return write(value: beginsSentence(with: value) ? value.withCapital : value)
    case .pending: diagnostics.append(.pendingFigure(name, at: span))
    case .absent: diagnostics.append(.emptyFigure(name, at: span))
    case .leftOut(let why, let remedy): diagnostics.append(.absentFigure(name, why, remedy, at: span))
    case .unreadable: break
    case .unknown(let suggestion): diagnostics.append(.unknownFigure(name, suggestion: suggestion, at: span))
    }
    emit(escaping: text.part(figure.range))
    before = .other
  }

  private mutating func write(value: String) {
    value.withBytes {
      emit(escaping: $0)
      before = Neighbour(before: $0.count, in: $0, after: before)
    }
  }
}
