import Bytes

extension Markup {
  /// Appends text so that it means itself in HTML and XML, between tags and inside quoted attributes.
  package mutating func append(escaping text: String) { text.withBytes { append(escaping: $0) } }

  /// Appends text, given as UTF-8, so that it means itself in HTML and XML.
  package mutating func append(escaping text: ByteView) {
    var start = 0
    var index = text.firstIndex(from: 0, among: signsWithMeaning)
    while index < text.count {
      append(start..<index, of: text)
      append(raw: characterReference(for: text[index]))
      start = index + 1
      index = text.firstIndex(from: start, among: signsWithMeaning)
    }
    append(start..<text.count, of: text)
  }
}

/// How a byte that has a meaning in HTML and XML is written so that it has none.
private func characterReference(for byte: UInt8) -> StaticString {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: "&#39;"
  }
}

/// The bytes that need a character reference.
private var signsWithMeaning: some ByteSet {
  OneByte("\"") | TwoBytes("&", "'") | TwoBytes("<", ">")
}
