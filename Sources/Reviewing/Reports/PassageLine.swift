import Comparing
import Diagnostics

/// A changed passage as one or two lines: what has gone, and what has come; long stretches that both have are cut.
struct PassageLine: Sendable {
  let kind: Kind
  let pieces: [TextPiece]

  enum Kind: Sendable { case removed, added }

  /// The lines for a change, the one that has gone first.
  static func lines(for change: PassageChange, in messageLanguage: MessageLanguage) -> [PassageLine] {
    let pieces = pieces(of: change, in: messageLanguage)
    let (old, new) = (pieces.filter { $0.kind != .added }, pieces.filter { $0.kind != .removed })
    return switch change {
    case .added: [PassageLine(kind: .added, pieces: new)]
    case .removed: [PassageLine(kind: .removed, pieces: old)]
    case .changed: [PassageLine(kind: .removed, pieces: old), PassageLine(kind: .added, pieces: new)]
    }
  }

  /// The words of a change: what both versions have, what has gone, and what has come.
  static func pieces(of change: PassageChange, in messageLanguage: MessageLanguage) -> [TextPiece] {
    switch change {
    case .added(let passage): [TextPiece(kind: .added, text: passage.told(in: messageLanguage))]
    case .removed(let passage): [TextPiece(kind: .removed, text: passage.told(in: messageLanguage))]
    case .changed(let old, let new):
      shortened(
        textPieces(from: old.words(besides: new, messageLanguage), to: new.words(besides: old, messageLanguage)))
    }
  }

  /// The text of the line without marks.
  var text: String { pieces.map(\.text).joined(separator: " ") }
}

extension Passage {
  /// The passage as one text, with a word on what it is unless it is plain text.
  func told(in messageLanguage: MessageLanguage) -> String {
    let seen = text.asSeen
    return switch kind {
    case .text: seen
    case .summary: Bilingual.summary[messageLanguage] + ": " + seen
    case .picture:
      Bilingual.picture[messageLanguage] + ": " + (seen.isEmpty ? Bilingual.decoration[messageLanguage] : seen)
    }
  }

  /// The passage as one text to be compared with another version, in which the links stand if nothing else differs.
  func words(besides other: Passage, _ messageLanguage: MessageLanguage) -> String {
    let told = told(in: messageLanguage)
    guard text == other.text, targets != other.targets else { return told }
    // What is shown of a picture is its name.
    let lead = kind == .picture ? "" : Bilingual.link[messageLanguage] + " "
    let targets = targets.filter { !other.targets.contains($0) }.map { lead + $0.asSeen }
    return targets.isEmpty ? told : told + " (" + targets.joined(separator: ", ") + ")"
  }
}

/// The pieces with those that both versions have cut to the words beside a change.
private func shortened(_ pieces: [TextPiece]) -> [TextPiece] {
  pieces.enumerated().map { index, piece in
    guard piece.kind == .kept else { return piece }
    let words = piece.text.split(separator: " ")
    guard words.count > 2 * wordsBesideChange + 2 else { return piece }
    let (head, tail) = (words.prefix(wordsBesideChange), words.suffix(wordsBesideChange))
    let text: [Substring] =
      index == 0 ? ["…"] + tail : index == pieces.count - 1 ? head + ["…"] : head + ["…"] + tail
    return TextPiece(kind: .kept, text: text.joined(separator: " "))
  }
}

private let wordsBesideChange = 6

/// The words of a text up to a number of characters, and a sign that there are more.
func cut(_ text: String, to limit: Int) -> String {
  guard text.count > limit else { return text }
  let start = text.prefix(limit)
  return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
}
