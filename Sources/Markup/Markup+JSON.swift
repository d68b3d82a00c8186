extension Markup {
  /// Appends text as a JSON string (RFC 8259) with its quotation marks, which is safe inside
  /// `<script type="application/ld+json">` as well: no `<`, `>`, `&`, U+2028 or U+2029 stands in it as itself.
  ///
  ///     markup.append(json: "A </script>")  // "A \u003C/script\u003E"
  package mutating func append(json text: String) {
    var text = text
    append(raw: "\"")
    text.withUTF8 { appendContents(ofJSON: $0) }
    append(raw: "\"")
  }

  private mutating func appendContents(ofJSON text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where needsEscape(text[index]) {
      // Of all that begins with this byte, only the two line separators are escaped.
      if text[index] == 0xE2 {
        guard let separator = lineSeparator(at: index, of: text) else { continue }
        append(start..<index, of: text)
        append(unicodeEscape: separator)
        start = index + 3
      } else {
        append(start..<index, of: text)
        append(escapeFor: text[index])
        start = index + 1
      }
    }
    append(start..<text.count, of: text)
  }

  private mutating func append(escapeFor byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(raw: "\\\"")
    case UInt8(ascii: "\\"): append(raw: "\\\\")
    case UInt8(ascii: "\n"): append(raw: "\\n")
    case UInt8(ascii: "\r"): append(raw: "\\r")
    case UInt8(ascii: "\t"): append(raw: "\\t")
    default: append(unicodeEscape: UInt16(byte))
    }
  }

  private mutating func append(unicodeEscape unit: UInt16) {
    append(raw: "\\u")
    for shift: UInt16 in stride(from: 12, through: 0, by: -4) { append(byte: hexDigit(UInt8(unit >> shift & 0xF))) }
  }
}

private func needsEscape(_ byte: UInt8) -> Bool {
  switch byte {
  case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
  case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xE2: true
  default: false
  }
}

/// U+2028 or U+2029, which end a line of JavaScript, if one of them begins here.
private func lineSeparator(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt16? {
  guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
  return switch text[index + 2] {
  case 0xA8: 0x2028
  case 0xA9: 0x2029
  default: nil
  }
}
