import Bytes
import Diagnostics

extension SourceFile {
  /// The span of the word that begins at an offset: up to the next white space or the end of the file.
  func span(word start: Int) -> Span {
    span(start..<(bytes[start...].firstIndex(where: \.isWhitespace) ?? bytes.count))
  }

  /// The span of the first line of a range.
  func span(lineStart range: Range<Int>) -> Span {
    span(range.lowerBound..<max(range.lowerBound, line(around: range.lowerBound).upperBound))
  }

  /// The span of the colon after a key.
  func span(after key: Range<Int>) -> Span { span(key.upperBound..<key.upperBound + 1) }

  /// The range of the UTF-8 sequence at an offset; one byte where it is ill-formed, empty at the end of the file.
  func character(at offset: Int) -> Range<Int> {
    guard offset < bytes.count else { return bytes.count..<bytes.count }
    let length = bytes.withBytes { $0.sequenceLength(at: offset) }
    return offset..<offset + max(1, length)
  }

  /// The range of the comment after a value, if only spaces and tabs are between them.
  func comment(after end: Int) -> Range<Int>? {
    var index = end
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    guard index < bytes.count, bytes[index] == .numberSign else { return nil }
    return bytes.trimming(index..<line(around: index).upperBound)
  }

  /// Whether a comment has no space after its `#`, as in "#1", so that it is likely part of the value.
  func looksLikeText(_ comment: Range<Int>) -> Bool {
    comment.count > 1 && !bytes[comment.lowerBound + 1].isBlank && bytes[comment.lowerBound + 1] != .numberSign
  }

  /// The offset of the value on the line of `offset`, after a key or an item's hyphen; nil if it begins after `offset`.
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

  /// The rest of a line in quotation marks, so that YAML takes all of it for text; nil if it is too long to suggest.
  func quotedValue(at start: Int) -> String? {
    let rest = bytes.trimming(start..<max(start, line(around: start).upperBound))
    // Single quotation marks around the whole are the author's; what is within them goes between double ones.
    let value = text(bytes[start] == UInt8(ascii: "'") ? bytes.unquoted(rest) : rest)
    guard value.count <= 60 else { return nil }
    if !value.contains("\""), !value.contains("\\") { return "\"\(value)\"" }
    return value.contains("'") ? nil : "'\(value)'"
  }

  /// The range of the escape sequence at or before an offset in a quoted value: the backslash and the character after it.
  func escape(around offset: Int) -> Range<Int> {
    let line = line(around: offset)
    let before = bytes[line.lowerBound..<min(line.upperBound, offset + 1)]
    guard let backslash = before.lastIndex(of: UInt8(ascii: "\\")) else { return character(at: offset) }
    return backslash..<max(backslash + 1, character(at: backslash + 1).upperBound)
  }
}
