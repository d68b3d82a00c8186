extension Language {
  /// Whether one text is sorted before another as readers of the language expect: å, ä, ö after z in Swedish, with their
  /// base letters in English; without regard to case and to signs; texts that then are alike by their scalars.
  package func sortsBefore(_ one: String, _ other: String) -> Bool {
    let (first, second) = (sortKey(one), sortKey(other))
    return first == second
      ? one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
      : first.lexicographicallyPrecedes(second)
  }

  private func sortKey(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    for character in text.lowercased() {
      guard let byte = character.asciiValue else {
        key += weights(of: character)
        continue
      }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(UInt32(byte))
      case UInt8(ascii: " "): key.append(0)
      default: break
      }
    }
    return key
  }

  /// Letters of the language's own in their place, other Latin letters by their base, so that *é* stands with *e*;
  /// letters of other scripts by code point; signs not at all.
  private func weights(of character: Character) -> [UInt32] {
    if let letter = ownLetter(character) { return [letter] }
    if let base = character.baseLetters { return base.unicodeScalars.map(\.value) }
    return character.unicodeScalars.lazy.filter(\.properties.isAlphabetic).map(\.value)
  }

  /// The Swedish alphabet's end, with the neighbours' letters as Swedish sorts them: ü stands with y (CLDR, `sv`).
  private func ownLetter(_ character: Character) -> UInt32? {
    let last = Unicode.Scalar("z").value
    switch (self, character) {
    case (.swedish, "å"): return last + 1
    case (.swedish, "ä"), (.swedish, "æ"): return last + 2
    case (.swedish, "ö"), (.swedish, "ø"): return last + 3
    case (.swedish, "ü"): return Unicode.Scalar("y").value
    default: return nil
    }
  }
}
