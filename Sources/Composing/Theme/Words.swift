import Diagnostics
import Model

/// The words that the generator itself sets into pages, feeds and descriptions, from `theme/strings/<language>.yaml`.
///
/// A word may hold the names of values in double braces, `{{total}}`.
package struct Words: Sendable {
  private let texts: [Key: Phrase]
  /// The titles of pages, by their keys.
  private let titles: [String: String]

  package enum Key: String, CaseIterable, Sendable {
    case home
    case coalitions
    case statistics
    case quotes
    case contact
    case statusPlanned = "status-planned"
    case statusOngoing = "status-ongoing"
    case statusCompleted = "status-completed"
    case plannedCoalitions = "planned-coalitions"
    case ongoingCoalitions = "ongoing-coalitions"
    case completedCoalitions = "completed-coalitions-title"
    case coalitionsWithSector = "coalitions-with-sector"
    case coalitionsOnTheme = "coalitions-on-theme"
    case groupCount = "group-count"
    case groupCountOne = "group-count-one"
    case alphabetDescription = "alphabet-description"
    case searchDescription = "search-description"
    case status
    case sector
    case theme
    case actorsSentence = "actors-sentence"
    case actorsSentenceOne = "actors-sentence-one"
    case coalitionActorsSentence = "coalition-actors-sentence"
    case coalitionActorsSentenceOne = "coalition-actors-sentence-one"
    case shareSentence = "share-sentence"
    case completedSentence = "completed-sentence"
    case completedSentenceOne = "completed-sentence-one"
    case recordedTerm = "recorded-term"
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
    /// No word: how wide pictures in texts are shown, as HTML says it.
    case textPictureSizes = "text-picture-sizes"
    case missingFigure = "missing-figure"
    case missingFigureInProse = "missing-figure-in-prose"
    case dataFigures = "data-figures"
    case dataFiguresCSV = "data-figures-csv"
    case dataCoalitions = "data-coalitions"
    case dataCoalitionsJSON = "data-coalitions-json"
    case dataActors = "data-actors"
    case signUp = "sign-up"

    /// The values that the word may hold.
    var values: [String] {
      switch self {
      case .actorsSentence, .actorsSentenceOne: ["total", "sectors", "label"]
      case .coalitionActorsSentence, .coalitionActorsSentenceOne: ["total", "sectors"]
      case .shareSentence: ["share", "label"]
      case .completedSentence, .completedSentenceOne: ["number", "words"]
      case .coalitionsWithSector: ["sector"]
      case .coalitionsOnTheme: ["theme"]
      case .groupCount, .groupCountOne: ["count", "total"]
      case .pageNumber: ["page", "pages"]
      case .feedTitle: ["title"]
      case .missingFigure: ["label"]
      default: []
      }
    }
  }

  /// The keys of the titles of pages.
  static let titleKeys = PageTemplates.files.compactMap(\.titleKey)

  /// Takes the generator's words out of a language's strings, and reports those that are missing.
  static func taken(from strings: [String: Located<String>], of language: Language, at theme: SourcePath) -> Reported<
    Words
  > {
    var (texts, titles, missing, report) = ([Key: Phrase](), [String: String](), [String](), [Diagnostic]())
    let file = theme.appending("strings").appending(language.code + ".yaml")
    for key in Key.allCases {
      guard let text = strings[key.rawValue] else {
        missing.append(key.rawValue)
        continue
      }
      texts[key] = Phrase(text.value, holding: key.values)
      report += unknownValues(in: text, known: key.values)
    }
    for key in titleKeys {
      guard let text = strings[key] else {
        missing.append(key)
        continue
      }
      titles[key] = text.value
      report += unknownValues(in: text, known: [])
    }
    if !missing.isEmpty { report.append(.missingString(missing, in: file)) }
    return Reported(Words(texts: texts, titles: titles), report)
  }

  /// Values in braces that the generator does not fill in, and that would be shown as they stand.
  private static func unknownValues(in text: Located<String>, known: [String]) -> [Diagnostic] {
    text.value.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      let name = String(rest.prefix { $0 != "}" })
      return known.contains(name) && rest.dropFirst(name.count).hasPrefix("}}")
        ? nil : .unknownValueInString(name, among: known, at: text.span)
    }
  }

  /// Stands in for the words of a language that the theme does not have.
  static let none = Words(texts: [:], titles: [:])

  package subscript(key: Key) -> String { texts[key]?.text ?? "" }

  /// What a page is called that takes its title from the theme.
  func title<View: TitledPage>(of page: View.Type) -> String { titles[page.titleKey] ?? "" }

  /// A word with its values filled in.
  package func filled(_ key: Key, _ values: KeyValuePairs<String, String>) -> String {
    texts[key]?.filled(values) ?? ""
  }

  subscript(status: Status) -> String {
    switch status {
    case .planned: self[.statusPlanned]
    case .ongoing: self[.statusOngoing]
    case .completed: self[.statusCompleted]
    }
  }

  /// What the groups of a kind are told by.
  subscript(kind: CoalitionGroup.Kind) -> String {
    switch kind {
    case .status: self[Key.status]
    case .sector: self[Key.sector]
    case .theme: self[Key.theme]
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

/// A text with gaps for values, taken apart once.
private struct Phrase: Sendable {
  let text: String
  private let start: String
  /// Each gap's value, and what follows the gap.
  private var gaps: [(value: String, rest: String)] = []

  /// Reads a text that may hold the names of some values in double braces.
  init(_ text: String, holding values: [String]) {
    self.text = text
    let parts = text.split(separator: "{{", omittingEmptySubsequences: false)
    var start = String(parts.first ?? "")
    for part in parts.dropFirst() {
      let value = values.first { part.hasPrefix($0 + "}}") }
      if let value {
        gaps.append((value, String(part.dropFirst(value.count + 2))))
      } else if gaps.isEmpty {
        start += "{{" + part
      } else {
        gaps[gaps.count - 1].rest += "{{" + part
      }
    }
    self.start = start
  }

  func filled(_ values: KeyValuePairs<String, String>) -> String {
    gaps.reduce(into: start) { text, gap in
      text += values.first { $0.key == gap.value }?.value ?? ""
      text += gap.rest
    }
  }
}
