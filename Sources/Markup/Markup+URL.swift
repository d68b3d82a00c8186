extension Markup {
  /// Appends the path of a URL, percent-encoded as UTF-8 (RFC 3986, section 3.3); slashes stay.
  ///
  ///     markup.append(urlPath: "/bilder/grön ö.png")  // /bilder/gr%C3%B6n%20%C3%B6.png
  ///
  /// `&` and `'`, which a path might hold as they are, are encoded too, so that the result means itself in HTML, XML
  /// and JSON without further escaping. `path` is text, not yet encoded: its `%` becomes `%25`.
  package mutating func append(urlPath path: String) {
    for byte in path.utf8 {
      if standsForItself(byte) {
        append(byte: byte)
      } else {
        append(raw: "%")
        append(byte: hexDigit(byte >> 4))
        append(byte: hexDigit(byte & 0xF))
      }
    }
  }
}

/// Whether a byte is a slash or a `pchar`, without the two that have a meaning in markup.
private func standsForItself(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  // The digits with "/" before and ":", ";" after them.
  case UInt8(ascii: "/")...UInt8(ascii: ";"): true
  // ( ) * + , - .
  case UInt8(ascii: "(")...UInt8(ascii: "."): true
  case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
    true
  default: false
  }
}
