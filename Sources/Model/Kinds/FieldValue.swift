import Diagnostics

/// The type of a field's value, and the property of a record that holds it.
///
/// Each type is read, checked, shown and explained in one way wherever it occurs; a further case makes the compiler list
/// the places that must know it.
package enum FieldValue<Record>: Sendable {
  package typealias Property<Value> = WritableKeyPath<Record, Value> & Sendable

  /// A text on one line, shown with typographic quotation marks and dashes; figures are refused in it.
  case text(Property<Located<String>?>)
  /// A text that a record cannot be without; where it is missing, that is reported and an empty text stands in.
  case requiredText(Property<Located<String>>)
  /// Markdown of one paragraph, which may hold figures.
  case markdown(Property<Located<String>?>)
  /// What a picture shows, for those who do not see it; stands beside a field of type `picture`.
  case alternativeText(Property<Located<String>?>)
  /// The path of a picture below `content/images/`.
  case picture(Property<Located<ImagePath>?>)
  /// A year, a month or a day.
  case date(Property<Located<PartialDate>?>)
  /// The same, of something that has happened: one to come is reported.
  case pastDate(Property<Located<PartialDate>?>)
  /// `true` or `ja`, `false` or `nej`; false where the field is missing.
  case flag(Property<Bool>)
  /// A whole number, from zero.
  case count(Property<Int?>)
  /// How far a coalition has come.
  case status(Property<Located<Status>?>)
  /// A path of the site.
  case path(Property<Located<SitePath>?>)
  case paths(Property<[Located<SitePath>]>)
  /// A whole address on the web.
  case webAddress(Property<Located<String>?>)
  case emailAddress(Property<Located<String>?>)
  case phoneNumber(Property<Located<PhoneNumber>?>)
  /// The slug of a coalition.
  case coalition(Property<Located<String>?>)
  case coalitions(Property<[Located<String>]>)
  /// The themes of a coalition, by key or by name.
  case themes(Property<[Located<String>]>)
  /// Facts in an editor's own words.
  case labelledValues(Property<[LabelledValue]>)
  /// When and where a coalition meets, each with its words in every language.
  case events(Property<[CoalitionEvent]>)
  /// What a coalition has come to, each with its words in every language.
  case results(Property<[CoalitionResult]>)
  /// The key of a sector.
  case sector(Property<Located<SectorKey>?>)
  /// Actors by sector, as counts or by name.
  case actors(Property<Actors?>)
  /// Organisations by name, perhaps with sector and address.
  case organisations(Property<[Located<Actor>]>)
  /// Whole numbers by sector.
  case sectorCounts(Property<[SectorCount]?>)
  /// A share in percent, or `pending`.
  case share(Property<Located<RecordedShare>?>)
}

extension FieldValue {
  /// The property itself, to compare with others.
  package var property: PartialKeyPath<Record> {
    switch self {
    case .text(let path), .markdown(let path), .alternativeText(let path), .webAddress(let path),
      .emailAddress(let path), .coalition(let path):
      path
    case .requiredText(let path): path
    case .picture(let path): path
    case .date(let path), .pastDate(let path): path
    case .flag(let path): path
    case .count(let path): path
    case .status(let path): path
    case .path(let path): path
    case .paths(let path): path
    case .phoneNumber(let path): path
    case .coalitions(let path), .themes(let path): path
    case .labelledValues(let path): path
    case .events(let path): path
    case .results(let path): path
    case .sector(let path): path
    case .actors(let path): path
    case .organisations(let path): path
    case .sectorCounts(let path): path
    case .share(let path): path
    }
  }

  /// Whether the field says anything in a record, as far as a reader would miss it.
  package func isThere(in record: Record) -> Bool {
    switch self {
    case .text(let path), .markdown(let path), .alternativeText(let path), .webAddress(let path),
      .emailAddress(let path), .coalition(let path):
      record[keyPath: path] != nil
    case .requiredText(let path): !record[keyPath: path].value.isEmpty
    case .picture(let path): record[keyPath: path] != nil
    case .date(let path), .pastDate(let path): record[keyPath: path] != nil
    case .flag(let path): record[keyPath: path]
    case .count(let path): record[keyPath: path] != nil
    case .status(let path): record[keyPath: path] != nil
    case .path(let path): record[keyPath: path] != nil
    case .paths(let path): !record[keyPath: path].isEmpty
    case .phoneNumber(let path): record[keyPath: path] != nil
    case .coalitions(let path), .themes(let path): !record[keyPath: path].isEmpty
    case .labelledValues(let path): !record[keyPath: path].isEmpty
    case .events(let path): !record[keyPath: path].isEmpty
    case .results(let path): !record[keyPath: path].isEmpty
    case .sector(let path): record[keyPath: path] != nil
    case .actors(let path): record[keyPath: path] != nil
    case .organisations(let path): !record[keyPath: path].isEmpty
    case .sectorCounts(let path): record[keyPath: path] != nil
    case .share(let path): record[keyPath: path] != nil
    }
  }
}

extension FieldValue {
  /// Whether a fact has texts within it, which are written in every language beside each other.
  package var holdsTexts: Bool {
    switch self {
    case .events, .results: true
    default: false
    }
  }

  /// The names of the texts within a fact that are not translated into a language, in a site whose own is another.
  func untranslatedTexts(in record: Record, into language: Language, from own: Language) -> [String] {
    switch self {
    case .events(let path): record[keyPath: path].flatMap { $0.untranslated(into: language, from: own) }
    case .results(let path): record[keyPath: path].flatMap { $0.untranslated(into: language, from: own) }
    default: []
    }
  }
}
