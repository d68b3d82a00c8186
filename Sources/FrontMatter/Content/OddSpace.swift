import Diagnostics

extension Unicode.Scalar {
  /// Whether it shows as a gap or not at all, and is none that a keyboard types on its own.
  var isOddSpace: Bool { !isASCII && isSpaceOrInvisible }

  /// Whether it is a hyphen, a dash or a minus sign.
  var isDash: Bool { properties.generalCategory == .dashPunctuation || self == "\u{2212}" }

  /// What a character that does not show is called: `hårt mellanslag (U+00A0)`.
  var nameOfUnseen: Bilingual {
    let code = codePoint
    return switch value {
    case 0xA0, 0x202F, 0x2007:
      Bilingual(sv: "ett hårt mellanslag (\(code))", en: "a no-break space (\(code))")
    default:
      properties.isWhitespace
        ? Bilingual(sv: "ett ovanligt mellanslag (\(code))", en: "an unusual space (\(code))")
        : Bilingual(sv: "ett osynligt tecken (\(code))", en: "an invisible character (\(code))")
    }
  }
}

extension SourceFile {
  /// The character that begins at a byte, if it shows as a gap or not at all and is none of ASCII.
  func oddSpace(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count, bytes[offset] >= 0x80 else { return nil }
    return text(character(at: offset)).unicodeScalars.first.flatMap { $0.isOddSpace ? $0 : nil }
  }
}
