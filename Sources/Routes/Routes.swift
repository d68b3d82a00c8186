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

  /// The routes of a library whose coalitions stand in some groups; where only addresses that editors choose matter, in none.
  package init(of library: Library, with groups: CoalitionGroups = CoalitionGroups()) {
    let list = PageList(of: library, with: groups)
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
  package var groups: CoalitionGroups { list.groups }

  /// Where a page is in a language; nil if it does not exist there.
  package func path(of route: PageRoute, in language: Language) -> SitePath? { list.path(of: route, in: language) }

  /// The root of a language.
  package func root(in language: Language) -> SitePath { list.scheme.root(in: language) }

  /// The first page of a section.
  package func path(toSection section: Section, in language: Language) -> SitePath {
    list.scheme.path(of: section, in: language)
  }

  /// Where a coalition is in each language, by `Language.index`; nil in one that the site is not in.
  package func paths(of coalition: CoalitionIndex) -> [SitePath?] {
    list.coalitions.map { $0.isEmpty ? nil : $0[coalition.offset] }
  }

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
