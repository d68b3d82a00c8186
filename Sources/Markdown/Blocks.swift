import Bytes
import Diagnostics

/// Paragraphs, lists and code blocks.
extension Writer {
  /// A paragraph; in a tight list its text without `p`, and a `figure` if it is one image with a title.
  mutating func openParagraph(_ node: Node) -> Visit {
    begin(inlinesOf: node)
    if let image = node.onlyChild, image.kind == .image, !image.title.areInvisible {
      writeFigure(image)
      return .done
    }
    if node.isInTightList { return .inside }
    return openBlock("<p>")
  }

  mutating func closeParagraph(_ node: Node) {
    if node.isInTightList { return }
    if node.next == nil, let footnote = node.parent, footnote.kind == .footnote {
      emit(" ")
      writeBackLinks(of: footnote)
    }
    emit("</p>\n")
  }

  mutating func openList(_ node: Node) -> Visit {
    guard node.isOrdered else { return openBlock("<ul>\n") }
    startLine()
    emit("<ol")
    if node.firstNumber != 1 {
      emit(" start=\"")
      output.append(node.firstNumber)
      emit("\"")
    }
    return open(">\n")
  }

  /// A code block, with the first word after its opening fence as the language.
  mutating func writeCodeBlock(_ node: Node) {
    startLine()
    emit("<pre><code")
    if let language = node.info.split(whereSeparator: \.isSpace).first {
      emit(" class=\"language-")
      emit(escaping: ByteView(rebasing: language))
      emit("\"")
    }
    emit(">")
    emit(escaping: node.code)
    emit("</code></pre>\n")
  }

  /// Resets the state of the block before, for a block with inlines.
  mutating func begin(inlinesOf node: Node) {
    before = .space
    blockHasRawHTML = false
    blockMayHaveLeftovers = false
    if !unmatchedTildes.isEmpty { unmatchedTildes.removeAll(keepingCapacity: true) }
    if !lastClosingTildes.isEmpty { lastClosingTildes.removeAll(keepingCapacity: true) }
    sourceMap.enter(node)
  }
}

extension Node {
  fileprivate var isInTightList: Bool {
    guard let list = parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }
}
