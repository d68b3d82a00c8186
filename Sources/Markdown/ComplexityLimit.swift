import Bytes

/// A limit on something that takes the parser quadratic time or memory, and that no text for people has so much of.
///
/// It is checked before parsing.
enum ComplexityLimit: Equatable {
  case nesting, tableCells, textAboveTable, closingParentheses, addressesInWord, markersBesideLinks, atSigns,
    declarations, messages

  /// The greatest amount that is allowed.
  var limit: Int {
    switch self {
    case .nesting: 100
    case .tableCells: 100_000
    case .closingParentheses: 500
    case .atSigns: 10_000
    case .declarations: 100
    case .messages: 1_000
    case .textAboveTable, .addressesInWord: 100_000_000
    case .markersBesideLinks: 200_000_000
    }
  }
}

/// The first limit that a text exceeds, and the range where; nil, and fast, for ordinary texts.
func findExcess(in source: ByteView) -> (kind: ComplexityLimit, range: Range<Int>)? {
  if let table = hugeTable(in: source) { return (.tableCells, table) }
  // Quadratic time is short for less than this.
  guard source.count > 16_384 else { return nil }
  if source.occurrences(of: .ascii("@")) > ComplexityLimit.atSigns.limit,
    let index = source.firstIndex(of: .ascii("@"))
  {
    return (.atSigns, index..<index + 1)
  }
  if let line = deepLine(in: source) { return (.nesting, line) }
  if let word = wordOfClosingParentheses(in: source) { return (.closingParentheses, word) }
  if let line = lineOfMarkersBesideLinks(in: source) { return (.markersBesideLinks, line) }
  if let word = wordOfAddresses(in: source) { return (.addressesInWord, word) }
  if let dashes = rowBelowLongText(in: source) { return (.textAboveTable, dashes) }
  return repeatedDeclarations(in: source).map { (.declarations, $0) }
}

/// The delimiter row of the table with which a text gets too many cells: short rows are filled up to its columns.
private func hugeTable(in source: ByteView) -> Range<Int>? {
  let pipes = source.occurrences(of: .ascii("|"))
  if pipes == 0 { return nil }
  let lines = source.occurrences(of: .ascii("\n")) + source.occurrences(of: .ascii("\r")) + 1
  return pipes > ComplexityLimit.tableCells.limit / lines ? lastRowOfDashes(in: source) : nil
}

private func lastRowOfDashes(in source: ByteView) -> Range<Int>? {
  var cells = 0
  var table: (columns: Int, dashes: Range<Int>)?
  var start = 0
  while start < source.count {
    let end = source[start...].firstIndex { $0 == .ascii("\n") || $0 == .ascii("\r") } ?? source.count
    let line = source.part(start..<end)
    if line.allSatisfy(\.isSpace) {
      table = nil
    } else if let open = table {
      cells += open.columns
      if cells > ComplexityLimit.tableCells.limit { return open.dashes }
    } else if line.allSatisfy(\.mayStandInRowOfDashes) {
      table = (line.occurrences(of: .ascii("|")) + 1, start..<end)
    }
    start = end + 1
  }
  return nil
}

/// The block markers at the beginning of a line, if there are too many.
private func deepLine(in source: ByteView) -> Range<Int>? {
  var start = 0
  while start < source.count {
    var marks = 0
    var index = start
    while index < source.count, source[index].mayBeginBlock {
      let isBeforeSpace = index + 1 < source.count && source[index + 1] == .ascii(" ")
      if source[index] == .ascii(">") || (isBeforeSpace && !source[index].isSpace) { marks += 1 }
      index += 1
    }
    // A long line of nothing but dashes is a thematic break.
    let isAllMarks = index == source.count || source[index] == .ascii("\n") || source[index] == .ascii("\r")
    if marks > ComplexityLimit.nesting.limit, !isAllMarks { return start..<index }
    start = source.firstIndex(of: .ascii("\n"), from: index).map { $0 + 1 } ?? source.count
  }
  return nil
}

extension UInt8 {
  /// Whether it may be part of the markers of quotations and lists, or a space between them.
  var mayBeginBlock: Bool {
    switch self {
    case .ascii(">"), .ascii("-"), .ascii("*"), .ascii("+"), .ascii("."), .ascii(")"), .ascii(" "), .ascii("\t"): true
    default: isDigit
    }
  }

  /// Whether it may be in a delimiter row: dashes, colons, pipes, and the markers of quotations and lists around it.
  var mayStandInRowOfDashes: Bool {
    self == .ascii("|") || self == .ascii(":") || isSpace || mayBeginBlock
  }
}
