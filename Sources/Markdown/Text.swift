import Bytes
import Diagnostics

/// Running text: escaped, with typography and figures.
extension Writer {
  /// Writes a text node, together with the text nodes right after it; `node` becomes the last of them.
  mutating func writeText(_ node: inout Node) {
    let beginsLine = node.previous.map(\.isBreak) ?? true
    guard let next = node.next, next.kind == .text else {
      if node.literal.mayHoldLeftovers(beginsLine: beginsLine) { blockMayHaveLeftovers = true }
      return write(node.literal, endsLine: node.isBeforeBreak)
    }
    var joined = Array(node.literal)
    while let next = node.next, next.kind == .text {
      joined.append(contentsOf: next.literal)
      node = next
    }
    let endsLine = node.isBeforeBreak
    joined.withBytes {
      if $0.mayHoldLeftovers(beginsLine: beginsLine) { blockMayHaveLeftovers = true }
      write($0, endsLine: endsLine)
    }
  }

  mutating func writeBreak(_ markup: StaticString) {
    emit(markup)
    before = .space
  }

  /// A code span, without typography.
  mutating func writeCode(_ node: Node) {
    sourceMap.skip(node.literal)
    emit("<code>")
    emit(escaping: node.literal)
    emit("</code>")
    before = .other
  }

  /// Writes text in runs: bytes between special ones are copied at once.
  mutating func write(_ text: ByteView, endsLine: Bool = false) {
    let typography = context.typography
    let written = output.count
    var text = text
    var start = 0
    var index = text.firstSpecialIndex(from: 0)
    while index < text.count {
      if text[index] == .ascii("{") {
        if let figure = FigureUse(in: text, at: index) {
          emit(text.part(start..<index))
          before = Neighbour(before: index, in: text, after: before)
          write(figure, in: text)
          text = text.part(figure.range.upperBound..<text.count)
          start = 0
          index = 0
        } else {
          index += text.run(at: index)
        }
      } else if let replacement = typography.replacement(in: text, at: index, after: before, endsLine: endsLine) {
        emit(text.part(start..<index - replacement.overlap))
        emit(replacement.markup)
        index += replacement.length
        start = index
      } else {
        index += text.run(at: index)
      }
      index = text.firstSpecialIndex(from: index)
    }
    emit(text.part(start..<text.count))
    output.hyphenate(from: written, heading == nil ? .inProse : .inDisplay)
    before = Neighbour(before: text.count, in: text, after: before)
  }
}

/// The replacement for a piece of text.
struct Replacement {
  let markup: StaticString
  /// The number of bytes it replaces, from the special one on.
  var length = 1
  /// The number of bytes before the special one that it replaces too.
  var overlap = 0
}

extension Typography {
  /// The replacement for the character at `index`; nil if it is written as it is.
  fileprivate func replacement(
    in text: ByteView, at index: Int, after previous: Neighbour, endsLine: Bool
  ) -> Replacement? {
    switch text[index] {
    case .ascii("&"): Replacement(markup: "&amp;")
    case .ascii("<"): Replacement(markup: "&lt;")
    case .ascii(">"): Replacement(markup: "&gt;")
    case .ascii("\""), .ascii("'"): quote(in: text, at: index, after: previous)
    case .ascii("-"): dash(in: text, at: index, after: previous, endsLine: endsLine)
    case .ascii("."): dots(in: text, at: index)
    case .ascii("%"): percentSign(in: text, at: index, after: previous)
    default: nil
    }
  }
}

extension Node {
  fileprivate var isBeforeBreak: Bool { next?.isBreak ?? false }

  fileprivate var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}

extension ByteView {
  /// The length of the run of equal bytes at `index`.
  func run(at index: Int) -> Int {
    var end = index + 1
    while end < count, self[end] == self[index] { end += 1 }
    return end - index
  }
}
