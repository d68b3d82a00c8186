/// A word that is to be broken between its syllables: what each of its letters is, without the marks above and below it.
///
/// The rule is that of Swedish, and does for other languages: one consonant goes to the next line, *mo-del-len*; those that begin
/// a syllable together stay together, *pro-blem*; what joins two words stays with the first, *samhälls-engagemang*.
struct Word {
  /// In lower case where one of the endings below could hold the letter.
  private(set) var letters: [Unicode.Scalar] = []
  /// Whether all letters are of scripts whose words are broken with a hyphen: Latin, Greek, Cyrillic, Armenian, Georgian.
  private(set) var isAlphabetic = true

  mutating func append(_ letter: Unicode.Scalar) {
    letters.append(letter.inLowerCase)
    if letter.value > 0x24F, !alphabets.contains(where: { $0.contains(letter.value) }) { isAlphabetic = false }
  }

  mutating func reserveCapacity(_ count: Int) { letters.reserveCapacity(count) }

  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    isAlphabetic = true
  }

  /// The letters that may begin a line, none of them near an end of the word or another; nor are they far apart, whatever the
  /// letters are.
  var breaks: [Int] {
    var breaks = WordBreaks(letterCount: letters.count)
    var vowel: Int?
    for (index, letter) in letters.enumerated() where letter.isVowel {
      if let vowel, index - vowel > 1 { breaks.addSyllable(at: start(after: vowel, before: index)) }
      vowel = index
    }
    breaks.addSyllable(at: letters.count)
    return breaks.indices
  }

  /// Where the syllable of the vowel at `next` begins, with at least one consonant between it and the one before.
  private func start(after vowel: Int, before next: Int) -> Int {
    let consonants = letters[vowel + 1..<next]
    if seams.contains(where: letters[max(0, vowel - 1)..<next].ends) { return next }
    if let seam = doubleSeams.first(where: consonants.ends) { return next - seam.count + 1 }
    let isOnset = onsets.contains(where: consonants.ends) && !apart.contains(where: consonants.ends)
    return next - (isOnset ? 2 : 1)
  }
}

/// Which syllables of a word begin a line.
private struct WordBreaks {
  let letterCount: Int
  private(set) var indices: [Int] = []
  private var last = 0

  init(letterCount: Int) { self.letterCount = letterCount }

  /// Adds the syllable that begins at a letter, or the end of the word, in order.
  mutating func addSyllable(at index: Int) {
    let isEnd = index == letterCount
    guard index - last >= (last == 0 || isEnd ? shortestEnd : shortestSyllable) else { return }
    while index - last > longestSyllable {
      last += (index - last) / ((index - last - 1) / longestSyllable + 1)
      indices.append(last)
    }
    guard !isEnd, letterCount - index >= shortestEnd else { return }
    last = index
    indices.append(last)
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
  /// The letter in lower case if it is one of those in the endings below, which are letters of ASCII, ä and å.
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

/// Where the first of these two belongs to the syllable before.
private let apart = scalars(
  "ckl", "ckr", "ngl", "ngr", "pph", "tth", "dsh", "gsh", "ksh", "lsh", "nsh", "tsh")

/// What ends a word within a word, or belongs to the vowel before it.
private let seams = scalars("ck", "ing", "ung", "äng", "ång", "x", "aps", "ets", "ions", "älls", "ngs")

/// Where a word that ends in s meets one that begins with it.
private let doubleSeams = scalars("ssk", "ssl", "ssm", "ssn", "ssp", "sst", "ssv")
