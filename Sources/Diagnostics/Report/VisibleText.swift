/// Text as it may be shown on a terminal: nothing in it moves the cursor, changes a colour, turns the direction
/// of reading or hides from the eye.
///
///     visible("a\u{1B}[31m\u{202E}b")  // "a␛[31m<U+202E>b"
func visible(_ text: String) -> String {
  text.contains { visibleForm(of: $0) != nil } ? text.map { visibleForm(of: $0) ?? String($0) }.joined() : text
}

/// The picture or number that stands for a character which would be obeyed or not be seen, and nil for all others.
private func visibleForm(of character: Character) -> String? {
  guard !character.isPlainASCII, let first = character.unicodeScalars.first else { return nil }
  let mustBeShown: (Unicode.Scalar) -> Bool =
    first.isLatin ? { $0.isControlOrInvisible || $0.joinsUnseen } : { $0.isControlOrInvisible }
  guard character.unicodeScalars.contains(where: mustBeShown) else { return nil }
  return character.unicodeScalars.map { mustBeShown($0) ? $0.picture : String($0) }.joined()
}

extension Character {
  /// Whether it is one of the 95 that need no thought.
  fileprivate var isPlainASCII: Bool { asciiValue.map { (0x20..<0x7F).contains($0) } ?? false }
}

extension Unicode.Scalar {
  /// Whether a terminal obeys it (controls, changes of direction) or an eye does not see it (spaces without width).
  ///
  /// The joiners, which stand inside characters and give emoji and scripts their form, are neither.
  var isControlOrInvisible: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: !properties.isGraphemeExtend && value != 0x200D && !Self.formatsThatAreSeen.contains(value)
    default: false
    }
  }

  /// Arabic number signs and their like, which are drawn around what follows.
  private static let formatsThatAreSeen: Set<UInt32> = [
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
  ]

  /// Whether it is of ASCII or of the Latin blocks after it, whose letters have no use for joiners.
  fileprivate var isLatin: Bool { value < 0x250 }

  /// Whether it joins a character unseen; the emoji of digits (1️⃣) have use for one such.
  fileprivate var joinsUnseen: Bool { properties.isDefaultIgnorableCodePoint && value != 0xFE0F }

  /// The symbol that Unicode has for a control (U+2400 and on), or else the code point in angle brackets.
  fileprivate var picture: String {
    switch value {
    case ..<0x20: Unicode.Scalar(0x2400 + value).map(String.init) ?? ""
    case 0x7F: "\u{2421}"
    default: "<" + codePoint + ">"
    }
  }
}
