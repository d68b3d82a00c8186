import Diagnostics
import Foundation
import Testing

/// A page of the documentation, with the parts that tests hold against the program.
struct Document: Sendable, CustomTestStringConvertible {
  /// The path from the repository's root: `Documentation/themes.md`.
  let path: String
  let text: String
  let blocks: [Block]
  let rows: [Row]

  /// A fenced block.
  struct Block: Sendable {
    /// The file that the line above names, as in "`content/site.yaml`:", with what that line says of it.
    let file: String?
    let remark: String
    /// The words after the opening fence.
    let info: String
    let text: String
    let line: Int
  }

  /// A row of a table, with the heading that it stands under.
  struct Row: Sendable {
    let heading: String
    let cells: [String]
  }

  var testDescription: String { path }
}

extension Document {
  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
    var (blocks, rows) = ([Block](), [Row]())
    var (heading, above) = ("", "")
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().makeIterator()
    while let (number, line) = lines.next() {
      let indent = line.prefix { $0 == " " }.count
      if line.dropFirst(indent).hasPrefix("```") {
        let fence = line.dropFirst(indent).prefix { $0 == "`" }
        var content: [Substring] = []
        while let (_, next) = lines.next(), next.dropFirst(indent) != fence { content.append(next.dropFirst(indent)) }
        blocks.append(
          Block(above: above, info: String(line.dropFirst(indent + fence.count)), content: content, line: number + 1))
        above = ""
        continue
      }
      if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" }.dropFirst()) }
      if line.hasPrefix("|"), !line.hasPrefix("|--"), !line.hasPrefix("| --") {
        rows.append(Row(heading: heading, cells: cells(of: line)))
      }
      if !line.isEmpty { above = String(line) }
    }
    (self.blocks, self.rows) = (blocks, rows)
  }

  /// The rows of the tables under a heading, without their heads.
  func rows(under heading: String) -> [Row] {
    rows.filter { $0.heading == heading && $0.cells.first?.hasPrefix("`") == true }
  }

  func contains(code: String) -> Bool { text.contains("`" + code + "`") }
}

extension Document.Row {
  /// The names between backticks in the first cell.
  var names: [String] { cells.first.map(codeSpans) ?? [] }
}

extension Document.Block {
  fileprivate init(above: String, info: String, content: [Substring], line: Int) {
    let name = above.prefixMatch(of: #/\s*`((?:content|theme)/[^`]+)`(.*):$/#)
    file = name.map { String($0.output.1) }
    remark = name.map { $0.output.2.trimmingCharacters(in: .whitespaces) } ?? ""
    self.info = info
    text = content.joined(separator: "\n") + "\n"
    self.line = line
  }
}

/// The texts between backticks.
func codeSpans(in text: String) -> [String] { text.matches(of: #/`([^`]+)`/#).map { String($0.output.1) } }

/// The cells of a row; a bar after a backslash is part of a cell.
private func cells(of row: Substring) -> [String] {
  row.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
    .map { $0.trimmingCharacters(in: .whitespaces).replacing("\u{0}", with: "|") }
}
