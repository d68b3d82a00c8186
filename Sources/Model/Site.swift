import Diagnostics

/// What will be published: the items in their order and the figures computed from them.
///
/// With its addresses and a theme it is all that rendering needs. It never changes, and all pages share it: a struct of this size was copied
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
  private let coalitionsBySlug: [String: Int]

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
  }
}

extension Site {
  package var ownLanguage: Language { settings.ownLanguage }

  /// A date of what has been, as of a change; nil where it is later than the build's day and so cannot be true.
  package func past(_ date: Located<PartialDate>?) -> PartialDate? {
    date.flatMap { $0.value.isAfter(edition.day) ? nil : $0.value }
  }

  /// The index of the coalition with a slug; of two with one slug, the first.
  package func coalition(named slug: String) -> Int? { coalitionsBySlug[slug] }
}
