extension Markup {
  /// Appends text as a JSON string (RFC 8259) with its quotation marks, which is safe inside
  /// `<script type="application/ld+json">` as well: no `<`, `>`, `&`, U+2028 or U+2029 stands in it as itself.
  ///
  ///     markup.append(json: "A </script>")  // "A \u003C/script\u003E"
  package mutating func append(json text: String) {
    var text = text
    append(byte: UInt8(ascii: "\""))
    text.withUTF8 { appendContents(ofJSON: $0) }
    append(byte: UInt8(ascii: "\""))
  }

  private mutating func appendContents(ofJSON text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() where needsEscape(byte) {
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
  byte < 64 ? (escapedSigns &>> UInt64(byte)) & 1 != 0 : byte == UInt8(ascii: "\\") || byte == 0xE2
}

/// A bit for each control character and for the bytes `"`, `&`, `<` and `>`.
private let escapedSigns: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

/// U+2028 or U+2029, which end a line of JavaScript, if one of them begins here.
private func lineSeparator(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> UInt16? {
  guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
  return switch text[index + 2] {
  case 0xA8: 0x2028
  case 0xA9: 0x2029
  default: nil
  }
}
