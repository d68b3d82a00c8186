import Bytes
import Diagnostics

/// Tells the lines of places in a file, from one: in one pass over its bytes where they come in order.
struct LineCounter {
  private let file: SourceFile
  private var offset = 0
  private var line = 1

  init(_ file: SourceFile) { self.file = file }

  mutating func line(of span: Span) -> Int {
    let place = min(span.range.lowerBound, file.bytes.count)
    if place < offset { (offset, line) = (0, 1) }
    file.bytes.withBytes { bytes in
      while let newline = bytes.firstIndex(of: UInt8(ascii: "\n"), from: offset), newline < place {
        line += 1
        offset = newline + 1
      }
    }
    return line
  }
}

extension SourceFile {
  /// The line of a place, from one.
  func line(of span: Span) -> Int {
    var lines = LineCounter(self)
    return lines.line(of: span)
  }
}
