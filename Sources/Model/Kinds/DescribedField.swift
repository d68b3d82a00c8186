import Diagnostics

/// What people are told of a field, in the editors' guide and by `msi explain`.
package struct DescribedField: Sendable {
  package let name: String
  package let type: Bilingual
  package let presence: Presence
  /// Whether each language has one of its own.
  package let isTranslatable: Bool
  /// What it is, as a phrase that goes on after the name; may hold Markdown.
  package let help: Bilingual
  package let example: Bilingual?
  /// The fields within it.
  package let inner: [DescribedField]
  /// What its value is made of, for forms and schemas.
  package let shape: FieldShape

  package init(
    _ name: String, _ type: Bilingual, _ presence: Presence = .optional, isTranslatable: Bool = false,
    shape: FieldShape = .text, help: Bilingual, example: Bilingual? = nil, inner: [DescribedField] = []
  ) {
    self.name = name
    self.type = type
    self.presence = presence
    self.isTranslatable = isTranslatable
    self.help = help
    self.example = example
    self.inner = inner
    self.shape = shape
  }
}

/// A kind of file that editors write, with its fields.
package struct DescribedKind: Sendable {
  /// With its article: *en koalition*, *a coalition*.
  package let noun: Bilingual
  /// What it is called in commands, in English and as its folder or file is: `coalition`.
  package let word: Bilingual
  /// Its folder, or its file, below `content/`.
  package let path: String
  /// Its heading in the editors' guide.
  package let heading: String
  package let fields: [DescribedField]
  /// Whether a translation has a text of its own below the fields; nil for a file that has no translations.
  package let hasTranslatableBody: Bool?
}

extension Bilingual {
  /// A noun without its article: *koalition*, *coalition*.
  fileprivate var withoutArticle: Bilingual {
    Bilingual(
      sv: sv.split(separator: " ").dropFirst().joined(separator: " "),
      en: en.split(separator: " ").dropFirst().joined(separator: " "))
  }
}

extension DescribedKind {
  private init<Item: ContentKind>(_ kind: Item.Type) {
    self.init(
      noun: kind.noun, word: kind.noun.withoutArticle, path: kind.folder, heading: kind.heading,
      fields: kind.fields.map(\.described),
      hasTranslatableBody: kind.bodyProperty != nil)
  }

  /// Every kind of file, in the order of the editors' guide.
  package static let all =
    Library.kinds.map { kind in DescribedKind(kind) } + [
      DescribedKind(
        noun: Bilingual(sv: "webbplatsens inställningar", en: "the site's settings"),
        word: Bilingual(sv: "inställningar", en: "settings"), path: "site.yaml",
        heading: "Webbplatsens inställningar", fields: Settings.fields, hasTranslatableBody: nil),
      DescribedKind(
        noun: Bilingual(sv: "tillgänglighetsredogörelsen", en: "the accessibility statement"),
        word: Bilingual(sv: "tillgänglighet", en: "accessibility"), path: "accessibility.yaml",
        heading: "Tillgänglighetsredogörelsen", fields: AccessibilityStatement.fields, hasTranslatableBody: nil),
    ]
}

extension DescribedField {
  package var isRequired: Bool { if case .required = presence { true } else { false } }

  /// What it is, without the marks of Markdown.
  package var plainHelp: Bilingual { Bilingual(sv: help.sv.withoutLinks, en: help.en.withoutLinks) }
}

extension String {
  /// Markdown with links replaced by their text, and without backticks.
  package var withoutLinks: String {
    replacing(#/\[([^\]]*)\]\([^)]*\)/#) { String($0.output.1) }.replacing("`", with: "")
  }
}

extension ContentField {
  package var described: DescribedField {
    let (type, shape, inner): (Bilingual, FieldShape, [DescribedField]) =
      switch content {
      case .fact(let value): (value.type, value.shape, [])
      case .text(let value): (value.type, value.shape, [])
      case .group(let fields): (Bilingual(sv: "fält", en: "fields"), .record([]), fields.map(\.described))
      }
    return DescribedField(
      name, type, presence, isTranslatable: isTranslatable, shape: shape, help: help, example: example, inner: inner)
  }
}

extension FieldValue {
  /// What an editor writes.
  fileprivate var type: Bilingual {
    switch self {
    case .text, .requiredText, .alternativeText: .text
    case .markdown: Bilingual(sv: "ett stycke Markdown", en: "a paragraph of Markdown")
    case .picture: Bilingual(sv: "en bilds filnamn", en: "the file name of a picture")
    case .date, .pastDate: .date
    case .flag: Bilingual(sv: "ja eller nej", en: "true or false")
    case .count: Bilingual(sv: "ett heltal", en: "a whole number")
    case .status: Bilingual(sv: "planned, ongoing eller completed", en: "planned, ongoing or completed")
    case .path: Bilingual(sv: "en adress på webbplatsen", en: "an address on the site")
    case .paths: Bilingual(sv: "en lista med adresser på webbplatsen", en: "a list of addresses on the site")
    case .webAddress: .webAddress
    case .emailAddress: .emailAddress
    case .phoneNumber: .phoneNumber
    case .coalition: Bilingual(sv: "en koalitions adressnamn", en: "the slug of a coalition")
    case .coalitions: Bilingual(sv: "en lista med koalitioners adressnamn", en: "a list of coalitions' slugs")
    case .themes: Bilingual(sv: "en lista med teman", en: "a list of themes")
    case .labelledValues: Bilingual(sv: "en lista med fakta", en: "a list of facts")
    case .sector: Bilingual(sv: "en sektors nyckel", en: "the key of a sector")
    case .events: Bilingual(sv: "en lista med möten", en: "a list of events")
    case .results: Bilingual(sv: "en lista med resultat", en: "a list of results")
    case .actors:
      Bilingual(
        sv: "sektorer med antal, eller en lista med namn och sektor",
        en: "sectors with numbers, or a list with name and sector")
    case .organisations: Bilingual(sv: "en lista med organisationer", en: "a list of organisations")
    case .sectorCounts: Bilingual(sv: "sektorer med antal", en: "sectors with numbers")
    case .share: Bilingual(sv: "ett tal från 0 till 100, eller pending", en: "a number from 0 to 100, or pending")
    }
  }
}

extension Bilingual {
  package static let text = Bilingual(sv: "text", en: "text")
  package static let date = Bilingual(sv: "ett år, en månad eller en dag", en: "a year, a month or a day")
  package static let webAddress = Bilingual(sv: "en hel webbadress", en: "a whole web address")
  package static let emailAddress = Bilingual(sv: "en e-postadress", en: "an e-mail address")
  package static let phoneNumber = Bilingual(sv: "ett telefonnummer", en: "a telephone number")
}
