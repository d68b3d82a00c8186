import Bytes

extension Markup {
  /// Appends text, escaped for HTML and XML: for text between tags and for quoted attribute values.
  package mutating func append(escaping text: String) { text.withBytes { append(escaping: $0) } }

  /// Appends UTF-8 text, escaped for HTML and XML.
  package mutating func append(escaping text: ByteView) {
    var start = 0
    var index = text.firstIndex(from: 0, among: htmlSpecialBytes)
    while index < text.count {
      append(start..<index, of: text)
      append(raw: characterReference(for: text[index]))
      start = index + 1
      index = text.firstIndex(from: start, among: htmlSpecialBytes)
    }
    append(start..<text.count, of: text)
  }
}

/// The character reference for a byte that is special in HTML and XML.
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
private var htmlSpecialBytes: some ByteSet {
  OneByte("\"") | TwoBytes("&", "'") | TwoBytes("<", ">")
}
