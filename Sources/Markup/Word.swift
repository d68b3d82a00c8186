/// A word to hyphenate between its syllables: its letters, without combining marks.
///
/// It follows the rule of Swedish, which does for other languages too: one consonant goes to the next line, *mo-del-len*;
/// consonants that begin a syllable together stay together, *pro-blem*; what joins two words stays with the first,
/// *samhälls-engagemang*.
struct Word {
  /// The letters, in lower case as far as the tables below hold them.
  private(set) var letters: [Unicode.Scalar] = []
  /// Whether all letters are of scripts whose words are broken with a hyphen: Latin, Greek, Cyrillic, Armenian, Georgian.
  private(set) var isAlphabetic = true

  mutating func append(_ letter: Unicode.Scalar) {
    letters.append(letter.inLowerCase)
    if letter.value > 0x24F, !alphabets.contains(where: { $0.contains(letter.value) }) { isAlphabetic = false }
  }

  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    isAlphabetic = true
  }

  /// Calls `body` with the index of each letter that may begin a line.
  ///
  /// Breaks are at least `shortestSyllable` and at most `longestSyllable` letters apart, and `shortestEnd` from both ends of
  /// the word.
  func forEachBreak(_ body: (Int) -> Void) {
    var last = 0
    func addBreak(at index: Int) {
      let isEnd = index == letters.count
      guard index - last >= (last == 0 || isEnd ? shortestEnd : shortestSyllable) else { return }
      while index - last > longestSyllable {
        last += (index - last) / ((index - last - 1) / longestSyllable + 1)
        body(last)
      }
      guard !isEnd, letters.count - index >= shortestEnd else { return }
      last = index
      body(last)
    }
    forEachSyllable(addBreak)
    addBreak(at: letters.count)
  }

  /// Calls `body` with the index at which each syllable but the first begins.
  private func forEachSyllable(_ body: (Int) -> Void) {
    var vowel: Int?
    for (index, letter) in letters.enumerated() where letter.isVowel {
      if let vowel, index - vowel > 1 { body(start(after: vowel, before: index)) }
      vowel = index
    }
  }

  /// The index at which the syllable of the vowel at `next` begins, with at least one consonant after the vowel before.
  private func start(after vowel: Int, before next: Int) -> Int {
    let consonants = letters[vowel + 1..<next]
    if seams.contains(where: letters[max(0, vowel - 1)..<next].ends) { return next }
    if let seam = doubleSeams.first(where: consonants.ends) { return next - seam.count + 1 }
    let isOnset = onsets.contains(where: consonants.ends) && !apart.contains(where: consonants.ends)
    return next - (isOnset ? 2 : 1)
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func ends(with ending: [Unicode.Scalar]) -> Bool {
    guard count >= ending.count else { return false }
    for index in ending.indices where self[endIndex - ending.count + index] != ending[index] { return false }
    return true
  }
}

extension Unicode.Scalar {
  /// The letter in lower case if the tables below may hold it: ASCII letters, ä and å.
  fileprivate var inLowerCase: Unicode.Scalar {
    switch self {
    case "A"..."Z", "Ä", "Å": Unicode.Scalar(value | 0x20) ?? self
    default: self
    }
  }

  fileprivate var isVowel: Bool { value < 0x250 ? latinVowels[Int(value)] : otherVowels.contains(self) }
}

private let alphabets: [ClosedRange<UInt32>] = [
  0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F, 0x531...0x587, 0x10A0...0x10FF, 0x1E00...0x1FFF,
]

private let (shortestEnd, shortestSyllable, longestSyllable) = (4, 3, 8)

private let latinVowels: [Bool] = {
  let vowels = Set(
    ("aeiouyåäöæøœáàâãāăąéèêëēėęěíìîïīįıóòôõōőúùûüūůűųýÿ" + "AEIOUYÅÄÖÆØŒÁÀÂÉÈÊËÍÌÎÓÒÔÕÚÙÛÜÝ").unicodeScalars)
  return (0..<0x250).map { value in Unicode.Scalar(UInt32(value)).map(vowels.contains) ?? false }
}()

private let otherVowels = Set(("аеёиіїєоуыэюяАЕЁИІЇЄОУЫЭЮЯ" + "αεηιουωάέήίόύώϊϋΐΰΑΕΗΙΟΥΩΆΈΉΊΌΎΏ").unicodeScalars)

private func scalars(_ texts: String...) -> [[Unicode.Scalar]] { texts.map { Array($0.unicodeScalars) } }

/// Consonants that begin a syllable together.
private let onsets = scalars(
  "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "kv", "pl", "pr", "tr", "sj", "tj", "ch", "ph", "sh", "th",
  "qu")

/// Three consonants of which the last two are an onset, and are split all the same: the middle one belongs to the first.
private let apart = scalars(
  "ckl", "ckr", "ngl", "ngr", "pph", "tth", "dsh", "gsh", "ksh", "lsh", "nsh", "tsh")

/// Endings after which a new syllable begins: most end the first part of a compound.
private let seams = scalars("ck", "ing", "ung", "äng", "ång", "x", "aps", "ets", "ions", "älls", "ngs")

/// Consonants where one part of a compound ends in s and the next begins with s.
private let doubleSeams = scalars("ssk", "ssl", "ssm", "ssn", "ssp", "sst", "ssv")
