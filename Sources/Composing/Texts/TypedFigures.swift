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
    words = Set(spellings.map(\.rarestWord)).sorted()
  }

  /// What is told of a text whose first byte has some offset in its file.
  func diagnostics(in text: ByteView, at offset: Int, of path: SourcePath) -> [Diagnostic] {
    guard !path.description.contains("/\(Quote.folder)/"), mayHoldAny(text) else { return [] }
    return sentences(of: text).flatMap { sentence in
      numbers(in: sentence).map { range, spelling in
        let span = Span(path, offset + range.lowerBound..<offset + range.upperBound)
        return .typedNumber(Located(text.part(range).string, at: span), spelling)
      }
    }
  }

  private func mayHoldAny(_ text: ByteView) -> Bool {
    words.contains { word in word.withBytes { text.firstIndex(of: $0) != nil } }
  }

  /// The numbers of a sentence with their ranges in the text, each with the first figure that it can be.
  private func numbers(in sentence: ProseSentence) -> [(range: Range<Int>, spelling: FigureSpelling)] {
    var found: [Range<Int>: FigureSpelling] = [:]
    for spelling in spellings where spelling.mayBe(in: sentence) {
      for range in sentence.ranges(of: spelling.value) where spelling.isCounted(at: range, in: sentence) {
        if !found.keys.contains(where: { $0.overlaps(range) }) { found[range] = spelling }
      }
    }
    return found.sorted { $0.key.lowerBound < $1.key.lowerBound }
      .map { ($0.key.lowerBound + sentence.start..<$0.key.upperBound + sentence.start, $0.value) }
  }
}

extension FigureSpelling {
  fileprivate func mayBe(in sentence: ProseSentence) -> Bool {
    if sentence.holdsYear(besides: value) { return false }
    return clues.isEmpty || clues.contains { !sentence.ranges(of: $0, whole: false).isEmpty }
  }

  /// Whether what follows a number is what the figure counts.
  fileprivate func isCounted(at range: Range<Int>, in sentence: ProseSentence) -> Bool {
    guard !nouns.isEmpty else { return !sentence.isMeasured(after: range) }
    let following = sentence.words(after: range, upTo: 2)
    guard let first = following.first else { return false }
    if nouns.contains(first) { return qualifiers.isEmpty }
    guard following.count == 2, nouns.contains(following[1]) else { return false }
    return qualifiers.isEmpty ? fillers.contains(first) : qualifiers.contains(first)
  }
}
