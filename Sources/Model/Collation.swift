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
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": key.append(scalar.value)
      case " ": key.append(0)
      case "å", "ä", "æ", "ö", "ø": key += weight(of: scalar)
      default: key += folded(scalar)
      }
    }
    return key
  }

  private func weight(of letter: Unicode.Scalar) -> [UInt32] {
    let afterZ = Unicode.Scalar("z").value
    switch (self, letter) {
    case (.swedish, "å"): return [afterZ + 1]
    case (.swedish, "ä"), (.swedish, "æ"): return [afterZ + 2]
    case (.swedish, _): return [afterZ + 3]
    case (.english, "ö"), (.english, "ø"): return [Unicode.Scalar("o").value]
    case (.english, _): return [Unicode.Scalar("a").value]
    }
  }

  /// Other letters by their base, so that *é* stands with *e*; letters of other scripts by code point; signs not at all.
  private func folded(_ scalar: Unicode.Scalar) -> [UInt32] {
    switch scalar {
    case "á", "à", "â", "ã": [Unicode.Scalar("a").value]
    case "é", "è", "ê", "ë": [Unicode.Scalar("e").value]
    case "í", "ì", "î", "ï": [Unicode.Scalar("i").value]
    case "ó", "ò", "ô", "õ": [Unicode.Scalar("o").value]
    case "ú", "ù", "û", "ü": [Unicode.Scalar("u").value]
    case "ñ": [Unicode.Scalar("n").value]
    case "ç": [Unicode.Scalar("c").value]
    default: scalar.properties.isAlphabetic ? [scalar.value] : []
    }
  }
}
