/// How many addresses a sitemap may hold (the limit of the protocol at sitemaps.org).
private let sitemapLimit = 50_000

extension Routes {
  /// The pages that readers are to find.
  package var contentPages: [RoutedPage] { pages.filter(\.route.isContent) }

  /// The stretches of the content pages that the parts of a sitemap hold; none where the sitemap itself has room for all.
  package var sitemapParts: [Range<Int>] {
    let count = pages.count { $0.route.isContent }
    guard count > sitemapLimit else { return [] }
    return stride(from: 0, to: count, by: sitemapLimit).map { $0..<min(count, $0 + sitemapLimit) }
  }
}
