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
  /// Words of which a text must hold one to be looked at.
  private let words: [String]

  init(of site: Site, in language: Language) {
    spellings = site.figures.spellings(of: site.settings, before: site.edition.previousFigures, in: language)
    words = Set(spellings.map(\.neededWord)).sorted()
  }

  /// What is told of a text whose first byte has some offset in its file.
  func diagnostics(in text: ByteView, at offset: Int, of path: SourcePath) -> [Diagnostic] {
    let folder = path.description.split(separator: "/").dropLast().last
    guard folder.map(String.init) != Quote.folder, mayHoldAny(text) else { return [] }
    // A coalition speaks of its own actors first.
    let isOfCoalition = folder.map(String.init) == Coalition.folder
    var report: [Diagnostic] = []
    for sentence in sentences(of: text) where report.count < mostNumbers {
      for (range, spelling) in numbers(in: sentence) where !isOfCoalition || !spelling.figure.hasPrefix("actors.") {
        let span = Span(path, offset + range.lowerBound..<offset + range.upperBound)
        let number = Located(text.part(range).string, at: span)
        report.append(.typedNumber(number, spelling, isCertain: spelling.isCertain && !isOfCoalition))
      }
    }
    return report
  }

  private func mayHoldAny(_ text: ByteView) -> Bool {
    words.contains { word in word.withBytes { text.firstIndex(of: $0) != nil } }
  }

  /// The numbers of a sentence with their ranges in the text, each with the first figure that it can be.
  private func numbers(in sentence: ProseSentence) -> [(range: Range<Int>, spelling: FigureSpelling)] {
    var found: [Range<Int>: FigureSpelling] = [:]
    for spelling in spellings where found.count < mostNumbers && spelling.mayBe(in: sentence) {
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
  fileprivate func mayBe(in sentence: ProseSentence) -> Bool {
    guard sentence.holds(value), !sentence.years.contains(where: { $0 != value }) else { return false }
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
