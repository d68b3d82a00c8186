/// What may be published, and what an eye sees of it.
extension Unicode.Scalar {
  /// Whether HTML and XML forbid it: a control character other than tab and line endings, or a noncharacter
  /// (HTML, "Preprocessing the input stream"; XML 1.0, section 2.2).
  package var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// `U+001B`.
  package var codePoint: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }

  /// Whether it shows as a gap or not at all, as a no-break space or a byte-order mark within a text.
  ///
  /// In an address more is invisible, as every format character of Unicode: `firstInvisible(in:)` in `Model`.
  package var isSpaceOrInvisible: Bool { properties.isWhitespace || properties.isDefaultIgnorableCodePoint }

  /// Whether nothing of it is seen: a space of any width, or a sign that only acts on its neighbours.
  fileprivate var isUnseen: Bool {
    // The blank pattern of Braille is a symbol to Unicode.
    isSpaceOrInvisible || isForbidden || value == 0x2800
  }
}

extension Collection<UInt8> {
  /// Whether an eye sees nothing of a text, given as UTF-8.
  ///
  ///     "\u{A0}\u{200B} ".utf8.areUnseen  // true
  @inlinable
  package var areUnseen: Bool {
    guard let first = first(where: { $0 > 0x20 }) else { return true }
    return first >= 0x7F && isUnseen(String(decoding: self, as: UTF8.self))
  }
}

@usableFromInline
func isUnseen(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.isUnseen) }
