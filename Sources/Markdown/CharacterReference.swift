import Bytes
import Diagnostics

/// A numeric character reference, as `&#8211;` or `&#x2013;`.
struct CharacterReference {
  let range: Range<Int>
  private let value: UInt32

  /// The reference whose `&`, or the mask in its place, is at `start`; nil if there is none.
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
  /// The character that it stands for in browsers (HTML, "Numeric character reference end state"); nil if there is none, or
  /// HTML forbids it.
  var character: Unicode.Scalar? {
    let scalar = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : Unicode.Scalar(value)
    return scalar.flatMap { $0.isForbidden || value == 0 ? nil : $0 }
  }

  /// Whether the parser reads it otherwise than browsers: it does not map Windows-1252, lets forbidden characters through,
  /// and takes a caret for the beginning of a footnote.
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

/// The characters of Windows-1252 from 0x80 to 0x9F, to which browsers map references with these numbers.
private let windows1252: [Unicode.Scalar?] = [
  "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
  nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
]
