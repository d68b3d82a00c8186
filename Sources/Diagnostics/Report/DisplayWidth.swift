/// The width of a string on a terminal, in columns.
func displayWidth(of text: String) -> Int { text.reduce(0) { $0 + displayWidth(of: $1) } }

/// The width of a character on a terminal, in columns: 0 for a combining mark alone, 2 for a wide one (UAX #11) or an emoji.
func displayWidth(of character: Character) -> Int {
  if character.isASCII { return 1 }
  let scalars = character.unicodeScalars
  if scalars.contains(where: \.makesEmoji) { return 2 }
  return scalars.reduce(0) { $0 + $1.displayWidth }
}

extension Unicode.Scalar {
  /// Whether a character that contains this scalar is drawn as an emoji.
  fileprivate var makesEmoji: Bool { value == 0xFE0F || value >= 0x231A && properties.isEmojiPresentation }

  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: isWide ? 2 : 1
    }
  }

  /// Whether it is in a block of Chinese, Japanese, Korean or full-width characters (EastAsianWidth.txt, W and F).
  private var isWide: Bool {
    switch value {
    case ..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
