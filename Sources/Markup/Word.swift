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

  mutating func reserveCapacity(_ count: Int) { letters.reserveCapacity(count) }

  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    isAlphabetic = true
  }

  /// The index of each letter that may begin a line.
  ///
  /// Breaks are at least `shortestSyllable` and at most `longestSyllable` letters apart, and `shortestEnd` from both ends of
  /// the word.
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

  /// The index at which the syllable of the vowel at `next` begins, with at least one consonant after the vowel before.
  private func start(after vowel: Int, before next: Int) -> Int {
    let tail = Cluster(letters[max(vowel - 1, next - Cluster.longest, 0)..<next])
    if seams.ending(tail) != nil { return next }
    if let seam = doubleSeams.ending(tail) { return next - seam.count + 1 }
    let isOnset = onsets.ending(tail) != nil && apart.ending(tail) == nil
    return next - (isOnset ? 2 : 1)
  }
}

/// Clusters, by the last letter of each: most words end in none of them.
private struct Endings {
  private var clusters = [[Cluster]](repeating: [], count: 128)

  init(_ texts: String...) {
    for text in texts { clusters[Cluster(text.unicodeScalars).lastLetter].append(Cluster(text.unicodeScalars)) }
  }

  /// The first cluster that letters end in.
  func ending(_ letters: Cluster) -> Cluster? {
    letters.lastLetter < clusters.count ? clusters[letters.lastLetter].first { letters.ends(with: $0) } : nil
  }
}

/// Up to four letters packed into one integer, so that endings are compared with one operation.
private struct Cluster {
  static let longest = 4
  static let bits = 16

  /// Sixteen bits a letter, the last one lowest; `mask` has ones where there is a letter.
  private var letters: UInt64 = 0
  private var mask: UInt64 = 0
  let count: Int

  init(_ letters: some Collection<Unicode.Scalar>) {
    count = letters.count
    for letter in letters {
      // No cluster below has a letter beyond sixteen bits.
      self.letters = self.letters << Self.bits | UInt64(min(letter.value, 0xFFFF))
      mask = mask << Self.bits | 0xFFFF
    }
  }

  /// The value of the last letter.
  var lastLetter: Int { Int(letters & 0xFFFF) }

  func ends(with ending: Cluster) -> Bool { letters & ending.mask == ending.letters }
}

/// Collects the breaks of a word from its syllables.
private struct WordBreaks {
  let letterCount: Int
  private(set) var indices: [Int] = []
  private var last = 0

  init(letterCount: Int) { self.letterCount = letterCount }

  /// Takes the index at which the next syllable begins, or the word ends.
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

/// Consonants that begin a syllable together.
private let onsets = Endings(
  "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "kv", "pl", "pr", "tr", "sj", "tj", "ch", "ph", "sh", "th",
  "qu")

/// Three consonants of which the last two are an onset, and are split all the same: the middle one belongs to the first.
private let apart = Endings(
  "ckl", "ckr", "ngl", "ngr", "pph", "tth", "dsh", "gsh", "ksh", "lsh", "nsh", "tsh")

/// Endings after which a new syllable begins: most end the first part of a compound.
private let seams = Endings("ck", "ing", "ung", "äng", "ång", "x", "aps", "ets", "ions", "älls", "ngs")

/// Consonants where one part of a compound ends in s and the next begins with s.
private let doubleSeams = Endings("ssk", "ssl", "ssm", "ssn", "ssp", "sst", "ssv")
