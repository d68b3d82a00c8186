import Bytes

/// A text that an author wrote, as bytes: content or a template.
package struct SourceFile: Sendable {
  package let path: SourcePath
  package let bytes: [UInt8]

  package init(_ path: SourcePath, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: SourcePath, _ text: String) {
    self.init(path, Array(text.utf8))
  }

  /// The text of a range of bytes; what is not UTF-8 is shown as U+FFFD.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  package func span(_ range: Range<Int>) -> Span { Span(path, range) }
}

/// Where a byte is, as a person counts: lines and columns from one, columns in characters.
package struct Location: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceFile {
  /// The bytes of the line that holds `offset`, without its line ending and without a byte-order mark.
  package func line(around offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? bytes.startOfText
    let newline = bytes[max(offset, start)...].firstIndex(of: .newline)
    return withoutLineEnding(start..<(newline ?? bytes.count))
  }
}

/// A character of a line by its number, from one, and the byte that it begins at.
struct Column {
  let number: Int
  let offset: Int
}

extension SourceFile {
  /// The column of the character that holds `offset`, counted from one that is known, in a line that ends at `end`.
  func column(of offset: Int, countingFrom known: Column, to end: Int) -> Int {
    var column = known.number
    for character in SourceCharacters(of: bytes, in: known.offset..<end) {
      if character.range.upperBound > offset { break }
      column += 1
    }
    return column
  }

  /// A line's bytes up to its newline, shortened by the carriage return before that.
  func withoutLineEnding(_ line: Range<Int>) -> Range<Int> {
    guard !line.isEmpty, bytes[line.upperBound - 1] == .carriageReturn else { return line }
    return line.lowerBound..<line.upperBound - 1
  }
}
