import Diagnostics

/// What the value of a field is made of, without the property that holds it: for forms and schemas.
package indirect enum FieldShape: Sendable {
  case text
  /// A paragraph of Markdown.
  case markdown
  case picture
  /// A year, a month or a day.
  case date
  /// A day, and perhaps a time.
  case time
  case flag
  case count
  case share
  case choice([Choice])
  case sitePath
  case webAddress
  case emailAddress
  case phoneNumber
  /// The name of an item of another kind, by its folder.
  case reference(folder: String)
  case theme
  case sector
  /// A document below `content/files/`.
  case document
  /// Whole numbers by sector.
  case sectorCounts
  /// Keys with names, each a text or one for each language.
  case names
  /// A text, or one for each language.
  case translated
  case anyOf([FieldShape])
  case list(FieldShape)
  case record([ShapedField])

  /// A word that a field takes, and what people call it.
  package struct Choice: Sendable {
    package let word: String
    package let label: Bilingual
  }
}

/// A field within a value.
package struct ShapedField: Sendable {
  package let name: String
  package let shape: FieldShape
  package let isRequired: Bool
  package let help: Bilingual

  init(_ name: String, _ shape: FieldShape, required isRequired: Bool = false, _ sv: String, _ en: String) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    help = Bilingual(sv: sv, en: en)
  }
}

extension FieldValue {
  /// What an editor fills in.
  package var shape: FieldShape {
    switch self {
    case .text, .requiredText, .alternativeText: .text
    case .markdown: .markdown
    case .picture: .picture
    case .date, .pastDate: .date
    case .flag: .flag
    case .count: .count
    case .status: .status
    case .path: .sitePath
    case .paths: .list(.sitePath)
    case .webAddress: .webAddress
    case .emailAddress: .emailAddress
    case .phoneNumber: .phoneNumber
    case .coalition: .reference(folder: Coalition.folder)
    case .coalitions: .list(.reference(folder: Coalition.folder))
    case .themes: .list(.theme)
    case .sector: .sector
    case .sectorCounts: .sectorCounts
    case .share: .share
    case .labelledValues: .list(.record(FieldShape.fact))
    case .events: .list(.record(FieldShape.event))
    case .results: .list(.record(FieldShape.result))
    case .actors: .anyOf([.sectorCounts, .list(.record(FieldShape.organisation(needsSector: true)))])
    case .organisations: .list(.record(FieldShape.organisation(needsSector: false)))
    }
  }
}

extension FieldShape {
  /// A licence that is not among the known ones.
  static let licence = [
    ShapedField("name", .text, required: true, "licensens namn", "the licence's name"),
    ShapedField("url", .webAddress, required: true, "licensens adress", "the licence's address"),
  ]

  static let conformance = choice([
    Choice(word: "full", label: Bilingual(sv: "helt förenlig", en: "conforms")),
    Choice(word: "partial", label: Bilingual(sv: "delvis förenlig", en: "conforms in part")),
    Choice(word: "none", label: Bilingual(sv: "inte förenlig", en: "does not conform")),
    Choice(word: "not-assessed", label: Bilingual(sv: "inte bedömd", en: "not assessed")),
  ])

  fileprivate static let status = choice([
    Choice(word: "planned", label: Bilingual(sv: "planerad", en: "planned")),
    Choice(word: "ongoing", label: Bilingual(sv: "pågår", en: "ongoing")),
    Choice(word: "completed", label: Bilingual(sv: "genomförd", en: "completed")),
  ])

  fileprivate static let fact = [
    ShapedField("label", .text, required: true, "vad det är", "what it is"),
    ShapedField("value", .text, required: true, "svaret", "the answer"),
  ]

  fileprivate static let event = [
    ShapedField(
      "meeting", .reference(folder: Meeting.folder), "vilken av träffarna det är", "which of the meetings it is"),
    ShapedField(
      "title", .translated, "mötets namn, om det inte är en av träffarna", "its name, if it is none of the meetings"),
    ShapedField("starts", .time, required: true, "när det börjar", "when it begins"),
    ShapedField("ends", .time, "när det slutar", "when it ends"),
    ShapedField("place", .translated, "var det är", "where it is"),
    ShapedField("url", .webAddress, "en sida om mötet", "a page about it"),
    ShapedField("sign-up", .text, "en adress där man anmäler sig, eller en e-postadress", "where to sign up"),
  ]

  fileprivate static let result = [
    ShapedField("title", .translated, required: true, "vad det är", "what it is"),
    ShapedField("file", .document, "filen, om den finns på webbplatsen", "the file, if the site has it"),
    ShapedField(
      "url", .webAddress, "adressen, om det finns på en annan webbplats", "the address, if another site has it"),
    ShapedField("kind", .translated, "vilket slag, till exempel rapport", "of which sort, for example report"),
    ShapedField("date", .date, "när det kom ut", "when it came out"),
  ]

  fileprivate static func organisation(needsSector: Bool) -> [ShapedField] {
    [
      ShapedField("name", .text, required: true, "organisationens namn", "the organisation's name"),
      ShapedField("sector", .sector, required: needsSector, "organisationens sektor", "the organisation's sector"),
      ShapedField("url", .webAddress, "organisationens webbplats", "the organisation's website"),
    ]
  }
}
