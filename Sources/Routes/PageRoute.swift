import Model

/// The kinds of pages that a site has, and which of them a page is.
package enum PageRoute: Sendable, Hashable {
  case home
  /// A page of the list of coalitions, from zero.
  case coalitions(Int)
  /// A coalition by its index.
  case coalition(Int)
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
  /// Whether readers are to find the page, in the sitemap among others.
  package var isContent: Bool {
    switch self {
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

/// A page in one language, and where it is.
package struct RoutedPage: Sendable {
  package let route: PageRoute
  package let language: Language
  /// nil for the page that is shown where nothing is.
  package let path: SitePath?

  /// The path in the output of the file that holds the page.
  package var file: String { path?.file ?? PublishedName.notFound }
}
