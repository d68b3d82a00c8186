import Bytes
import Diagnostics

/// Computes line numbers of spans, from one; for spans in order it takes one pass over the file.
struct LineCounter {
  private let file: SourceFile
  private var offset = 0
  private var line = 1

  init(_ file: SourceFile) { self.file = file }

  /// The number of the line in which a span begins.
  mutating func line(of span: Span) -> Int {
    let target = min(span.range.lowerBound, file.bytes.count)
    if target < offset { (offset, line) = (0, 1) }
    file.bytes.withBytes { bytes in
      while let newline = bytes.firstIndex(of: UInt8(ascii: "\n"), from: offset), newline < target {
        line += 1
        offset = newline + 1
      }
    }
    return line
  }
}

extension SourceFile {
  /// The number of the line in which a span begins, from one.
  func line(of span: Span) -> Int {
    var lines = LineCounter(self)
    return lines.line(of: span)
  }
}
