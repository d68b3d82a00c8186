import Bytes
import Diagnostics

extension SourceFile {
  /// The span of the word that begins at a byte: up to the next blank or the end of the line.
  func span(word start: Int) -> Span {
    span(start..<(bytes[start...].firstIndex(where: \.isWhitespace) ?? bytes.count))
  }

  /// The span of the first line of a range.
  func span(lineStart range: Range<Int>) -> Span {
    span(range.lowerBound..<max(range.lowerBound, line(around: range.lowerBound).upperBound))
  }

  /// The point after a key and its colon.
  func span(after key: Range<Int>) -> Span { span(key.upperBound..<key.upperBound + 1) }

  /// The bytes of the character that begins at a byte; none at the end of the file.
  func character(at offset: Int) -> Range<Int> {
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    let length = bytes.withBytes { $0.sequenceLength(at: offset) }
    return offset..<offset + max(1, length)
  }

  /// The comment that follows a value on its line, after nothing but blanks.
  func comment(after end: Int) -> Range<Int>? {
    var index = end
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index < bytes.count, bytes[index] == .numberSign else { return nil }
    return bytes.trimming(index..<line(around: index).upperBound)
  }

  /// Whether a comment has no space after its sign, as in "#1", so that it is hardly a comment.
  func looksLikeText(_ comment: Range<Int>) -> Bool {
    comment.count > 1 && !bytes[comment.lowerBound + 1].isBlank && bytes[comment.lowerBound + 1] != .numberSign
  }

  /// Where a value begins on the line of `offset`, if it begins at or before it: after a key or an item's hyphen.
  func valueStart(before offset: Int, in chunk: Range<Int>) -> Int? {
    let line = line(around: min(offset, max(chunk.lowerBound, chunk.upperBound - 1)))
    var start = bytes.trimming(line).lowerBound
    while start + 1 < line.upperBound, bytes[start] == .hyphen, bytes[start + 1].isBlank {
      start = bytes.trimming(start + 1..<line.upperBound).lowerBound
    }
    let key = (start..<line.upperBound).first {
      bytes[$0] == .colon && $0 + 1 < line.upperBound && bytes[$0 + 1].isBlank
    }
    if let key { start = bytes.trimming(key + 1..<line.upperBound).lowerBound }
    let isValue = key != nil || start > bytes.trimming(line).lowerBound
    return isValue && start < line.upperBound && start <= offset ? start : nil
  }

  /// The nearest line above that is not blank.
  func lastLine(before offset: Int, in chunk: Range<Int>) -> Range<Int>? {
    Lines(of: bytes, in: chunk.lowerBound..<max(chunk.lowerBound, offset)).reversed().first {
      !bytes.trimming($0).isEmpty
    }
  }

  /// The rest of a line as it should be written so that YAML takes all of it for text, if it is short enough to show.
  func quotedValue(at start: Int) -> String? {
    let rest = bytes.trimming(start..<max(start, line(around: start).upperBound))
    // Single quotation marks around the whole are the author's; what is within them goes between double ones.
    let value = text(bytes[start] == UInt8(ascii: "'") ? bytes.unquoted(rest) : rest)
    guard value.count <= 60 else { return nil }
    if !value.contains("\""), !value.contains("\\") { return "\"\(value)\"" }
    return value.contains("'") ? nil : "'\(value)'"
  }

  /// The escape sequence at or before a byte of a quotation: the backslash and the character after it.
  func escape(around offset: Int) -> Range<Int> {
    let line = line(around: offset)
    let before = bytes[line.lowerBound..<min(line.upperBound, offset + 1)]
    guard let backslash = before.lastIndex(of: UInt8(ascii: "\\")) else { return character(at: offset) }
    return backslash..<max(backslash + 1, character(at: backslash + 1).upperBound)
  }
}
