import Bytes
import Diagnostics

/// A numeric character reference, as `&#8211;` or `&#x2013;`.
struct CharacterReference {
  let range: Range<Int>
  private let value: UInt32

  /// The reference whose `&`, or the mask that hides it, stands at `start`; nil where none does.
  init?(in text: ByteView, at start: Int) {
    guard start + 1 < text.count, text[start + 1] == .ascii("#") else { return nil }
    let isHexadecimal = start + 2 < text.count && text[start + 2] | 0x20 == .ascii("x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    let first = start + (isHexadecimal ? 3 : 2)
    var (index, value) = (first, UInt32(0))
    while index < text.count, let digit = text[index].digit(below: radix) {
      value = min(0x110000, value * radix + digit)
      index += 1
    }
    guard index > first, index < text.count, text[index] == .ascii(";") else { return nil }
    range = start..<index + 1
    self.value = value
  }
}

extension CharacterReference {
  /// The character that browsers take it for (HTML, "Numeric character reference end state"); nil where that is none, or one
  /// that no page may hold.
  var character: Unicode.Scalar? {
    let scalar = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : Unicode.Scalar(value)
    return scalar.flatMap { $0.isForbidden || value == 0 ? nil : $0 }
  }

  /// Whether the parser takes it for something else: it knows nothing of Windows-1252, lets through what no page may hold,
  /// and takes a circumflex for the beginning of a footnote.
  var isMisread: Bool { (0x80...0x9F).contains(value) || character == nil || character == "^" }
}

extension UInt8 {
  fileprivate func digit(below radix: UInt32) -> UInt32? {
    switch self {
    case _ where isDigit: UInt32(self - .ascii("0"))
    case _ where radix == 16 && (.ascii("a") ... .ascii("f")).contains(self | 0x20): UInt32(self | 0x20) - 0x57
    default: nil
    }
  }
}

/// The characters of Windows-1252 from 0x80 to 0x9F, which those who number characters so have in mind.
private let windows1252: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
  nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
