extension Unicode.Scalar {
  /// The small letters `a` to `z` that a Latin letter with a mark comes from, be it a capital or not: *e* of *É*, *ae* of *æ*;
  /// nil for all that is not among the letters from U+00C0 to U+017F.
  package var baseLetters: String? {
    switch value {
    case 0xC6, 0xE6: "ae"
    case 0xDE, 0xFE: "th"
    case 0xDF: "ss"
    case 0x152, 0x153: "oe"
    default: firstBaseLetter.map { String(Unicode.Scalar($0)) }
    }
  }

  /// The first of the letters that a Latin letter with a mark comes from, as `baseLetters` gives them all.
  package var firstBaseLetter: UInt8? {
    guard (0xC0...0x17F).contains(value), value != 0xD7, value != 0xF7 else { return nil }
    return table.bytes[Int(value) - 0xC0]
  }
}

/// The letters from U+00C0 to U+017F without their marks; a hyphen stands for the two signs among them, × and ÷.
private let table: StaticString = """
  aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
  aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll\
  nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
  """
