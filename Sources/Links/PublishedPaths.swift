import Bytes
import Routes

/// The set of the URL paths of everything that is published.
package struct PublishedPaths: Sendable {
  let names: [String]
  private let paths: Set<ExactText>

  /// `files` are the output paths of everything that is not a page.
  package init(of pages: [RoutedPage], files: [String], below basePath: String) {
    let names = files.map { basePath + $0 } + pages.compactMap { $0.path?.address(below: basePath) }
    paths = Set(names.lazy.map { ExactText($0) })
    self.names = names
  }

  /// Whether something is published at a path.
  func contains(_ path: ExactText) -> Bool { paths.contains(path) }
}
