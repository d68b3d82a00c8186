import Bytes

extension Markup {
  /// Appends a JSON string (RFC 8259) with its quotation marks, safe inside `<script type="application/ld+json">` too.
  ///
  /// For that, `<`, `>`, `&`, U+2028 and U+2029 are escaped.
  ///
  ///     markup.append(json: "A </script>")  // "A \u003C/script\u003E"
  package mutating func append(json text: String) {
    append(byte: UInt8(ascii: "\""))
    text.withBytes { append(contentsOfJSON: $0) }
    append(byte: UInt8(ascii: "\""))
  }

  /// Appends the name of an object's member, after a comma if it is not the first.
  ///
  ///     markup.append(jsonKey: "name")  // ,"name":
  package mutating func append(jsonKey key: StaticString) {
    beginJSONValue()
    append(byte: UInt8(ascii: "\""))
    append(raw: key)
    append(byte: UInt8(ascii: "\""))
    append(byte: UInt8(ascii: ":"))
  }

  /// Appends a comma unless the value is the first of its object or array, which the last byte written tells.
  package mutating func beginJSONValue() {
    switch last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "\n"): break
    default: append(byte: UInt8(ascii: ","))
    }
  }

  private mutating func append(contentsOfJSON text: ByteView) {
    var start = 0
    var index = text.firstIndex(from: 0, among: bytesToEscape)
    while index < text.count {
      let length = lengthOfEscaped(at: index, in: text)
      if length > 0 {
        append(start..<index, of: text)
        append(escapeFor: text[index], text[index + length - 1])
        start = index + length
      }
      index = text.firstIndex(from: index + max(1, length), among: bytesToEscape)
    }
    append(start..<text.count, of: text)
  }

  /// Appends the escape for a character, by its first and last bytes.
  private mutating func append(escapeFor first: UInt8, _ last: UInt8) {
    switch first {
    case UInt8(ascii: "\""): append(raw: "\\\"")
    case UInt8(ascii: "\\"): append(raw: "\\\\")
    case UInt8(ascii: "\n"): append(raw: "\\n")
    case UInt8(ascii: "\r"): append(raw: "\\r")
    case UInt8(ascii: "\t"): append(raw: "\\t")
    case lineSeparators: append(unicodeEscape: 0x2000 | UInt16(last & 0x3F))
    default: append(unicodeEscape: UInt16(first))
    }
  }

  private mutating func append(unicodeEscape unit: UInt16) {
    append(raw: "\\u")
    for shift: UInt16 in stride(from: 12, through: 0, by: -4) { append(byte: hexDigit(UInt8(unit >> shift & 0xF))) }
  }
}

/// The length of the character at `index` if it must be escaped, else 0: 3 for U+2028 and U+2029, which end a line in
/// JavaScript, 1 for ASCII.
private func lengthOfEscaped(at index: Int, in text: ByteView) -> Int {
  let byte = text[index]
  if byte < 64 { return Int((escapedBelow64 >> UInt64(byte)) & 1) }
  guard byte == lineSeparators else { return byte == UInt8(ascii: "\\") ? 1 : 0 }
  return index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8 ? 3 : 0
}

/// A bit set of the bytes below 64 to escape: control characters, `"`, `&`, `<` and `>`.
private let escapedBelow64: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E

/// The first byte of U+2028 and U+2029, and of other characters, such as dashes.
private let lineSeparators: UInt8 = 0xE2

/// The bytes that may have to be escaped.
private var bytesToEscape: some ByteSet {
  ByteRange(0x00...0x1F) | OneByte("\"") | OneByte("\\") | OneByte("&") | TwoBytes("<", ">") | OneByte(lineSeparators)
}
