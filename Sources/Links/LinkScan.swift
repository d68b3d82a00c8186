import Bytes

/// The links and ids of a rendered page, found by scanning its bytes, whether a template or a text wrote them.
package struct LinkScan: Sendable {
  /// The ranges of attribute values that are addresses to check.
  private(set) var links: [Range<Int>] = []
  private(set) var ids: Set<ExactText> = []
  package private(set) var idRanges: [Range<Int>] = []
  /// The ranges of ids that occur earlier too.
  private(set) var repeatedIDs: [Range<Int>] = []

  /// Scans each tag for ids and for the attributes that make a browser fetch or follow an address: `href`, `src`, `srcset`,
  /// `poster`, `action`, and `data` of an object.
  ///
  /// Text between tags, comments, scripts and other attributes are skipped, whatever they look like.
  package init(_ page: ByteView) {
    // About the number of links on a page.
    links.reserveCapacity(64)
    idRanges.reserveCapacity(16)
    var offset = 0
    while let bracket = page.firstIndex(of: UInt8(ascii: "<"), from: offset) {
      offset = bracket + 1
      guard offset < page.count else { return }
      switch page[offset] {
      case UInt8(ascii: "!"): offset = page.endOfComment(at: offset)
      // An end tag has no attributes.
      case UInt8(ascii: "/"): break
      default:
        let end = appendAttributes(in: page, from: offset)
        offset = page.endOfElementWithoutTags(at: bracket, from: end)
      }
    }
  }

  /// Appends the links and ids in a start tag, and returns its end.
  private mutating func appendAttributes(in page: ByteView, from start: Int) -> Int {
    var offset = start
    while let delimiter = page.nextEqualsOrGreaterThan(from: offset) {
      guard page[delimiter] == UInt8(ascii: "=") else { return delimiter + 1 }
      let value = page.value(from: delimiter + 1)
      offset = value.after
      // None of the attributes below ends in s, as `class` does, which most are.
      if page[delimiter - 1] == UInt8(ascii: "s") { continue }
      switch page.attribute(endingAt: delimiter, from: start) {
      case .address: links.append(value.range)
      case .addresses: page.forEachCandidate(in: value.range) { links.append($0) }
      case .id: append(id: page.part(value.range), at: value.range)
      case nil: break
      }
    }
    return page.count
  }

  private mutating func append(id: ByteView, at range: Range<Int>) {
    if ids.insert(ExactText(id)).inserted { idRanges.append(range) } else { repeatedIDs.append(range) }
  }
}

private enum Attribute {
  case address, id
  /// Several addresses separated by commas, each with a size.
  case addresses
}

extension ByteView {
  /// The index of the next `=` or `>`.
  fileprivate func nextEqualsOrGreaterThan(from start: Int) -> Int? {
    var index = start
    while index < count {
      // No other special character of HTML is between the two in ASCII.
      if (UInt8(ascii: "=")...UInt8(ascii: ">")).contains(self[index]) { return index }
      index += 1
    }
    return nil
  }

  /// The attribute whose name ends at the equals sign at `end`; nil if it holds neither address nor id.
  fileprivate func attribute(endingAt end: Int, from start: Int) -> Attribute? {
    var end = end
    while end > start, self[end - 1].isSpace { end -= 1 }
    switch end > start ? self[end - 1] | 0x20 : 0 {
    case UInt8(ascii: "f") where has("href", endingAt: end, from: start): return .address
    case UInt8(ascii: "c") where has("src", endingAt: end, from: start): return .address
    case UInt8(ascii: "d") where has("id", endingAt: end, from: start): return .id
    case UInt8(ascii: "t") where has("srcset", endingAt: end, from: start): return .addresses
    case UInt8(ascii: "t") where has("imagesrcset", endingAt: end, from: start): return .addresses
    case UInt8(ascii: "r") where has("poster", endingAt: end, from: start): return .address
    case UInt8(ascii: "n") where has("action", endingAt: end, from: start): return .address
    case UInt8(ascii: "n") where has("formaction", endingAt: end, from: start): return .address
    case UInt8(ascii: "a") where has("object", at: start) && has("data", endingAt: end, from: start): return .address
    default: return nil
    }
  }

  /// Calls `body` with the range of each address in a `srcset` (HTML, "parsing a srcset attribute").
  fileprivate func forEachCandidate(in value: Range<Int>, _ body: (Range<Int>) -> Void) {
    var index = value.lowerBound
    while index < value.upperBound {
      while index < value.upperBound, self[index].isSpace || self[index] == UInt8(ascii: ",") { index += 1 }
      let start = index
      while index < value.upperBound, !self[index].isSpace { index += 1 }
      var end = index
      while end > start, self[end - 1] == UInt8(ascii: ",") { end -= 1 }
      if end > start { body(start..<end) }
      // The size of the picture follows, unless the comma came first.
      if end == index { while index < value.upperBound, self[index] != UInt8(ascii: ",") { index += 1 } }
    }
  }

  /// Whether an attribute name, in any case, ends at `end`, and not only as the end of a longer one.
  private func has(_ name: StaticString, endingAt end: Int, from start: Int) -> Bool {
    let first = end - name.utf8CodeUnitCount
    guard first > start else { return false }
    switch self[first - 1] {
    // In a theme, a template tag may come before it.
    case UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "}"): break
    case let byte: if !byte.isSpace { return false }
    }
    for offset in 0..<name.utf8CodeUnitCount where self[first + offset] | 0x20 != name.bytes[offset] {
      return false
    }
    return true
  }

  /// The range of the attribute value at `start`, in quotation marks of either kind or without, and the offset after it.
  fileprivate func value(from start: Int) -> (range: Range<Int>, after: Int) {
    var start = start
    while start < count, self[start].isSpace { start += 1 }
    guard start < count else { return (count..<count, count) }
    let quote = self[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = firstIndex(of: quote, from: start + 1) ?? count
      return (start + 1..<end, Swift.min(end + 1, count))
    }
    let end = self[start...].firstIndex { $0.isSpace || $0 == UInt8(ascii: ">") } ?? count
    return (start..<end, end)
  }

  /// The end of the comment or declaration whose exclamation mark is at `start`.
  fileprivate func endOfComment(at start: Int) -> Int {
    guard has("!--", at: start) else { return start }
    return end(of: "-->", from: start + 1) ?? count
  }

  /// The end of the element whose start tag is at `bracket`, if its content is raw text, as in a script; else `end`.
  fileprivate func endOfElementWithoutTags(at bracket: Int, from end: Int) -> Int {
    guard bracket + 2 < count, self[bracket + 1] | 0x20 == UInt8(ascii: "s") else { return end }
    if has("script", at: bracket + 1) { return self.end(of: "</script", from: end) ?? count }
    if has("style", at: bracket + 1) { return self.end(of: "</style", from: end) ?? count }
    return end
  }

  private func end(of word: StaticString, from start: Int) -> Int? {
    var offset = start
    while let candidate = firstIndex(of: word.bytes[0], from: offset) {
      if has(word, at: candidate) { return candidate + word.utf8CodeUnitCount }
      offset = candidate + 1
    }
    return nil
  }

  /// Whether a word, in any case, is at `start`.
  private func has(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= count else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let (byte, expected) = (self[start + offset], word.bytes[offset])
      guard byte == expected || (byte | 0x20 == expected && expected.isLetter) else { return false }
    }
    return true
  }
}
