import Comparing
import Diagnostics

extension Review {
  /// The review as Markdown for the summary of a job or a pull request, of at most `limit` bytes; what did not fit is counted.
  package func markdown(limit: Int = 1_000_000) -> String {
    var document = BoundedText(limit: limit)
    document.append("## " + escaped(title) + "\n\n")
    if isEmpty {
      document.append(escaped(nothingChanges) + "\n")
      return document.text
    }
    for sentence in figures + files + remarks { document.append("- " + escaped(sentence) + "\n") }
    document.append("- " + verdictInMarkdown + "\n")
    var leftOut = 0
    for section in sections {
      guard document.append("\n### " + escaped(section.headline) + "\n\n") else {
        leftOut += section.entries.count
        continue
      }
      leftOut += section.entries.count { !document.append(markdown(of: $0)) }
    }
    if leftOut > 0 { document.appendLast("\n" + escaped(Bilingual.leftOut(leftOut)[messageLanguage]) + "\n") }
    return document.text
  }

  /// The title of a review.
  package var title: String {
    Bilingual(sv: "Det här ändras för läsarna", en: "What changes for readers")[messageLanguage]
  }

  private var verdictInMarkdown: String {
    let shown = verdict.lost.prefix(50).map { " " + code($0) }.joined(separator: ",")
    let rest = verdict.lost.count - 50
    return "**" + escaped(verdict.sentence) + "**" + shown
      + (rest > 0 ? " " + Bilingual.more(rest)[messageLanguage] : "")
  }

  private func markdown(of entry: Entry) -> String {
    let words = [entry.address.map(code)].compactMap(\.self) + entry.notes.map(escaped)
    var text = "- **" + escaped(entry.title) + "**" + (words.isEmpty ? "" : " " + words.joined(separator: " · ")) + "\n"
    for change in entry.passages.prefix(mostPassagesOfPage) { text += "  - " + markdown(of: change) + "\n" }
    let rest = entry.passages.count - mostPassagesOfPage
    return text + (rest > 0 ? "  - " + Bilingual.more(rest)[messageLanguage] + "\n" : "")
  }

  private func markdown(of change: PassageChange) -> String {
    PassageLine.pieces(of: change, in: messageLanguage).map { piece in
      let text = escaped(cut(piece.text, to: longestLine))
      return switch piece.kind {
      case .kept: text
      case .removed: "<del>" + text + "</del>"
      case .added: "<ins>" + text + "</ins>"
      }
    }.joined(separator: " ")
  }
}

extension Bilingual {
  static func leftOut(_ count: Int) -> Bilingual {
    Bilingual(
      sv: "Utelämnat, eftersom sammanfattningen blev för lång: \(count) sidor.",
      en: "Left out, since the summary grew too long: \(count) pages.")
  }
}

/// A text that takes what still fits, and has room left for a last line.
private struct BoundedText {
  private(set) var text = ""
  private var left: Int

  init(limit: Int) { left = limit - Self.lastLine }

  private static let lastLine = 200

  /// Appends a piece, or returns false if it does not fit.
  @discardableResult
  mutating func append(_ piece: String) -> Bool {
    guard piece.utf8.count <= left else { return false }
    left -= piece.utf8.count
    text += piece
    return true
  }

  mutating func appendLast(_ line: String) { text += line }
}

/// Text in which nothing is Markdown or HTML.
private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { escaped, scalar in
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    // A mention or a reference to an issue would notify somebody.
    case "@": escaped += "&#64;"
    case "#": escaped += "&#35;"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "+", "-", ".", ":", "$":
      escaped += "\\" + String(scalar)
    default: escaped.unicodeScalars.append(scalar)
    }
  }
}

/// Text as code, with as many backticks as it needs.
private func code(_ text: String) -> String {
  let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
  let fence = String(repeating: "`", count: longest + 1)
  let space = longest > 0 ? " " : ""
  return fence + space + text + space + fence
}
