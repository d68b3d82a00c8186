/// Which characters may be published, and which are invisible.
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

  /// Whether it is invisible: a space of any width, a control character, or a format character that only affects its
  /// neighbours.
  fileprivate var isInvisible: Bool {
    // The blank pattern of Braille, which Unicode classifies as a symbol.
    isSpaceOrInvisible || isForbidden || value == 0x2800
  }
}

extension Collection<UInt8> {
  /// Whether a text in UTF-8 has no visible character.
  ///
  ///     "\u{A0}\u{200B} ".utf8.areInvisible  // true
  @inlinable
  package var areInvisible: Bool {
    guard let first = first(where: { $0 > 0x20 }) else { return true }
    return first >= 0x7F && isInvisible(String(decoding: self, as: UTF8.self))
  }
}

@usableFromInline
func isInvisible(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.isInvisible) }
