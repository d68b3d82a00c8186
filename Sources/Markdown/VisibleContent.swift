import Bytes
import Diagnostics
import Markup

extension Node {
  /// Whether a link, a heading or a cell has visible content: words, or an image.
  var hasWords: Bool {
    var has = false
    forEachDescendant { node in
      switch node.kind {
      case .text, .code: has = has || !node.literal.areInvisible
      case .image: has = true
      default: break
      }
    }
    return has
  }

  /// The words of a link as they were written, without markup.
  var words: String {
    var words = ""
    forEachDescendant { node in
      if node.kind == .text || node.kind == .code { words += node.literal.string }
    }
    return words
  }
}

extension Writer {
  /// Whether the output from `start` on has visible content: words, or an image.
  func showsSomething(from start: Int) -> Bool {
    outline.images.count > 0
      || output.withBytes { html in
        var index = start
        while index < html.count {
          let tag = html.firstIndex(of: .ascii("<"), from: index) ?? html.count
          if !html.part(index..<tag).areInvisible { return true }
          index = html.firstIndex(of: .ascii(">"), from: tag).map { $0 + 1 } ?? html.count
        }
        return false
      }
  }
}
