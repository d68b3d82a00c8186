import Diagnostics

/// Raw HTML is left out: with a warning, except for comments, which are notes among editors.
extension Writer {
  mutating func leaveOut(inline node: Node) {
    let html = node.literal
    if html.has("<!--", at: 0) { return places.skip(html) }
    if html.has("</", at: 0), blockHasRawHTML { return places.skip(html) }
    blockHasRawHTML = true
    diagnostics.append(.rawHTML(html.firstTag, at: places.inline(html)))
  }

  mutating func leaveOut(block node: Node) {
    let html = node.literal
    var start = 0
    while true {
      while start < html.count, html[start].isSpace { start += 1 }
      guard html.has("<!--", at: start) else { break }
      guard let end = html.firstIndex(of: ("-->" as StaticString).bytes, from: start + 4) else {
        let line = node.lines.lowerBound + html[..<start].count { $0 == .ascii("\n") }
        return diagnostics.append(.unclosedComment(at: places.span(of: html.part(start..<start + 4), inLine: line)))
      }
      start = end + 3
    }
    guard start < html.count else { return }
    let rest = html.part(start..<html.count)
    let line = node.lines.lowerBound + html[..<start].count { $0 == .ascii("\n") }
    diagnostics.append(.rawHTML(block: rest.firstTag, at: places.span(of: rest.firstTag, inLine: line)))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first tag, or what there is of it on the first line.
  fileprivate var firstTag: Bytes {
    let end = firstIndex { $0 == .ascii(">") || $0 == .ascii("\n") || $0 == .ascii("\r") } ?? count
    return part(0..<(end < count && self[end] == .ascii(">") ? end + 1 : end))
  }
}
