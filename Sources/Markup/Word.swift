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
    let tail = Cluster(letters[max(vowel - 1, next - Cluster.longest, 0)..<next])
    if seams.contains { tail.ends(with: $0) } { return next }
    if let seam = doubleSeams.first(where: { tail.ends(with: $0) }) { return next - seam.count + 1 }
    let isOnset = onsets.contains { tail.ends(with: $0) } && !apart.contains { tail.ends(with: $0) }
    return next - (isOnset ? 2 : 1)
  }
}

/// At most four letters in a row, in one word of the machine, so that their ends are compared at once.
private struct Cluster {
  static let longest = 4
  static let bits = 16

  /// The last letter lowest, and ones where there is a letter.
  private var letters: UInt64 = 0
  private var mask: UInt64 = 0
  let count: Int

  init(_ letters: some Collection<Unicode.Scalar>) {
    count = letters.count
    for letter in letters {
      // What is beyond sixteen bits stands in none of the clusters below.
      self.letters = self.letters << Self.bits | UInt64(min(letter.value, 0xFFFF))
      mask = mask << Self.bits | 0xFFFF
    }
  }

  func ends(with ending: Cluster) -> Bool { letters & ending.mask == ending.letters }
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

private func clusters(_ texts: String...) -> [Cluster] { texts.map { Cluster($0.unicodeScalars) } }

/// Consonants that begin a syllable together.
private let onsets = clusters(
  "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "kv", "pl", "pr", "tr", "sj", "tj", "ch", "ph", "sh", "th",
  "qu")

/// Where the first of these two belongs to the syllable before.
private let apart = clusters(
  "ckl", "ckr", "ngl", "ngr", "pph", "tth", "dsh", "gsh", "ksh", "lsh", "nsh", "tsh")

/// What ends a word within a word, or belongs to the vowel before it.
private let seams = clusters("ck", "ing", "ung", "äng", "ång", "x", "aps", "ets", "ions", "älls", "ngs")

/// Where a word that ends in s meets one that begins with it.
private let doubleSeams = clusters("ssk", "ssl", "ssm", "ssn", "ssp", "sst", "ssv")
