import Diagnostics

/// Running text: escaped, with typography and figures.
extension Writer {
  /// Writes a text node, together with the text nodes right after it; `node` becomes the last of them.
  mutating func writeText(_ node: inout Node) {
    guard let next = node.next, next.kind == .text else {
      return write(node.literal, endsLine: node.isBeforeBreak)
    }
    var joined = Array(node.literal)
    while let next = node.next, next.kind == .text {
      joined.append(contentsOf: next.literal)
      node = next
    }
    joined.withUnsafeBufferPointer { write($0, endsLine: node.isBeforeBreak) }
  }

  mutating func writeBreak(_ markup: StaticString) {
    emit(markup)
    before = .space
  }

  /// A code span, as it is.
  mutating func writeCode(_ node: Node) {
    places.skip(node.literal)
    emit("<code>")
    emit(escaping: node.literal)
    emit("</code>")
    before = .other
  }

  /// Writes text in runs: what needs no thought is copied in one go.
  mutating func write(_ text: Bytes, endsLine: Bool = false) {
    var text = text
    var start = 0
    var index = 0
    while index < text.count {
      if text.isPlain(eightBytesAt: index) {
        index += 8
        continue
      }
      if text[index].isPlain {
        index += 1
        continue
      }
      if text[index] == .ascii("{") {
        guard let figure = FigureUse(in: text, at: index) else {
          index += text.run(at: index)
          continue
        }
        emit(text.part(start..<index))
        before = Neighbour(before: index, in: text, after: before)
        write(figure, in: text)
        text = text.part(figure.range.upperBound..<text.count)
        start = 0
        index = 0
      } else if let replacement = replacement(in: text, at: index, endsLine: endsLine) {
        emit(text.part(start..<index - replacement.overlap))
        emit(replacement.markup)
        index += replacement.length
        start = index
      } else {
        index += text.run(at: index)
      }
    }
    emit(text.part(start..<text.count))
    before = Neighbour(before: text.count, in: text, after: before)
  }
}

/// What a stretch of text is written as.
struct Replacement {
  let markup: StaticString
  /// How many bytes it stands for, from the one that was looked at.
  var length = 1
  /// How many bytes before that one it stands for too.
  var overlap = 0
}

extension Writer {
  /// What stands for the sign at `index`, if it is not written as it is.
  private func replacement(in text: Bytes, at index: Int, endsLine: Bool) -> Replacement? {
    switch text[index] {
    case .ascii("&"): return Replacement(markup: "&amp;")
    case .ascii("<"): return Replacement(markup: "&lt;")
    case .ascii(">"): return Replacement(markup: "&gt;")
    default: break
    }
    let typography = surroundings.typography
    return switch text[index] {
    case .ascii("\""), .ascii("'"): typography.quote(in: text, at: index, after: before)
    case .ascii("-"): typography.dash(in: text, at: index, after: before, endsLine: endsLine)
    case .ascii("."): typography.dots(in: text, at: index)
    case .ascii("%"): typography.percentSign(in: text, at: index, after: before)
    default: nil
    }
  }
}

extension Node {
  fileprivate var isBeforeBreak: Bool {
    guard let kind = next?.kind else { return false }
    return kind == .softBreak || kind == .lineBreak
  }
}

extension UInt8 {
  /// Whether the byte is written as it is, wherever it stands.
  @inline(__always)
  fileprivate var isPlain: Bool {
    self >= 64 ? self != .ascii("{") : (signsToLookAt &>> UInt64(self)) & 1 == 0
  }
}

/// A bit for each of the bytes `"`, `%`, `&`, `'`, `-`, `.`, `<` and `>`.
private let signsToLookAt: UInt64 =
  1 << 0x22 | 1 << 0x25 | 1 << 0x26 | 1 << 0x27 | 1 << 0x2D | 1 << 0x2E | 1 << 0x3C | 1 << 0x3E

extension UnsafeBufferPointer<UInt8> {
  /// Whether there are eight more bytes and all of them are written as they are.
  ///
  /// It may be false for some that are. Most of a text is passed over so, at 4 instructions a byte where one at a time
  /// takes 15.
  @inline(__always)
  fileprivate func isPlain(eightBytesAt index: Int) -> Bool {
    guard index &+ 8 <= count else { return false }
    let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // Signs that differ in their last bits alone are looked for together, with neighbours that are rare in prose.
    let quote = zeroBytes((word & (ones &* 0xFE)) ^ (ones &* 0x22))
    let percentToApostrophe = zeroBytes((word & (ones &* 0xFC)) ^ (ones &* 0x24))
    let hyphenOrDot = zeroBytes((word & (ones &* 0xFC)) ^ (ones &* 0x2C))
    let angleBracket = zeroBytes((word & (ones &* 0xFC)) ^ (ones &* 0x3C))
    let brace = zeroBytes(word ^ (ones &* 0x7B))
    return quote | percentToApostrophe | hyphenOrDot | angleBracket | brace == 0
  }

  /// How many bytes equal to the one at `index` stand there in a row.
  func run(at index: Int) -> Int {
    var end = index + 1
    while end < count, self[end] == self[index] { end += 1 }
    return end - index
  }
}

private let ones: UInt64 = 0x0101_0101_0101_0101

/// Not zero where a byte of the word is zero (Bit Twiddling Hacks, "Determine if a word has a zero byte").
@inline(__always)
private func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & 0x8080_8080_8080_8080 }
