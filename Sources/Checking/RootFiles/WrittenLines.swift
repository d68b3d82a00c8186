import Diagnostics

extension SourceFile {
  /// The lines that hold something, without the spaces around it.
  var writtenLines: [Located<String>] {
    var (lines, offset) = ([Located<String>](), 0)
    while offset < bytes.count {
      let line = line(around: offset)
      let (start, end) = (bytes[line].firstIndex { $0 > 0x20 }, bytes[line].lastIndex { $0 > 0x20 })
      if let start, let end { lines.append(Located(text(start..<end + 1), at: span(start..<end + 1))) }
      offset = (bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
    }
    return lines
  }
}
