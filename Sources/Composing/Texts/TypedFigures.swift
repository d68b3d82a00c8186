import Bytes
import Diagnostics
import Model

/// Numbers in a text that are typed where one of the site's figures could stand, and so will be wrong one day.
///
/// A number counts only beside what it counts: *sex koalitioner*, *103 aktörer*, *36 aktörer från civilsamhället*, *92 %* in a
/// sentence with a word of the statistic's. What somebody else has said, what is code, and what is said of a certain year is
/// left as it is; so are one and none, which are hardly ever figures.
struct TypedFigures: Sendable {
  private let spellings: [FigureSpelling]
  /// How the nouns begin that are counted, and the digits of the shares: a text without any of them is not looked at.
  private let nounBeginnings: [String]
  private let shares: [String]
  /// The last words of the spelt values: what stands before a noun in nearly all texts is none of them.
  private let lastWords: Set<String>

  init(of site: Site, in language: Language) {
    spellings = site.figures.spellings(of: site.settings, before: site.edition.previousFigures, in: language)
    nounBeginnings = Set(spellings.filter { !$0.nouns.isEmpty }.map(\.neededWord)).sorted()
    shares = Set(spellings.filter(\.nouns.isEmpty).map(\.neededWord)).sorted()
    lastWords = Set(spellings.compactMap { $0.value.split(separator: " ").last.map(String.init) })
  }

  /// What is told of a text whose first byte has some offset in its file.
  func diagnostics(in text: ByteView, at offset: Int, of path: SourcePath) -> [Diagnostic] {
    let folder = path.description.split(separator: "/").dropLast().last
    guard folder.map(String.init) != Quote.folder, mayHoldAny(text) else { return [] }
    // A coalition speaks of its own actors first.
    let isOfCoalition = folder.map(String.init) == Coalition.folder
    var report: [Diagnostic] = []
    for sentence in sentences(of: text)
    where report.count < mostNumbers && (sentence.holdsAny(of: nounBeginnings) || sentence.holdsAny(of: shares)) {
      let years = sentence.years
      for (range, spelling) in numbers(in: sentence, of: years)
      where !isOfCoalition || !spelling.figure.hasPrefix("actors.") {
        let span = Span(path, offset + range.lowerBound..<offset + range.upperBound)
        let number = Located(text.part(range).string, at: span)
        report.append(.typedNumber(number, spelling, isCertain: spelling.isCertain && !isOfCoalition))
      }
    }
    return report
  }

  /// A quick test whether a text may hold a figure, which nearly none does.
  private func mayHoldAny(_ text: ByteView) -> Bool {
    shares.contains { digits in digits.withBytes { text.firstIndex(of: $0) != nil } }
      || nounBeginnings.contains { noun in noun.withBytes { mayHold($0, counted: text) } }
  }

  private func mayHold(_ noun: ByteView, counted text: ByteView) -> Bool {
    var start = 0
    while let index = text.firstIndex(of: noun, from: start) {
      if isAfterNumber(index, in: text) { return true }
      start = index + noun.count
    }
    return false
  }

  /// Whether one of the two words before an offset ends a value.
  private func isAfterNumber(_ offset: Int, in text: ByteView) -> Bool {
    var end = offset
    for _ in 0..<2 {
      while end > 0, !text[end - 1].isOfWordInProse { end -= 1 }
      let last = end
      while end > 0, text[end - 1].isOfWordInProse { end -= 1 }
      if lastWords.contains(text.part(end..<last).string.lowercased()) { return true }
    }
    return false
  }

  /// The numbers of a sentence with their ranges in the text, each with the first figure that it can be.
  private func numbers(
    in sentence: ProseSentence, of years: [String]
  ) -> [(range: Range<Int>, spelling: FigureSpelling)] {
    var found: [Range<Int>: FigureSpelling] = [:]
    for index in spellings.indices where found.count < mostNumbers && sentence.holds(spellings[index].value) {
      let spelling = spellings[index]
      guard spelling.mayBe(in: sentence, of: years) else { continue }
      for range in sentence.ranges(of: spelling.value) where spelling.isCounted(at: range, in: sentence) {
        if !found.keys.contains(where: { $0.overlaps(range) }) { found[range] = spelling }
      }
    }
    return found.sorted { $0.key.lowerBound < $1.key.lowerBound }
      .map { ($0.key.lowerBound + sentence.start..<$0.key.upperBound + sentence.start, $0.value) }
  }
}

/// More than a text holds: one of nothing else takes no longer, and its editor has been told.
let mostNumbers = 100

extension FigureSpelling {
  fileprivate func mayBe(in sentence: ProseSentence, of years: [String]) -> Bool {
    guard !years.contains(where: { $0 != value }) else { return false }
    return neededClues == 0 || clues.count { sentence.holds($0) } >= neededClues
  }

  /// Whether what follows a number is what the figure counts.
  fileprivate func isCounted(at range: Range<Int>, in sentence: ProseSentence) -> Bool {
    guard !nouns.isEmpty else { return true }
    let following = sentence.words(after: range, upTo: 3)
    guard let first = following.first, !partOfMore.contains(sentence.word(before: range)) else { return false }
    if nouns.contains(first) { return qualifiers.isEmpty && !isPartOfMore(following.dropFirst()) }
    guard following.count > 1, nouns.contains(following[1]), !isPartOfMore(following.dropFirst(2)) else { return false }
    if !qualifiers.isEmpty { return qualifiers.contains(first) }
    return fillers.contains(first) || !clues.isEmpty && clues.contains { first.hasPrefix($0) }
  }

  /// Whether what follows the noun says that there are others: *sex koalitioner till*.
  private func isPartOfMore(_ words: ArraySlice<String>) -> Bool {
    words.first.map { ["till", "more", "ytterligare"].contains($0) } ?? false
  }
}

/// Words before a number that make it a part of more: *de första sex koalitionerna*.
private let partOfMore: Set = ["första", "ytterligare", "andra", "first", "another", "further", "other"]

extension UInt8 {
  /// A letter or digit, or a byte of a letter of two bytes in UTF-8; no byte of a no-break space.
  fileprivate var isOfWordInProse: Bool {
    isLetter || isDigit || (0xC3...0xDF).contains(self) || (0x81...0xBF).contains(self) && self != 0xA0 && self != 0xAF
  }
}
