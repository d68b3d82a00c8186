import Model

/// A file beside the pages that is written from the site itself.
package enum SiteFile: Sendable, Hashable {
  case data(DataFile)
  case search(Language, SearchPart)
  /// The sitemap, or one of its parts, from one.
  case sitemap(part: Int?)
  case feed(Language)
  /// The events of all coalitions, or of one, for calendars.
  case calendar(of: Slug?, Language)
  case robots
  case webManifest
  case headers
  /// An empty file that tells GitHub Pages to publish names with a leading underscore too.
  case noJekyll
}

extension AddressScheme {
  /// The path in the output of a file.
  package func path(of file: SiteFile) -> String {
    switch file {
    case .data(let data): data.path
    case .search(let language, let part): searchFolder(in: language) + part.name + ".json"
    case .sitemap(let part): part.map { SiteFile.partOfSitemap + "\($0).xml" } ?? "sitemap.xml"
    case .feed(let language): root(in: language).description.dropFirst() + "feed.xml"
    case .calendar(let coalition, let language):
      "data/" + calendarWord(in: language) + (coalition.map { "/" + $0.description } ?? "") + ".ics"
    case .robots: "robots.txt"
    case .webManifest: "manifest.webmanifest"
    case .headers: PublishedName.headers
    case .noJekyll: ".nojekyll"
    }
  }
}

private func calendarWord(in language: Language) -> String {
  switch language {
  case .swedish: "kalender"
  case .english: "calendar"
  }
}

extension AddressScheme {
  /// What the files of the search in a language are in: `data/search/sv/`.
  package func searchFolder(in language: Language) -> String { "data/search/" + language.code + "/" }
}

extension SiteFile {
  /// What the names of a long sitemap's parts begin with.
  fileprivate static let partOfSitemap = "sitemap-"

  /// What hidden names begin with.
  static let hidden = "."

  /// What all names begin with that no page may have since files of this kind have them; nil of a kind with one name.
  ///
  /// Hidden names are all the server's.
  var reservedBeginning: String? {
    switch self {
    case .sitemap(part: _?): Self.partOfSitemap
    case .noJekyll: Self.hidden
    default: nil
    }
  }

  /// Whether there is one such file, whose name is reserved, and not as many as are needed.
  var hasNameOfItsOwn: Bool { if case .sitemap(part: _?) = self { false } else { true } }

  /// The language below whose root the file is.
  func rootLanguage(in scheme: AddressScheme) -> Language {
    if case .feed(let language) = self { language } else { scheme.ownLanguage }
  }

  /// The kinds of files; `kind` makes the compiler ask for a new one.
  private enum Kind: CaseIterable {
    case data, search, sitemap, feed, calendar, robots, webManifest, headers, noJekyll
  }

  private var kind: Kind {
    switch self {
    case .data: .data
    case .search: .search
    case .sitemap: .sitemap
    case .feed: .feed
    case .calendar: .calendar
    case .robots: .robots
    case .webManifest: .webManifest
    case .headers: .headers
    case .noJekyll: .noJekyll
    }
  }

  /// A file of every kind that a site in some languages may have.
  static func allKinds(in languages: [Language]) -> [SiteFile] {
    Kind.allCases.flatMap { kind -> [SiteFile] in
      switch kind {
      case .data: DataFile.allCases.map { .data($0) }
      case .search: languages.map { .search($0, .words(nil)) }
      case .sitemap: [.sitemap(part: nil), .sitemap(part: 1)]
      case .feed: languages.map { .feed($0) }
      case .calendar: languages.map { .calendar(of: nil, $0) }
      case .robots: [.robots]
      case .webManifest: [.webManifest]
      case .headers: [.headers]
      case .noJekyll: [.noJekyll]
      }
    }
  }
}

extension Routes {
  /// Every file that is written from the site with some figures.
  package func files(with figures: Figures) -> [SiteFile] {
    SiteFile.allKinds(in: languages).flatMap { file -> [SiteFile] in
      switch file {
      case .data(let data): data.isPublished(with: figures) ? [file] : []
      case .calendar(_, let language): calendars(in: language)
      case .search(let language, _): SearchPart.all(of: library.coalitions.count).map { .search(language, $0) }
      case .sitemap(part: _?): sitemapParts.indices.map { .sitemap(part: $0 + 1) }
      default: [file]
      }
    }
  }

  /// The calendar of each coalition that has events, and of all; none where there are no events.
  private func calendars(in language: Language) -> [SiteFile] {
    let coalitions = library.coalitions.filter { $0.events.contains { $0.starts != nil } }
    guard !coalitions.isEmpty else { return [] }
    return [.calendar(of: nil, language)] + coalitions.map { .calendar(of: $0.slug, language) }
  }
}
