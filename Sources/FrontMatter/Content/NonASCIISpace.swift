import Diagnostics

extension Unicode.Scalar {
  /// Whether it is a space or an invisible character outside ASCII, such as a no-break space.
  var isNonASCIISpace: Bool { !isASCII && isSpaceOrInvisible }

  /// Whether it is a hyphen, a dash or a minus sign.
  var isDash: Bool { properties.generalCategory == .dashPunctuation || self == "\u{2212}" }

  /// The name of a space or an invisible character in messages: `ett hårt mellanslag (U+00A0)`.
  var nameOfInvisible: Bilingual {
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
  /// The space or invisible character outside ASCII that begins at an offset, if one does.
  func nonASCIISpace(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count, bytes[offset] >= 0x80 else { return nil }
    return text(character(at: offset)).unicodeScalars.first.flatMap { $0.isNonASCIISpace ? $0 : nil }
  }
}
