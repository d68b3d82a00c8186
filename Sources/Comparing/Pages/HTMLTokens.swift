import Bytes

/// A part of an HTML page: text, or markup.
package enum HTMLToken: Sendable {
  /// Text, whose character references are not resolved.
  case text(Range<Int>)
  case startTag(HTMLTag)
  /// An end tag, by the range of its name.
  case endTag(name: Range<Int>, whole: Range<Int>)
  /// What a script, a style sheet or the like holds, up to its end tag.
  case rawText(Range<Int>)
  /// A comment or a declaration.
  case other(Range<Int>)
}

/// A start tag, by the ranges of its parts in the page.
package struct HTMLTag: Sendable {
  package let name: Range<Int>
  /// What stands between the name and the `>`.
  package let attributes: Range<Int>
  package let whole: Range<Int>
}

/// The parts of a page, one after the other.
///
/// Whatever the bytes are, each of them is in exactly one part, so that the reader ends, and nothing is lost.
package struct HTMLTokens: Sequence, IteratorProtocol {
  private let page: ByteView
  private var offset = 0
  /// The name of the element whose raw text comes next.
  private var rawElement: Range<Int>?

  /// The page's bytes must outlive the value.
  package init(_ page: ByteView) { self.page = page }

  package mutating func next() -> HTMLToken? {
    guard offset < page.count else { return nil }
    let start = offset
    if let element = rawElement {
      rawElement = nil
      offset = page.endOfRawText(of: element, from: start)
      if offset > start { return .rawText(start..<offset) }
    }
    guard page[start] == UInt8(ascii: "<"), let token = markup(at: start) else {
      // A lone bracket is text.
      offset = page.firstIndex(of: UInt8(ascii: "<"), from: start + 1) ?? page.count
      return .text(start..<offset)
    }
    return token
  }

  /// The tag or declaration whose `<` is at `start`; nil if it begins none.
  private mutating func markup(at start: Int) -> HTMLToken? {
    guard start + 1 < page.count else { return nil }
    switch page[start + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      offset = page.has("!--", at: start + 1) ? page.end(of: "-->", from: start + 4) : page.end(of: ">", from: start)
      return .other(start..<offset)
    case UInt8(ascii: "/"):
      guard start + 2 < page.count, page[start + 2].isLetter else { return nil }
      let name = page.name(from: start + 2)
      offset = page.end(of: ">", from: name.upperBound)
      return .endTag(name: name, whole: start..<offset)
    case let byte where byte.isLetter:
      let name = page.name(from: start + 1)
      offset = page.endOfTag(from: name.upperBound)
      let closing = page[offset - 1] == UInt8(ascii: ">") ? offset - 1 : offset
      if page.isRawText(name) { rawElement = name }
      return .startTag(HTMLTag(name: name, attributes: name.upperBound..<closing, whole: start..<offset))
    default: return nil
    }
  }
}

extension ByteView {
  /// Whether the name of a tag, in any case, is this one in lower case.
  package func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return zip(part(range), name.bytes).allSatisfy { $0.lowercased == $1 }
  }

  fileprivate func name(from start: Int) -> Range<Int> {
    var end = start
    while end < count, !self[end].isSpace, self[end] != UInt8(ascii: ">"), self[end] != UInt8(ascii: "/") { end += 1 }
    return start..<end
  }

  /// The end of the tag whose name ends at `start`: after the next `>` that is in no attribute's value.
  fileprivate func endOfTag(from start: Int) -> Int {
    var index = start
    while index < count {
      switch self[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "="):
        index += 1
        while index < count, self[index].isSpace { index += 1 }
        guard index < count, self[index] == UInt8(ascii: "\"") || self[index] == UInt8(ascii: "'") else { continue }
        index = (firstIndex(of: self[index], from: index + 1) ?? count - 1) + 1
      default: index += 1
      }
    }
    return count
  }

  /// The offset after the next occurrence of a word, or the end.
  fileprivate func end(of word: StaticString, from start: Int) -> Int {
    guard start < count, let found = firstIndex(of: word.bytes, from: start) else { return count }
    return found + word.utf8CodeUnitCount
  }

  /// Whether an element holds text in which nothing is a tag.
  fileprivate func isRawText(_ name: Range<Int>) -> Bool {
    switch name.count {
    case 5: isName(name, "style") || isName(name, "title")
    case 6: isName(name, "script")
    case 8: isName(name, "textarea")
    default: false
    }
  }

  /// The offset of the end tag of an element with raw text, or the page's end.
  fileprivate func endOfRawText(of name: Range<Int>, from start: Int) -> Int {
    var index = start
    while let bracket = firstIndex(of: UInt8(ascii: "<"), from: index) {
      let end = bracket + 2 + name.count
      if end <= count, self[bracket + 1] == UInt8(ascii: "/"),
        zip(part(bracket + 2..<end), part(name)).allSatisfy({ $0.lowercased == $1.lowercased })
      {
        return bracket
      }
      index = bracket + 1
    }
    return count
  }
}
