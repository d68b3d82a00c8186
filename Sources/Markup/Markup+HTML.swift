extension Markup {
  /// Appends text so that it means itself in HTML and XML, between tags and inside quoted attributes.
  package mutating func append(escaping text: String) { text.withBytes { append(escaping: $0) } }

  /// Appends text, given as UTF-8, so that it means itself in HTML and XML.
  package mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = plainBytes(of: text, without: holdsSpecial)
    while index < text.count {
      let stop = min(index &+ 8, text.count)
      while index < stop {
        if let reference = characterReference(for: text[index]) {
          append(start..<index, of: text)
          append(raw: reference)
          start = index &+ 1
        }
        index &+= 1
      }
      index = plainBytes(of: text, from: index, without: holdsSpecial)
    }
    append(start..<text.count, of: text)
  }
}

/// How a byte that has a meaning in HTML and XML is written so that it has none.
@inline(__always)
private func characterReference(for byte: UInt8) -> StaticString? {
  guard byte <= UInt8(ascii: ">") else { return nil }
  return switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}

/// Whether any of eight bytes needs a character reference.
@inline(__always)
private func holdsSpecial(_ word: UInt64) -> Bool {
  // & and ' differ in their last bit alone, < and > in the last but one.
  traces(of: "\"", in: word) | traces(of: "&", in: word, mask: 0xFE) | traces(of: "<", in: word, mask: 0xFD) != 0
}
