/// The text with control characters and invisible ones made visible, so that it is safe to show on a terminal.
///
///     visible("a\u{1B}[31m\u{202E}b")  // "a␛[31m<U+202E>b"
package func visible(_ text: String) -> String {
  text.contains { visibleForm(of: $0) != nil } ? text.map { visibleForm(of: $0) ?? String($0) }.joined() : text
}

/// The visible form of a character that contains a control character or an invisible one; nil for any other.
private func visibleForm(of character: Character) -> String? {
  guard !character.isPlainASCII, let first = character.unicodeScalars.first else { return nil }
  let mustBeShown: (Unicode.Scalar) -> Bool =
    first.isLatin ? { $0.isControlOrInvisible || $0.joinsInvisibly } : { $0.isControlOrInvisible }
  guard character.unicodeScalars.contains(where: mustBeShown) else { return nil }
  return character.unicodeScalars.map { mustBeShown($0) ? $0.picture : String($0) }.joined()
}

extension Character {
  /// Whether it is printable ASCII, which needs no closer look.
  fileprivate var isPlainASCII: Bool { asciiValue.map { (0x20..<0x7F).contains($0) } ?? false }
}

extension Unicode.Scalar {
  /// Whether it is a control character (controls, changes of text direction) or invisible (spaces without width).
  ///
  /// Joiners, which shape emoji and some scripts, are not counted as such.
  var isControlOrInvisible: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: !properties.isGraphemeExtend && value != 0x200D && !Self.visibleFormats.contains(value)
    default: false
    }
  }

  /// Format characters that are visible: Arabic number signs and the like, which are drawn around what follows.
  private static let visibleFormats: Set<UInt32> = [
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
  ]

  /// Whether it is in ASCII or the Latin blocks after it, whose letters need no joiners.
  fileprivate var isLatin: Bool { value < 0x250 }

  /// Whether it is an invisible part of a character, other than the variation selector of keycap emoji (1️⃣).
  fileprivate var joinsInvisibly: Bool { properties.isDefaultIgnorableCodePoint && value != 0xFE0F }

  /// Unicode's symbol for a control character (U+2400 and on), else the code point in angle brackets.
  fileprivate var picture: String {
    switch value {
    case ..<0x20: Unicode.Scalar(0x2400 + value).map(String.init) ?? ""
    case 0x7F: "\u{2421}"
    default: "<" + codePoint + ">"
    }
  }
}
