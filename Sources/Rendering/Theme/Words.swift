import Diagnostics
import Model

/// The words that the generator itself sets into pages, feeds and descriptions, from `theme/strings/<language>.yaml`.
///
/// A word may hold the names of values in double braces, `{{total}}`.
struct Words: Sendable {
  private let texts: [Key: String]

  enum Key: String, CaseIterable, Sendable {
    case home
    case coalitions
    case statistics
    case quotes
    case contact
    case statusPlanned = "status-planned"
    case statusOngoing = "status-ongoing"
    case statusCompleted = "status-completed"
    case notFound = "not-found-title"
    case redirect = "redirect-title"
    case actorsSentence = "actors-sentence"
    case actorsSentenceOne = "actors-sentence-one"
    case coalitionActorsSentence = "coalition-actors-sentence"
    case coalitionActorsSentenceOne = "coalition-actors-sentence-one"
    case shareSentence = "share-sentence"
    case completedSentence = "completed-sentence"
    case completedSentenceOne = "completed-sentence-one"
    case recordedTerm = "recorded-term"
    case accessibilityTitle = "accessibility-title"
    case accessibilityFull = "accessibility-full"
    case accessibilityPartial = "accessibility-partial"
    case accessibilityNone = "accessibility-none"
    case pageNumber = "page-number"
    case feedTitle = "feed-title"
    case statisticsDescription = "statistics-description"
    case footnotes
    case footnoteBack = "footnote-back"
    case table
    case section
    case missingFigure = "missing-figure"
    case missingFigureInProse = "missing-figure-in-prose"
    case dataFigures = "data-figures"
    case dataCoalitions = "data-coalitions"
    case dataCoalitionsJSON = "data-coalitions-json"
    case dataActors = "data-actors"

    /// The values that the word may hold.
    var values: [String] {
      switch self {
      case .actorsSentence, .actorsSentenceOne: ["total", "sectors", "label"]
      case .coalitionActorsSentence, .coalitionActorsSentenceOne: ["total", "sectors"]
      case .shareSentence: ["share", "label"]
      case .completedSentence, .completedSentenceOne: ["number", "words"]
      case .pageNumber: ["page", "pages"]
      case .feedTitle: ["title"]
      case .missingFigure: ["label"]
      default: []
      }
    }
  }

  /// Takes the generator's words out of a language's strings, and reports those that are missing.
  static func taken(from strings: [String: Located<String>], of language: Language, at theme: SourcePath) -> Reported<
    Words
  > {
    var (texts, missing, report) = ([Key: String](), [String](), [Diagnostic]())
    let file = theme.appending("strings").appending(language.code + ".yaml")
    for key in Key.allCases {
      guard let text = strings[key.rawValue] else {
        missing.append(key.rawValue)
        continue
      }
      texts[key] = text.value
      report += unknownValues(in: text, known: key.values)
    }
    if !missing.isEmpty { report.append(.missingString(missing, in: file)) }
    return Reported(Words(texts: texts), report)
  }

  /// Values in braces that the generator does not fill in, and that would be shown as they stand.
  private static func unknownValues(in text: Located<String>, known: [String]) -> [Diagnostic] {
    text.value.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      let name = String(rest.prefix { $0 != "}" })
      return known.contains(name) && rest.dropFirst(name.count).hasPrefix("}}")
        ? nil : .unknownValueInString(name, among: known, at: text.span)
    }
  }

  subscript(key: Key) -> String { texts[key] ?? "" }

  /// A word with its values filled in.
  func filled(_ key: Key, _ values: KeyValuePairs<String, String>) -> String {
    values.reduce(into: self[key]) { text, value in text = text.replacing("{{\(value.key)}}", with: value.value) }
  }

  subscript(status: Status) -> String {
    switch status {
    case .planned: self[.statusPlanned]
    case .ongoing: self[.statusOngoing]
    case .completed: self[.statusCompleted]
    }
  }

  /// How far a service conforms, in words; nil where nobody has assessed it.
  subscript(conformance: Conformance) -> String? {
    switch conformance {
    case .full: self[.accessibilityFull]
    case .partial: self[.accessibilityPartial]
    case .none: self[.accessibilityNone]
    case .notAssessed: nil
    }
  }

  /// What a section is called where no page of the editors' introduces it.
  func name(of section: Section) -> String {
    switch section {
    case .coalitions: self[.coalitions]
    case .statistics: self[.statistics]
    case .quotes: self[.quotes]
    case .contact: self[.contact]
    }
  }
}

extension String {
  /// Every occurrence of `name` replaced.
  ///
  /// The names are short and few, so a plain search serves.
  fileprivate func replacing(_ name: String, with value: String) -> String {
    let (text, name) = (Array(utf8), Array(name.utf8))
    guard !name.isEmpty, text.count >= name.count else { return self }
    var result: [UInt8] = []
    var offset = 0
    while offset < text.count {
      if text[offset...].starts(with: name) {
        result += value.utf8
        offset += name.count
      } else {
        result.append(text[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
