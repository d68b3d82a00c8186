import Bytes

/// Leftover asterisks, underscores and tildes, which make nothing bold, italic or struck out.
extension LeftoverSearch {
  mutating func searchEmphasis() {
    for marker in [UInt8.ascii("*"), .ascii("_"), .ascii("~")] where text.literals.contains(marker) {
      searchEmphasis(marker)
    }
  }

  private mutating func searchEmphasis(_ marker: UInt8) {
    var opener: Range<Int>?
    for run in runs(of: marker) {
      if isUnequal(run, marker) {
        note(.emphasis(.unequal(marker: string(run))), run)
        opener = nil
      } else if let first = opener, let emphasis = emphasis(first, run) {
        note(.emphasis(emphasis), first.lowerBound..<run.upperBound)
        opener = nil
      } else {
        if let opener { searchUnclosed(opener) }
        opener = run
      }
    }
    if let opener { searchUnclosed(opener) }
  }

  private func runs(of marker: UInt8) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while let start = text.literals[index...].firstIndex(of: marker) {
      index = start + run(start)
      // More are a blank to fill in, or decoration.
      if index - start <= (marker == .ascii("_") ? 2 : 3) { runs.append(start..<index) }
    }
    return runs
  }

  /// Whether it is as in `**words*`, where one of the two asterisks has no partner.
  private func isUnequal(_ run: Range<Int>, _ marker: UInt8) -> Bool {
    let isMarkup = { (index: Int) in byte(index) == marker && self.literal(index) == 0 }
    return (isMarkup(run.upperBound) && !isMarkup(run.upperBound + 1) && isWord(at: run.upperBound + 1))
      || (isMarkup(run.lowerBound - 1) && !isMarkup(run.lowerBound - 2) && isWord(before: run.lowerBound - 1))
  }

  /// The reason why two runs of a character do not mark the words between them; nil if they were hardly meant to.
  private func emphasis(_ first: Range<Int>, _ last: Range<Int>) -> Leftover.Emphasis? {
    let inside = first.upperBound..<last.lowerBound
    let marker = string(last)
    guard first.count == last.count, !inside.isEmpty, inside.count <= 300,
      byte(inside.lowerBound) != .ascii("/"), byte(inside.upperBound) != .ascii("/"),
      byte(first.lowerBound - 1) != .ascii("/"), byte(last.upperBound) != .ascii("/")
    else { return nil }
    let words = content.part(inside).trimmed.string
    let joinsWord = isWord(before: first.lowerBound) && words.allSatisfy(\.isPunctuation)
    guard joinsWord || words.contains(where: \.isLetter) else { return nil }
    return last.count == 1 ? italic(first, last, words) : bold(first, last, words, marker)
  }

  private func bold(_ first: Range<Int>, _ last: Range<Int>, _ words: String, _ marker: String) -> Leftover.Emphasis? {
    let (wordBefore, wordAfter) = (isWord(before: first.lowerBound), isWord(at: last.upperBound))
    switch (isSpace(at: first.upperBound), isSpace(before: last.lowerBound)) {
    case (true, true):
      guard !wordBefore, !wordAfter, words.first?.isLetter == true, words.count > 1 else { return nil }
    case (true, false): if wordBefore { return nil }
    case (false, true): break
    case (false, false): return wordBefore || wordAfter ? .wordBeside(marker: marker) : nil
    }
    return .spaceInside(marker: marker, mended: "\(marker)\(shortened(words))\(marker)")
  }

  /// Single characters are often meant literally: `*` for a note below, `_` in a file name.
  private func italic(_ first: Range<Int>, _ last: Range<Int>, _ words: String) -> Leftover.Emphasis? {
    let marker = string(last)
    guard marker != "~", !isWord(before: first.lowerBound), isWord(at: first.upperBound), words.utf8.count <= 60,
      !words.contains(where: \.isNewline)
    else { return nil }
    let wordAfter = isWord(at: last.upperBound)
    if isSpace(before: last.lowerBound) {
      return wordAfter || words.contains(where: { ".;:!?".contains($0) })
        ? nil : .spaceInside(marker: marker, mended: "\(marker)\(words)\(marker)")
    }
    return wordAfter && !isWord(before: last.lowerBound) ? .wordBeside(marker: marker) : nil
  }

  /// Two asterisks that open bold text which is not closed in the same paragraph.
  private mutating func searchUnclosed(_ run: Range<Int>) {
    let isLine = run.count == 2 && endsLine(byte(run.lowerBound - 1)) && endsLine(byte(run.upperBound))
    let beginsWord = !isWord(before: run.lowerBound) && isWord(at: run.upperBound)
    guard run.count > 1, literal(run.lowerBound) == .ascii("*"), isLine || beginsWord else { return }
    note(.emphasis(.notClosed(marker: string(run))), run)
  }

  private func endsLine(_ byte: UInt8?) -> Bool { byte == nil || byte == .ascii("\n") || byte == .ascii("\r") }

  private func shortened(_ words: String) -> String {
    words.count > 40 || words.contains(where: \.isNewline) ? "…" : words
  }
}
