/// A text's place in a list, as readers of a language expect it: å, ä, ö after z in Swedish, with their base letters in
/// English; without regard to case and to signs; texts that then are alike by their scalars.
///
/// To make one costs more than to compare two, so whoever sorts makes them once: `Language.order(of:)`.
package struct SortKey: Comparable, Sendable {
  private let weights: [UInt32]
  private let text: String

  package init(_ text: String, in language: Language) {
    self.text = text
    weights = language.plainWeights(of: text) ?? language.weights(of: text)
  }

  package static func < (one: SortKey, other: SortKey) -> Bool {
    one.weights == other.weights
      ? one.text.unicodeScalars.lexicographicallyPrecedes(other.text.unicodeScalars)
      : one.weights.lexicographicallyPrecedes(other.weights)
  }

  package static func == (one: SortKey, other: SortKey) -> Bool {
    one.text.unicodeScalars.elementsEqual(other.text.unicodeScalars)
  }
}

extension SortKey {
  /// The letter of the language's alphabet that a list has the text under, in lower case; nil where it begins with none.
  fileprivate var initial: Character? {
    // What stands before the first letter or digit does not count.
    guard let weight = weights.first(where: { $0 != 0 }) else { return nil }
    switch weight {
    case UInt32(UInt8(ascii: "a"))...afterZ: return Unicode.Scalar(weight).map(Character.init)
    case afterZ + 1: return "å"
    case afterZ + 2: return "ä"
    case afterZ + 3: return "ö"
    default: return nil
    }
  }
}

extension Language {
  /// The indices of some names in the names' order, each with the letter that it stands under; last those under none.
  ///
  /// Words that nearly all of them begin with do not count: of *Koalition för rättvisare fritid* among its like, *rättvisare*.
  package func alphabeticOrder(of names: [String]) -> [(index: Int, letter: Character?)] {
    let beginning = sharedBeginning(of: names)
    let keys = names.map { SortKey($0.hasPrefix(beginning) ? String($0.dropFirst(beginning.count)) : $0, in: self) }
    let order = keys.indices.sorted { keys[$0] < keys[$1] }.map { (index: $0, letter: keys[$0].initial) }
    return order.filter { $0.letter != nil } + order.filter { $0.letter == nil }
  }

  /// The indices of some names, in the names' order.
  package func order(of names: [String]) -> [Int] {
    if names.count < 2 { return Array(names.indices) }
    let keys = names.map { SortKey($0, in: self) }
    return keys.indices.sorted { keys[$0] < keys[$1] }
  }

  /// The weights of a text in ASCII and å, ä, ö alone, as nearly every Swedish name is; nil where there is more to it.
  ///
  /// Told from its bytes: asking each character costs fifty times as much.
  fileprivate func plainWeights(of text: String) -> [UInt32]? {
    var weights: [UInt32] = []
    weights.reserveCapacity(text.utf8.count)
    var isSecond = false
    for byte in text.utf8 {
      switch byte {
      case 0xC3 where !isSecond: isSecond = true
      case _ where isSecond:
        guard let letter = latinLetter(byte) else { return nil }
        weights.append(letter)
        isSecond = false
      case 0x80...: return nil
      default: if let weight = weight(of: byte) { weights.append(weight) }
      }
    }
    return weights
  }

  /// The weight of an ASCII character; none for a sign.
  private func weight(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte)
    case UInt8(ascii: " "): 0
    default: nil
    }
  }

  /// The weight of å, ä or ö by the second of its two bytes, be it a capital or not.
  private func latinLetter(_ byte: UInt8) -> UInt32? {
    switch (self, byte | 0x20) {
    case (.swedish, 0xA5): afterZ + 1
    case (.swedish, 0xA4): afterZ + 2
    case (.swedish, 0xB6): afterZ + 3
    case (.english, 0xA5), (.english, 0xA4): UInt32(UInt8(ascii: "a"))
    case (.english, 0xB6): UInt32(UInt8(ascii: "o"))
    default: nil
    }
  }

  fileprivate func weights(of text: String) -> [UInt32] {
    text.lowercased().flatMap { character in
      character.asciiValue.map { byte in weight(of: byte).map { [$0] } ?? [] } ?? weights(of: character)
    }
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
    switch (self, character) {
    case (.swedish, "å"): return afterZ + 1
    case (.swedish, "ä"), (.swedish, "æ"): return afterZ + 2
    case (.swedish, "ö"), (.swedish, "ø"): return afterZ + 3
    case (.swedish, "ü"): return UInt32(UInt8(ascii: "y"))
    default: return nil
    }
  }
}

/// The weight from which on the alphabet's own letters are counted.
private let afterZ = UInt32(UInt8(ascii: "z"))

/// The words with which at least four fifths of some names begin, up to the space after them; each has more to say.
private func sharedBeginning(of names: [String]) -> String {
  var (rests, beginning) = (names.map { $0.utf8[...] }, "")
  while names.count > 1, let word = majorityCandidate(rests.lazy.map(firstWord)) {
    let those = rests.filter { firstWord(of: $0).elementsEqual(word) }
    rests = those.map { $0.dropFirst(word.count + 1) }.filter { !$0.isEmpty }
    guard rests.count == those.count, 5 * rests.count >= 4 * names.count else { break }
    beginning += String(Substring(word)) + " "
  }
  return beginning
}

private func firstWord(of name: Substring.UTF8View) -> Substring.UTF8View {
  name.prefix { $0 != UInt8(ascii: " ") }
}

/// The word that more than half of some words are, if there is one, else any of them (Boyer and Moore's majority vote).
private func majorityCandidate(_ words: some Sequence<Substring.UTF8View>) -> Substring.UTF8View? {
  var (candidate, votes) = (Substring.UTF8View?.none, 0)
  for word in words {
    if votes == 0 { candidate = word }
    votes += candidate.map(word.elementsEqual) == true ? 1 : -1
  }
  return candidate
}
