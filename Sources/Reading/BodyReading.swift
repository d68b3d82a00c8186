import Bytes
import Diagnostics
import Model

extension Body {
  /// The body of a file, from `start` on; its text is kept while there is room.
  init(of file: SourceFile, from start: Int, room: MemoryBudget) {
    let start = min(start, file.bytes.count)
    self = file.bytes.withBytes { bytes in
      let text = bytes.part(from: start)
      return Body(
        span: file.span(start..<bytes.count), isBlank: text.areOnlyComments,
        text: room.takes(text.count) ? .kept(Array(text)) : .inFile(fingerprint: quickHash(text)))
    }
  }
}

extension ByteView {
  /// Whether there is nothing in a body but comments and what an eye does not see.
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

  /// What follows the next `-->`.
  private func endOfComment(from start: Int) -> Int? {
    var index = start
    while let dash = firstIndex(of: UInt8(ascii: "-"), from: index) {
      if self[dash...].starts(with: "-->".utf8) { return dash + 3 }
      index = dash + 1
    }
    return nil
  }
}
