import Bytes

/// The plain text of a text's first paragraph, for the description of its page.
///
/// At most `limit` characters, cut at a word and ended with an ellipsis. `html` is the output of `convertMarkdown`, which
/// has figures and typography.
package func plainText(ofFirstParagraphIn html: ByteView, upTo limit: Int) -> String {
  guard let start = html.firstIndex(of: ("<p>" as StaticString).bytes) else { return "" }
  let end = html.firstIndex(of: ("</p>" as StaticString).bytes, from: start) ?? html.count
  return plainText(of: html.part(start..<end)).cut(to: limit)
}

/// The plain text of this room's output: without tags, footnote numbers and soft hyphens, with white space collapsed.
package func plainText(of html: ByteView) -> String {
  if html.isPlainText { return html.string }
  var text: [UInt8] = []
  text.reserveCapacity(html.count)
  var index = 0
  while index < html.count {
    switch html[index] {
    case .ascii("<"): index = endOfMarkup(in: html, at: index)
    case .ascii("&"): text.append(character(in: html, at: &index))
    case 0xC2 where html.has("\u{AD}", at: index): index += 2
    case let byte:
      if !byte.isSpace {
        text.append(byte)
      } else if let last = text.last, last != .ascii(" ") {
        text.append(.ascii(" "))
      }
      index += 1
    }
  }
  if text.last == .ascii(" ") { text.removeLast() }
  return String(decoding: text, as: UTF8.self)
}

/// The end of the tag at `index`, or of the footnote's number that it begins.
private func endOfMarkup(in html: ByteView, at index: Int) -> Int {
  let end: StaticString = html.has("<sup class=\"footnote\">", at: index) ? "</sup>" : ">"
  return html.firstIndex(of: end.bytes, from: index).map { $0 + end.utf8CodeUnitCount } ?? html.count
}

/// The character of the reference at `index`, which is moved past it.
private func character(in html: ByteView, at index: inout Int) -> UInt8 {
  let references: [(StaticString, UInt8)] = [
    ("&amp;", .ascii("&")), ("&lt;", .ascii("<")), ("&gt;", .ascii(">")), ("&quot;", .ascii("\"")),
    ("&#39;", .ascii("'")),
  ]
  for (reference, byte) in references where html.has(reference, at: index) {
    index += reference.utf8CodeUnitCount
    return byte
  }
  index += 1
  return .ascii("&")
}

extension ByteView {
  /// Whether it is plain text already, without markup, soft hyphens or repeated spaces, as most headings are.
  fileprivate var isPlainText: Bool {
    var isAfterSpace = true
    for byte in self {
      if byte == .ascii("<") || byte == .ascii("&") || byte == 0xAD
        || (byte.isSpace && (isAfterSpace || byte != .ascii(" ")))
      {
        return false
      }
      isAfterSpace = byte == .ascii(" ")
    }
    return !isAfterSpace
  }
}

extension String {
  /// The text cut to at most `limit` characters, at a word, with an ellipsis if anything is cut off.
  fileprivate func cut(to limit: Int) -> String {
    guard limit > 0, let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else {
      return limit > 0 ? self : ""
    }
    let beginning = self[..<index(before: end)]
    let words = beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning
    let trailing: Set<Character> = [" ", ",", ";", ":", "–", "."]
    return words.prefix(words.count - words.reversed().prefix { trailing.contains($0) }.count) + "…"
  }
}
