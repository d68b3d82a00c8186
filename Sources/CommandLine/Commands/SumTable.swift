/// The terms of a sum in columns, with the total below a line.
///
///       36  civilsamhället  content/statistics/1-aktorer.md:4
///     +  7  civilsamhället  content/coalitions/07-trygg-fritid.md:5  Koalition för trygg fritid
///      ───
///       43
struct SumTable {
  private var rows: [(count: String, cells: [String])] = []
  let total: String

  init(total: String) { self.total = total }

  mutating func add(_ count: String, _ cells: [String]) { rows.append((count, cells)) }

  var text: String {
    let width = (rows.map(\.count.count) + [total.count]).max() ?? 0
    let columns = (0..<(rows.map(\.cells.count).max() ?? 0)).map { column in
      rows.map { $0.cells.indices.contains(column) ? $0.cells[column].count : 0 }.max() ?? 0
    }
    let lines = rows.enumerated().map { index, row in
      let cells = zip(row.cells, columns).map { $0.filled(to: $1) }
      return (index == 0 ? "    " : "  + ")
        + ([row.count.filled(to: width, atEnd: false)] + cells).joined(separator: "  ")
    }
    let rule = "    " + String(repeating: "─", count: width)
    return (lines + [rule, "    " + total.filled(to: width, atEnd: false)]).map { $0.withoutSpacesAtEnd + "\n" }
      .joined()
  }
}

extension String {
  /// The text with spaces after it, or before it, up to a width.
  fileprivate func filled(to width: Int, atEnd: Bool = true) -> String {
    let spaces = String(repeating: " ", count: max(0, width - count))
    return atEnd ? self + spaces : spaces + self
  }

  fileprivate var withoutSpacesAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
