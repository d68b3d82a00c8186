import Model

/// Which page of the site is meant: its kind, and which one of the kind.
package enum PageRoute: Sendable, Hashable {
  case home
  /// A page of the list of coalitions, from zero.
  case coalitions(Int)
  /// A page of the list of the coalitions of a group, from zero.
  case group(CoalitionGroup, Int)
  /// All coalitions by their names.
  case alphabet
  /// Where readers look for words.
  case search
  case coalition(CoalitionIndex)
  case statistics
  /// A page of the list of quotes, from zero.
  case quotes(Int)
  case contact
  case accessibility
  /// One of the editors' own pages by its index; those that introduce the site or a section are on the pages of these.
  case page(Int)
  /// What a server shows where nothing is.
  case notFound
  case redirect(from: SitePath, to: SitePath)
}

extension PageRoute {
  /// The kinds of pages, in the order in which they are rendered.
  enum Kind: CaseIterable {
    case home, coalitions, group, alphabet, search, statistics, quotes, contact, accessibility, page, coalition,
      notFound,
      redirect
  }

  var kind: Kind {
    switch self {
    case .home: .home
    case .coalitions: .coalitions
    case .group: .group
    case .alphabet: .alphabet
    case .search: .search
    case .coalition: .coalition
    case .statistics: .statistics
    case .quotes: .quotes
    case .contact: .contact
    case .accessibility: .accessibility
    case .page: .page
    case .notFound: .notFound
    case .redirect: .redirect
    }
  }

  /// Whether readers are to find the page, in the sitemap among others.
  package var isContent: Bool {
    switch kind {
    case .notFound, .redirect: false
    default: true
    }
  }

  /// The first page of a section.
  package init(_ section: Section) {
    self =
      switch section {
      case .coalitions: .coalitions(0)
      case .statistics: .statistics
      case .quotes: .quotes(0)
      case .contact: .contact
      }
  }
}

/// Which pages a library has in each language, and where they are.
struct PageList {
  let library: Library
  let groups: CoalitionGroups
  let scheme: AddressScheme
  /// The coalitions' paths in each of the site's languages: a page and its neighbours, lists and files name each a dozen
  /// times.
  let coalitions: [[SitePath]]

  init(of library: Library, with groups: CoalitionGroups) {
    let scheme = AddressScheme(ownLanguage: library.settings.ownLanguage)
    self.library = library
    self.groups = groups
    self.scheme = scheme
    coalitions = Language.allCases.map { language in
      language == scheme.ownLanguage || library.settings.languages.contains(language)
        ? library.coalitions.map { scheme.path(ofCoalition: $0.slug, in: language) } : []
    }
  }
}

extension PageList {
  /// All pages in a language.
  func pages(in language: Language) -> [RoutedPage] {
    PageRoute.Kind.allCases.flatMap { pages(of: $0, in: language) }
      .map { RoutedPage(route: $0, language: language, path: path(of: $0, in: language)) }
  }

  /// The pages of a kind that there are in a language.
  private func pages(of kind: PageRoute.Kind, in language: Language) -> [PageRoute] {
    let isOwn = language == ownLanguage
    return switch kind {
    case .home: [.home]
    case .coalitions: (0..<pageCount(of: library.coalitions.count)).map { .coalitions($0) }
    case .group: groups.all.flatMap(pages)
    case .alphabet: [.alphabet]
    case .search: [.search]
    case .statistics: [.statistics]
    case .quotes: (0..<pageCount(of: library.quotes.count)).map { .quotes($0) }
    case .contact: [.contact]
    case .accessibility: library.accessibility != nil && isOwn ? [.accessibility] : []
    case .page: library.pages.indices.filter { hasPage(library.pages[$0], in: language) }.map { .page($0) }
    case .coalition: library.coalitionIndices.filter { hasPage($0, in: language) }.map { .coalition($0) }
    case .notFound: isOwn ? [.notFound] : []
    case .redirect: isOwn ? redirects : []
    }
  }

  /// Where a page is in a language; nil where it is not in the language, or has no address.
  func path(of route: PageRoute, in language: Language) -> SitePath? {
    switch route {
    case .home: scheme.root(in: language)
    case .coalitions(let number): scheme.path(of: .coalitions, page: number, in: language)
    case .group(let group, let number): path(of: group, page: number, in: language)
    case .alphabet: scheme.alphabet(in: language)
    case .search: scheme.search(in: language)
    case .coalition(let coalition): hasPage(coalition, in: language) ? path(of: coalition, in: language) : nil
    case .statistics: scheme.path(of: .statistics, in: language)
    case .quotes(let number): scheme.path(of: .quotes, page: number, in: language)
    case .contact: scheme.path(of: .contact, in: language)
    case .accessibility: language == ownLanguage ? scheme.accessibility : nil
    case .page(let index):
      library.pages[index].texts.isThere(in: language, own: ownLanguage)
        ? scheme.path(ofPageAt: library.pages[index].path.value, in: language) : nil
    case .notFound: nil
    case .redirect(let alias, _): language == ownLanguage ? alias : nil
    }
  }
}

extension PageList {
  private var ownLanguage: Language { scheme.ownLanguage }

  private var redirects: [PageRoute] {
    library.coalitionIndices.flatMap { coalition in
      library.coalition(at: coalition).facts.aliases.map { alias in
        .redirect(from: alias.value, to: path(of: coalition, in: ownLanguage))
      }
    }
      + library.pages.flatMap { page in page.aliases.map { .redirect(from: $0.value, to: page.path.value) } }
  }

  private func pages(of group: CoalitionGroup) -> [PageRoute] {
    (0..<pageCount(of: groups[group].count)).map { .group(group, $0) }
  }

  /// Where a page of a group's list is; nil where the sector's key is no part of an address, which is reported elsewhere.
  private func path(of group: CoalitionGroup, page number: Int, in language: Language) -> SitePath? {
    let first: SitePath?
    switch group {
    case .status(let status): first = scheme.path(of: status, in: language)
    case .sector(let index):
      first = Slug(library.settings.sectors[index].key.description)
        .map { scheme.path(ofGroupsBy: .sector, in: language).appending($0) }
    case .theme(let index):
      first = scheme.path(ofGroupsBy: .theme, in: language).appending(library.settings.themes[index].slug)
    }
    return first.map { scheme.path(ofPage: number, ofListAt: $0, in: language) }
  }

  /// Where a coalition is, or would be, in one of the site's languages.
  private func path(of coalition: CoalitionIndex, in language: Language) -> SitePath {
    coalitions[language.index][coalition.offset]
  }

  /// Whether a page of the editors' has an address of its own in a language; one at the root or at a section's address is
  /// shown there.
  private func hasPage(_ page: Page, in language: Language) -> Bool {
    page.path.value != .root && scheme.section(introducedAt: page.path.value) == nil
      && page.texts.isThere(in: language, own: ownLanguage)
  }

  /// Whether a coalition has a page in a language; told of the site's own without a look at ten thousand of them.
  private func hasPage(_ coalition: CoalitionIndex, in language: Language) -> Bool {
    language == ownLanguage || library.coalition(at: coalition).texts.isThere(in: language, own: ownLanguage)
  }
}

/// A page in one language, and where it is.
package struct RoutedPage: Sendable {
  package let route: PageRoute
  package let language: Language
  /// nil for the page that is shown where nothing is.
  package let path: SitePath?

  /// The path in the output of the file that holds the page.
  package var file: String { path?.file ?? PublishedName.notFound }
}
