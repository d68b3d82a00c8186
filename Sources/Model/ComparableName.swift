/// A name without regard to case and to surrounding or repeated white space.
func comparable(_ name: String) -> String {
  let lower = name.lowercased()
  return hasOnlySingleSpaces(lower) ? lower : lower.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Whether a text surely has no white space but single spaces between words, as nearly every name has; told from its bytes,
/// since asking each character costs fifty times as much.
private func hasOnlySingleSpaces(_ text: String) -> Bool {
  var previous = UInt8(ascii: " ")
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: " ") where previous == byte: return false
    // The other white space of ASCII, and the first bytes of that beyond it: U+0085, U+00A0, U+1680, U+2000 and on, U+3000.
    case 0x09...0x0D, 0xC2, 0xE1...0xE3: return false
    default: previous = byte
    }
  }
  return previous != UInt8(ascii: " ") || text.isEmpty
}
