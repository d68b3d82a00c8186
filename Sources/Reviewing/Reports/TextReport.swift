import Comparing
import Diagnostics

extension Review {
  /// The review for a terminal: a line for each fact, and below each page what it says now.
  ///
  /// `showsPassages` leaves out what the pages say.
  package func text(showsPassages: Bool) -> String {
    if isEmpty { return nothingChanges + "\n" }
    var paragraphs: [String] = []
    if !figures.isEmpty { paragraphs.append(lines(figures)) }
    paragraphs += sections.map { text(of: $0, showsPassages: showsPassages) }
    if !files.isEmpty { paragraphs.append(lines(files)) }
    if !remarks.isEmpty { paragraphs.append(lines(remarks)) }
    if verdict.lost.isEmpty { paragraphs.append(lines([verdict.sentence])) }
    return paragraphs.joined(separator: showsPassages ? "\n" : "")
  }

  private func text(of section: Section, showsPassages: Bool) -> String {
    var text = section.headline + ":\n"
    for entry in section.entries {
      let words = ([entry.address].compactMap(\.self) + entry.notes).joined(separator: " · ")
      let gap = words.isEmpty ? "" : showsPassages ? "\n    " : "  "
      text += "  " + entry.title + gap + words + "\n"
      if showsPassages { text += self.text(of: entry.passages) }
    }
    return text
  }

  private func text(of passages: [PassageChange]) -> String {
    let lines = passages.prefix(mostPassagesOfPage).flatMap { PassageLine.lines(for: $0, in: messageLanguage) }
    var text = ""
    for line in lines {
      text += line.kind == .removed ? "      − " : "      + "
      text += cut(line.text, to: longestLine) + "\n"
    }
    let rest = passages.count - mostPassagesOfPage
    if rest > 0 { text += "      " + Bilingual.more(rest)[messageLanguage] + "\n" }
    return text
  }

  private func lines(_ sentences: [String]) -> String { sentences.map { $0 + "\n" }.joined() }
}

/// How many changed passages of one page a summary shows.
let mostPassagesOfPage = 12
/// How many characters of a passage a summary shows.
let longestLine = 300
