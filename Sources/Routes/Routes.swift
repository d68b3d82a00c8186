import Model

/// Every address of a site, known before the first page is rendered: of the pages in all languages, and of the files that
/// are written from the site.
///
/// They follow from the library that is to be published. The value never changes, and all pages share it.
package final class Routes: Sendable {
  package let languages: [Language]
  /// The pages of one language after the other, in the order in which they are rendered.
  package let pages: [RoutedPage]
  private let list: PageList
  private let pagesByPath: [SitePath: Int]

  package init(of library: Library) {
    let list = PageList(of: library)
    self.list = list
    languages = library.settings.languages
    pages = languages.flatMap { list.pages(in: $0) }
    pagesByPath = Dictionary(
      library.pages.enumerated().map { ($0.element.path.value, $0.offset) }, uniquingKeysWith: { one, _ in one })
  }
}

extension Routes {
  package var scheme: AddressScheme { list.scheme }
  package var ownLanguage: Language { list.scheme.ownLanguage }
  var library: Library { list.library }

  /// Where a page is in a language; nil if it does not exist there.
  package func path(of route: PageRoute, in language: Language) -> SitePath? { list.path(of: route, in: language) }

  /// The root of a language.
  package func root(in language: Language) -> SitePath { list.scheme.root(in: language) }

  /// The first page of a section.
  package func path(toSection section: Section, in language: Language) -> SitePath {
    list.scheme.path(of: section, in: language)
  }

  /// Where a coalition, given by its index, is in each language, by `Language.index`; nil in one that the site is not in.
  package func paths(ofCoalition index: Int) -> [SitePath?] { list.coalitions.map { $0.isEmpty ? nil : $0[index] } }

  /// The page that the editors have written at a path, as it is in the site's own language; of two there, the first.
  package func page(at path: SitePath) -> Page? { pagesByPath[path].map { list.library.pages[$0] } }

  /// The page at the root, if the editors have written one.
  package var home: Page? { page(at: .root) }

  /// The page that introduces a section, if the editors have written one.
  package func introduction(to section: Section) -> Page? {
    page(at: path(toSection: section, in: ownLanguage))
  }

  /// The page of the site on which a page of the editors' is shown, by the index of that.
  package func route(ofPage index: Int) -> PageRoute {
    let path = list.library.pages[index].path.value
    return path == .root ? .home : scheme.section(introducedAt: path).map { PageRoute($0) } ?? .page(index)
  }
}

/// How many items a page of a long list shows.
package let listLength = 50

/// How many pages a list has of so many items; an empty one has a page, too.
package func pageCount(of items: Int) -> Int { max(1, (items + listLength - 1) / listLength) }

/// The pages that follow from a library.
private struct PageList {
  let library: Library
  let scheme: AddressScheme
  /// The coalitions' paths in each of the site's languages: a page and its neighbours, lists and files name each a dozen
  /// times.
  let coalitions: [[SitePath]]

  init(of library: Library) {
    let scheme = AddressScheme(ownLanguage: library.settings.ownLanguage)
    self.library = library
    self.scheme = scheme
    coalitions = Language.allCases.map { language in
      language == scheme.ownLanguage || library.settings.languages.contains(language)
        ? library.coalitions.map { scheme.path(ofCoalition: $0.slug, in: language) } : []
    }
  }

  private var ownLanguage: Language { scheme.ownLanguage }

  func pages(in language: Language) -> [RoutedPage] {
    routes(in: language).map { RoutedPage(route: $0, language: language, path: path(of: $0, in: language)) }
  }

  private func routes(in language: Language) -> [PageRoute] {
    var routes: [PageRoute] = [.home]
    routes += (0..<pageCount(of: library.coalitions.count)).map { .coalitions($0) }
    routes += [.statistics]
    routes += (0..<pageCount(of: library.quotes.count)).map { .quotes($0) }
    routes += [.contact]
    if library.accessibility != nil, language == ownLanguage { routes.append(.accessibility) }
    for (index, page) in library.pages.enumerated() where !isIntroduction(page) {
      if page.texts.isThere(in: language, own: ownLanguage) { routes.append(.page(index)) }
    }
    routes += library.coalitions.indices.lazy.filter { hasPage($0, in: language) }.map { .coalition($0) }
    return language == ownLanguage ? routes + [.notFound] + redirects : routes
  }

  private var redirects: [PageRoute] {
    library.coalitions.indices.flatMap { index in
      library.coalitions[index].facts.aliases.map { alias in
        .redirect(from: alias.value, to: coalitions[ownLanguage.index][index])
      }
    }
      + library.pages.flatMap { page in page.aliases.map { .redirect(from: $0.value, to: page.path.value) } }
  }

  /// Whether a page is at the root or at a section's address, and so has none of its own.
  private func isIntroduction(_ page: Page) -> Bool {
    page.path.value == .root || scheme.section(introducedAt: page.path.value) != nil
  }

  /// Whether a coalition has a page in a language; told of the site's own without a look at ten thousand of them.
  private func hasPage(_ coalition: Int, in language: Language) -> Bool {
    language == ownLanguage || library.coalitions[coalition].texts.isThere(in: language, own: ownLanguage)
  }

  func path(of route: PageRoute, in language: Language) -> SitePath? {
    switch route {
    case .home: scheme.root(in: language)
    case .coalitions(let number): scheme.path(of: .coalitions, page: number, in: language)
    case .coalition(let index): hasPage(index, in: language) ? coalitions[language.index][index] : nil
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
