import Bytes
import Diagnostics

/// The writer's state within a table.
struct OpenTable {
  var column = 0
  var isHeader = false
  var hasBody = false
  /// Whether the row has more cells than the table has columns.
  var rowIsTooLong = false
  /// The end tag of the cell that is being written.
  var endOfCell: StaticString = "</td>"
}

/// Tables, each in a box that scrolls sideways on a narrow screen and can have keyboard focus. The box has the role `group`
/// and not `region`, since a page with ten tables must not have ten landmarks of the same name.
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
    let extra = sourceMap.cells(ofRow: node, beyond: node.parent?.alignments.count ?? 0)
    if let extra { report(.cellsBeyondColumns(at: extra)) }
    table.rowIsTooLong = extra != nil
    table.column = 0
    table.isHeader = node.isHeaderRow
    if table.isHeader { return open("<thead>\n<tr>") }
    defer { table.hasBody = true }
    return open(table.hasBody ? "<tr>" : "<tbody>\n<tr>")
  }

  mutating func closeRow(_ node: Node) { emit(table.isHeader ? "</tr>\n</thead>\n" : "</tr>\n") }

  /// A cell; a header cell without words becomes an ordinary one, since there is nothing to read out.
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
  /// The end of a cell's start tag, with its alignment.
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

extension SourceMap {
  /// The span of the cells in a row beyond the table's columns, if there are any.
  fileprivate mutating func cells(ofRow row: Node, beyond columns: Int) -> Span? {
    let line = line(row.lines.lowerBound)
    // Within quotations and lists, their markers come before the row.
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
  /// Whether the byte is part of a cell, and not a space or pipe around it.
  fileprivate var isInCell: Bool { !isSpace && self != .ascii("|") }
}
