import Model

/// The page that each content file becomes.
struct SourcePages: Sendable {
  /// Pages by the path of their content file below the content folder.
  private(set) var pages: [String: PageJob]

  init(of site: Site) {
    pages = Dictionary(minimumCapacity: site.coalitions.count + site.pages.count)
    for (index, coalition) in site.coalitions.enumerated() {
      pages[belowContent(coalition.name.path)] = .coalition(index)
    }
    for (index, page) in site.pages.enumerated() {
      pages[belowContent(page.name.path)] = SourcePages.job(of: page, at: index, on: site)
    }
  }

  private static func job(of page: Page, at index: Int, on site: Site) -> PageJob {
    switch site.section(of: page) {
    case _ where page.path.value == .root: .home
    case .coalitions: .coalitions(0)
    case .statistics: .statistics
    case .quotes: .quotes(0)
    case .contact: .contact
    case nil: .page(index)
    }
  }
}
