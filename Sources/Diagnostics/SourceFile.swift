import Bytes

/// A file that an author wrote, with its bytes: content or a template.
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

  /// The string in a range of bytes, with U+FFFD for ill-formed UTF-8.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: bytes.indices)], as: UTF8.self)
  }

  package func span(_ range: Range<Int>) -> Span { Span(path, range) }
}

/// A line and a column, both from one; columns count characters.
package struct Location: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceFile {
  /// The range of the line that contains `offset`, without its line ending and without a byte-order mark.
  package func line(around offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? bytes.startOfText
    let newline = bytes[max(offset, start)...].firstIndex(of: .newline)
    return withoutLineEnding(start..<(newline ?? bytes.count))
  }
}

/// The number of a character in its line, from one, and its offset in the file.
struct Column {
  let number: Int
  let offset: Int
}

extension SourceFile {
  /// The column of the character that contains `offset`, counted from a known column, in a line that ends at `end`.
  func column(of offset: Int, countingFrom known: Column, to end: Int) -> Int {
    var column = known.number
    for character in SourceCharacters(of: bytes, in: known.offset..<end) {
      if character.range.upperBound > offset { break }
      column += 1
    }
    return column
  }

  /// The range without a carriage return at its end.
  func withoutLineEnding(_ line: Range<Int>) -> Range<Int> {
    guard !line.isEmpty, bytes[line.upperBound - 1] == .carriageReturn else { return line }
    return line.lowerBound..<line.upperBound - 1
  }
}
