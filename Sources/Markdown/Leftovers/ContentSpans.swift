import Bytes
import Diagnostics

/// Spans of parts of a block's content, which has lost the markers of the enclosing blocks.
extension SourceMap {
  /// The spans in the source of parts of a block's content, each up to the end of its line.
  ///
  /// `parts` are in order; `contentLines` are the ranges of the content's lines.
  mutating func spans(ofContent parts: [Range<Int>], in contentLines: [Range<Int>], of block: Node) -> [Span] {
    var number = 0
    var known: (number: Int, range: Range<Int>?)?
    return parts.map { part in
      while number + 1 < contentLines.count, contentLines[number + 1].lowerBound <= part.lowerBound { number += 1 }
      if known?.number != number { known = (number, range(ofContentLine: number, in: contentLines, of: block)) }
      guard let range = known?.range else { return spanOfBlock }
      let start = range.lowerBound + part.lowerBound - contentLines[number].lowerBound
      return span(max(range.lowerBound, start)..<max(start + 1, min(start + part.count, range.upperBound)))
    }
  }

  /// The range in the source of a line of a block's content.
  private mutating func range(ofContentLine number: Int, in contentLines: [Range<Int>], of block: Node) -> Range<Int>? {
    guard searchBudget > 0, contentLines.indices.contains(number) else { return nil }
    let words = block.content.part(contentLines[number])
    // Link definitions above a paragraph count among its lines, but are not in its content.
    let fromEnd = block.lines.upperBound - (contentLines.count - 1 - number)
    for candidate in [block.lines.lowerBound + number, fromEnd] {
      let line = line(candidate)
      if let start = offset(of: words, in: line, of: block) { return start..<line.upperBound }
    }
    return nil
  }

  /// The offset of a block's words in a line that may have other blocks' markers, or other cells, before them.
  private mutating func offset(of words: ByteView, in line: Range<Int>, of block: Node) -> Int? {
    let column = startOfLine(block.lines.lowerBound) + block.firstColumn - 1
    let last = line.upperBound - words.count
    let guesses = block.kind == .tableCell ? [column] : [last]
    let guess = guesses.first {
      $0 >= line.lowerBound && $0 <= last && source.part($0..<$0 + words.count).reads(as: words)
    }
    if let guess { return guess }
    guard words.contains(where: Mask.isMask) else {
      return source.part(line).firstIndex(of: words).map { $0 + line.lowerBound }
    }
    guard last >= line.lowerBound else { return nil }
    return (line.lowerBound...last).first { source.part($0..<$0 + words.count).reads(as: words) }
  }
}

extension ByteView {
  /// Whether the bytes equal `words`, in which characters may be masked.
  fileprivate func reads(as words: Self) -> Bool { zip(self, words).allSatisfy { $0 == $1 || Mask.isMask($1) } }
}
