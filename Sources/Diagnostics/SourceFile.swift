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
}

extension SourceFile {
  /// The line and column of a byte. A byte past the end is taken as the end.
  package func location(of offset: Int) -> Location {
    let offset = min(max(offset, 0), bytes.count)
    let start = lineStart(before: offset)
    return Location(
      line: bytes[..<offset].lazy.filter { $0 == .newline }.count + 1,
      column: text(skippingMark(start)..<max(offset, skippingMark(start))).count + 1)
  }

  /// The bytes of the line that holds `offset`, without its line ending and without a byte-order mark.
  package func line(around offset: Int) -> Range<Int> {
    let offset = min(max(offset, 0), bytes.count)
    let start = skippingMark(lineStart(before: offset))
    var end = bytes[max(offset, start)...].firstIndex(of: .newline) ?? bytes.count
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<max(start, end)
  }

  private func lineStart(before offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? 0
  }

  private func skippingMark(_ start: Int) -> Int {
    start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
