import Diagnostics

/// What will be published: the items in their order and the figures computed from them.
///
/// With a theme it is all that rendering needs. It never changes, and all pages share it: a struct of this size was copied
/// 40 times for each.
package final class Site: Sendable {
  package let settings: Settings
  package let edition: Edition
  package let baseURL: BaseURL
  package let figures: Figures
  /// How many of each coalition's own actors come from each sector, by the coalition's place and the sector's; nil where a
  /// coalition gives none.
  package let actorCounts: [[Int]?]
  /// In the order of their files; a coalition's number on the site is its position here, from one.
  package let coalitions: [Coalition]
  /// How far each coalition has come on the day of the build.
  package let statuses: [Status]
  package let quotes: [Quote]
  package let statistics: [Statistic]
  package let meetings: [Meeting]
  package let contacts: [Contact]
  package let pages: [Page]
  package let accessibility: AccessibilityStatement?
  package let images: [ImagePath: Image]
  package let unreadable: Set<String>
  package let draftStatistics: Set<String>
  /// The indices of the quotes that belong to each coalition.
  package let quotesOfCoalition: [Slug: [Int]]
  /// What was read and is not published.
  package let omissions: [Omission]
  /// The sections' paths in each language, in the order of `allCases`: a dozen addresses of a page begin with one.
  private let sectionPaths: [[SitePath]]
  private let coalitionsBySlug: [String: Int]
  private let pagesByPath: [SitePath: Int]
  /// The coalitions' paths in each of the site's languages: a page and its neighbours, lists and files name each a dozen times.
  private let coalitionPaths: [[SitePath]]

  package init(
    _ library: Library, for edition: Edition, baseURL: BaseURL, figures: Figures, statuses: [Status],
    actorCounts: [[Int]?],
    quotesOfCoalition: [Slug: [Int]], omissions: [Omission] = []
  ) {
    settings = library.settings
    self.edition = edition
    self.baseURL = baseURL
    self.figures = figures
    self.actorCounts = actorCounts
    coalitions = library.coalitions
    self.statuses = statuses
    quotes = library.quotes
    statistics = library.statistics
    meetings = library.meetings
    contacts = library.contacts
    pages = library.pages
    accessibility = library.accessibility
    images = library.images
    unreadable = library.unreadable
    draftStatistics = library.draftStatistics
    self.quotesOfCoalition = quotesOfCoalition
    self.omissions = omissions
    coalitionsBySlug = Dictionary(
      library.coalitions.enumerated().map { ($0.element.slug.description, $0.offset) },
      uniquingKeysWith: { one, _ in one })
    pagesByPath = Dictionary(
      library.pages.enumerated().map { ($0.element.path.value, $0.offset) }, uniquingKeysWith: { one, _ in one })
    let own = library.settings.ownLanguage
    let sectionPaths = Language.allCases.map { language in
      Section.allCases.map { SitePath.root(of: language, own: own).appending($0, in: language) }
    }
    self.sectionPaths = sectionPaths
    coalitionPaths = Language.allCases.map { language in
      guard language == own || library.settings.languages.contains(language) else { return [] }
      let section = sectionPaths[language.place][Section.coalitions.rawValue]
      return library.coalitions.map { section.appending($0.slug) }
    }
  }
}

extension Site {
  package var ownLanguage: Language { settings.ownLanguage }

  /// The root of a language: `/` for the site's own, `/en/` for another.
  package func root(in language: Language) -> SitePath {
    SitePath.root(of: language, own: ownLanguage)
  }

  /// `/koalitioner/`, `/en/coalitions/`.
  package func path(of section: Section, in language: Language) -> SitePath {
    sectionPaths[language.place][section.rawValue]
  }

  /// A date of what has been, as of a change; nil where it is later than the build's day and so cannot be true.
  package func past(_ date: Located<PartialDate>?) -> PartialDate? {
    date.flatMap { $0.value.isAfter(edition.day) ? nil : $0.value }
  }

  /// The index of the coalition with a slug; of two with one slug, the first.
  package func coalition(named slug: String) -> Int? { coalitionsBySlug[slug] }

  /// `/koalitioner/rattvisare-fritid/` in a language of the site; a coalition, here by its index, keeps its slug in every one.
  package func path(ofCoalition index: Int, in language: Language) -> SitePath {
    coalitionPaths[language.place][index]
  }

  /// The section that a page introduces: the page at the section's own path.
  package func section(of page: Page) -> Section? {
    Section.allCases.first { path(of: $0, in: ownLanguage) == page.path.value }
  }

  /// A page's path in a language: a section's introduction is at the section's path, any other below the language's root.
  package func path(of page: Page, in language: Language) -> SitePath {
    if language == ownLanguage { return page.path.value }
    if let section = section(of: page) { return path(of: section, in: language) }
    return SitePath("/" + language.code + page.path.value.description) ?? .root
  }

  /// Where the accessibility statement is; in the site's own language only, as the law wants it.
  package var accessibilityPath: SitePath { settings.accessibilityPath }

  /// The page that the editors have written at a path, as it is in the site's own language; of two there, the first.
  package func page(at path: SitePath) -> Page? { pagesByPath[path].map { pages[$0] } }

  /// The page at the root, if the editors have written one.
  package var home: Page? { page(at: .root) }

  /// The page that introduces a section, if the editors have written one.
  package func introduction(to section: Section) -> Page? {
    page(at: path(of: section, in: ownLanguage))
  }
}

extension SitePath {
  /// `/` for the site's own language, `/en/` for another.
  fileprivate static func root(of language: Language, own: Language) -> SitePath {
    language == own ? .root : SitePath("/" + language.code + "/") ?? .root
  }
}
