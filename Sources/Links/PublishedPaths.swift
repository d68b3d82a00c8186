import Routes

/// The URL paths of everything that is published.
package struct PublishedPaths: Sendable {
  let names: [String]

  /// `files` are the output paths of everything that is not a page.
  package init(of pages: [RoutedPage], files: [String], below basePath: String) {
    names = files.map { basePath + $0 } + pages.compactMap { $0.path?.address(below: basePath) }
  }
}
