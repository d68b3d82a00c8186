/// A piece of a page that readers see as one: a paragraph, a heading, a row of a table, a picture.
///
/// Two passages are equal if readers see the same; where they stand in the page is no part of that.
package struct Passage: Sendable {
  package let kind: Kind
  /// The text as it is seen, with single spaces and without soft hyphens; of a picture, what it is said to show.
  package let text: String
  /// Where its links lead; of a picture, the file that is shown.
  package let targets: [String]
  /// The ranges of its text in the page's bytes.
  package let ranges: [Range<Int>]

  package enum Kind: Sendable {
    case text, picture
    /// What search engines and previews show below the title.
    case summary
  }
}

extension Passage {
  /// The same text with no word on where its links lead.
  package var withoutTargets: Passage { Passage(kind: kind, text: text, targets: [], ranges: ranges) }
}

extension Passage: Hashable {
  package static func == (one: Passage, other: Passage) -> Bool {
    one.kind == other.kind && one.text == other.text && one.targets == other.targets
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(text)
    hasher.combine(targets)
  }
}
