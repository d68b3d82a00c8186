import Bytes
import Diagnostics

/// Where in a table the writer is.
struct OpenTable {
  var column = 0
  var isHeader = false
  var hasBody = false
  /// Whether the row has more cells than the table has columns.
  var rowIsTooLong = false
  /// What ends the cell that is being written.
  var endOfCell: StaticString = "</td>"
}

/// A table stands in a box of its own that scrolls sideways on a narrow screen, and can be reached by the keyboard to do
/// so. The box is a group and no region: a page with ten tables must not have ten landmarks of the same name.
extension Writer {
  mutating func openTable(_ node: Node) -> Visit {
    startLine()
    table = OpenTable()
    emit("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
    output.append(escaping: context.words.table)
    return open("\">\n<table>\n")
  }

  mutating func closeTable() { emit(table.hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n") }

  mutating func openRow(_ node: Node) -> Visit {
    let extra = places.cells(ofRow: node, beyond: node.parent?.alignments.count ?? 0)
    if let extra { report(.cellsBeyondColumns(at: extra)) }
    table.rowIsTooLong = extra != nil
    table.column = 0
    table.isHeader = node.isHeaderRow
    if table.isHeader { return open("<thead>\n<tr>") }
    defer { table.hasBody = true }
    return open(table.hasBody ? "<tr>" : "<tbody>\n<tr>")
  }

  mutating func closeRow(_ node: Node) { emit(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n") }

  /// A cell; a heading without words is an ordinary cell, since there is nothing to read out.
  mutating func openCell(_ node: Node) -> Visit {
    begin(inlinesOf: node)
    let isHeading = table.isHeader && node.hasWords
    emit(isHeading ? "<th scope=\"col\"" : "<td")
    table.endOfCell = isHeading ? "</th>" : "</td>"
    emit(node.alignment(inColumn: table.column))
    table.column += 1
    return .inside
  }

  mutating func closeCell(_ node: Node) { emit(table.endOfCell) }
}

extension Node {
  /// What ends the opening tag of a cell.
  fileprivate func alignment(inColumn column: Int) -> StaticString {
    guard let alignments = parent?.parent?.alignments, column < alignments.count else { return ">" }
    return switch alignments[column] {
    case .ascii("l"): " class=\"align-left\">"
    case .ascii("c"): " class=\"align-center\">"
    case .ascii("r"): " class=\"align-right\">"
    default: ">"
    }
  }
}

extension Places {
  /// What a table's row holds beyond its columns, if that is anything.
  fileprivate mutating func cells(ofRow row: Node, beyond columns: Int) -> Span? {
    let line = line(row.lines.lowerBound)
    // Marks of quotes and lists stand before a row that is not the document's own, which alone begins with its line.
    var index =
      row.parent?.parent?.kind == .document ? line.lowerBound : startOfLine(row.lines.lowerBound) + row.firstColumn - 1
    var cells = 1
    if index < line.upperBound, source[index] == .ascii("|") { index += 1 }
    while cells <= columns {
      guard index < line.upperBound else { return nil }
      if source[index] == .ascii("\\") {
        index += 1
      } else if source[index] == .ascii("|") {
        cells += 1
      }
      index += 1
    }
    guard index < line.upperBound else { return nil }
    let rest = source.part(index..<line.upperBound)
    guard let first = rest.firstIndex(where: \.isInCell), let last = rest.lastIndex(where: \.isInCell) else {
      return nil
    }
    return span(index + first..<index + last + 1)
  }
}

extension UInt8 {
  /// Whether the byte is a cell's, and not around it.
  fileprivate var isInCell: Bool { !isSpace && self != .ascii("|") }
}
