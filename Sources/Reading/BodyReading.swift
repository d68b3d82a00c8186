import Bytes
import Diagnostics
import Model

extension Body {
  /// Creates the body of a file, from `start` on; its text is kept in memory if the budget allows.
  init(of file: SourceFile, from start: Int, budget: MemoryBudget) {
    let start = min(start, file.bytes.count)
    // The part keeps the whole file in memory, and its front matter counts.
    let isKept = budget.take(file.bytes.count)
    self = file.bytes.withBytes { bytes in
      let text = bytes.part(from: start)
      return Body(
        span: file.span(start..<bytes.count), isBlank: text.areOnlyComments,
        text: isKept ? .kept(file.bytes[start...]) : .inFile(fingerprint: quickHash(text)))
    }
  }
}

extension ByteView {
  /// Whether it has nothing but comments and invisible characters.
  fileprivate var areOnlyComments: Bool {
    var rest = self[...]
    while let start = rest.firstIndex(where: { $0 > 0x20 && $0 < 0x7F }), rest[start...].starts(with: "<!--".utf8),
      rest[..<start].areInvisible
    {
      guard let end = endOfComment(from: start + 4) else { return false }
      rest = rest[end...]
    }
    return rest.areInvisible
  }

  /// The index after the next `-->`.
  private func endOfComment(from start: Int) -> Int? {
    var index = start
    while let dash = firstIndex(of: UInt8(ascii: "-"), from: index) {
      if self[dash...].starts(with: "-->".utf8) { return dash + 3 }
      index = dash + 1
    }
    return nil
  }
}
