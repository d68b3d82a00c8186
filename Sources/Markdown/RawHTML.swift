import Bytes
import Diagnostics

/// Raw HTML is left out: with a warning, except for comments, which are notes among editors.
extension Writer {
  mutating func leaveOut(inline node: Node) {
    let html = node.literal
    if html.has("<!--", at: 0) { return sourceMap.skip(html) }
    if html.separatesWords, node.next != nil, before != .space { writeBreak(" ") }
    if html.has("</", at: 0), blockHasRawHTML { return sourceMap.skip(html) }
    blockHasRawHTML = true
    let span = sourceMap.inline(html)
    diagnostics.append(.rawHTML(html.firstTag, inCell: node.block.kind == .tableCell, at: span))
  }

  mutating func leaveOut(block node: Node) {
    let html = node.literal
    var start = 0
    while true {
      while start < html.count, html[start].isSpace { start += 1 }
      guard html.has("<!--", at: start) else { break }
      guard let end = html.endOfComment(at: start) else {
        let line = node.lines.lowerBound + html[..<start].count { $0 == .ascii("\n") }
        return diagnostics.append(.unclosedComment(at: sourceMap.span(of: html.part(start..<start + 4), inLine: line)))
      }
      start = end
    }
    guard start < html.count else { return }
    let rest = html.part(start..<html.count)
    let line = node.lines.lowerBound + html[..<start].count { $0 == .ascii("\n") }
    if rest.first != .ascii("<") {
      return report(.textAfterComment(at: sourceMap.span(of: rest.firstLine, inLine: line)))
    }
    diagnostics.append(.rawHTML(block: rest.firstTag, at: sourceMap.span(of: rest.firstTag, inLine: line)))
  }
}

extension ByteView {
  /// The end of the comment at `start`: after the next `-->`, or for `<!-->` at once; nil if it is not closed.
  fileprivate func endOfComment(at start: Int) -> Int? {
    let end: StaticString = "-->"
    return (firstIndex(of: end.bytes, from: start + 4) ?? firstIndex(of: end.bytes, from: start + 2)).map { $0 + 3 }
  }

  /// The first tag, or the part of it on the first line.
  fileprivate var firstTag: ByteView {
    let line = firstLine
    return line.part(0..<(line.firstIndex(of: .ascii(">"), from: 0) ?? line.count - 1) + 1)
  }

  fileprivate var firstLine: ByteView {
    part(0..<(firstIndex { $0 == .ascii("\n") || $0 == .ascii("\r") } ?? count))
  }

  /// Whether it is a tag of a block element or a line break, which separates the words before and after it.
  var separatesWords: Bool {
    switch tagName {
    case "br", "hr", "p", "div", "section", "article", "header", "footer", "center", "blockquote", "pre", "figure",
      "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
      "tbody", "tr", "td", "th", "details", "summary", "form", "fieldset", "iframe", "video", "audio":
      true
    default: false
    }
  }

  /// The name of the element that a tag begins or ends, in small letters.
  var tagName: String {
    let start = has("</", at: 0) ? 2 : 1
    return String(decoding: dropFirst(start).prefix { $0.isLetter || $0.isDigit }.map(\.lowercased), as: UTF8.self)
  }
}
