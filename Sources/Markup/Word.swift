/// A word that is to be broken between its syllables.
///
/// The rule is that of Swedish, and does for other languages: one consonant goes to the next line, *mo-del-len*; those that begin
/// a syllable together stay together, *pro-blem*; what joins two words stays with the first, *samhälls-engagemang*.
struct Word {
  let letters: [Character]

  /// Whether all letters are of scripts whose words are broken with a hyphen: Latin, Greek, Cyrillic, Armenian, Georgian.
  var isAlphabetic: Bool {
    letters.allSatisfy { letter in
      letter.unicodeScalars.first.map { first in alphabets.contains { $0.contains(first.value) } } ?? false
    }
  }

  /// The word with a soft hyphen at each place where it may be broken.
  var hyphenated: String {
    let places = Set(self.places)
    return letters.indices.reduce(into: "") { text, index in
      if places.contains(index) { text.append("\u{AD}") }
      text.append(letters[index])
    }
  }

  /// The letters that may begin a line, none of them near an end of the word or another; nor are they far apart, whatever the
  /// letters are.
  private var places: [Int] {
    var places: [Int] = []
    for index in syllables + [letters.count] {
      var last = places.last ?? 0
      let isEnd = index == letters.count
      guard index - last >= (last == 0 || isEnd ? shortestEnd : shortestSyllable) else { continue }
      while index - last > longestSyllable {
        last += (index - last) / ((index - last - 1) / longestSyllable + 1)
        places.append(last)
      }
      if !isEnd, letters.count - index >= shortestEnd { places.append(index) }
    }
    return places
  }

  /// Where syllables begin, but for the first.
  private var syllables: [Int] {
    let vowels = letters.indices.filter { isVowel(letters[$0]) }
    return zip(vowels, vowels.dropFirst()).compactMap { vowel, next in
      next - vowel > 1 ? start(after: vowel, before: next) : nil
    }
  }

  /// Where the syllable of the vowel at `next` begins, with at least one consonant between it and the one before.
  private func start(after vowel: Int, before next: Int) -> Int {
    let consonants = String(letters[vowel + 1..<next]).lowercased()
    if seams.contains(where: String(letters[max(0, vowel - 1)..<next]).lowercased().hasSuffix) { return next }
    if let seam = doubleSeams.first(where: consonants.hasSuffix) { return next - seam.count + 1 }
    let isOnset = onsets.contains(where: consonants.hasSuffix) && !apart.contains(where: consonants.hasSuffix)
    return next - (isOnset ? 2 : 1)
  }
}

private let alphabets: [ClosedRange<UInt32>] = [
  0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F, 0x531...0x587, 0x10A0...0x10FF, 0x1E00...0x1FFF,
]

private let (shortestEnd, shortestSyllable, longestSyllable) = (4, 3, 8)

/// Whether a letter is a vowel, by itself or below an accent.
private func isVowel(_ letter: Character) -> Bool {
  vowels.contains(letter) || letter.unicodeScalars.first.map { vowels.contains(Character($0)) } ?? false
}

private let vowels = Set(
  "aeiouyåäöæøœáàâãāăąéèêëēėęěíìîïīįıóòôõōőúùûüūůűųýÿ" + "AEIOUYÅÄÖÆØŒÁÀÂÉÈÊËÍÌÎÓÒÔÕÚÙÛÜÝ"
    + "аеёиіїєоуыэюяАЕЁИІЇЄОУЫЭЮЯ"
    + "αεηιουωάέήίόύώϊϋΐΰΑΕΗΙΟΥΩΆΈΉΊΌΎΏ")

/// Consonants that begin a syllable together.
private let onsets = [
  "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "kv", "pl", "pr", "tr", "sj", "tj", "ch", "ph", "sh", "th",
  "qu",
]

/// Where the first of these two belongs to the syllable before.
private let apart = ["ckl", "ckr", "ngl", "ngr"]

/// What ends a word within a word, or belongs to the vowel before it.
private let seams = ["ck", "ing", "ung", "äng", "ång", "x", "aps", "ets", "ions", "lls", "ngs"]

/// Where a word that ends in s meets one that begins with it.
private let doubleSeams = ["ssk", "ssl", "ssm", "ssn", "ssp", "sst", "ssv"]
