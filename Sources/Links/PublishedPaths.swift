import Fingerprint
import Routes

/// The URL paths of all that is published.
package struct PublishedPaths: Sendable {
  let names: [String]
  private let hashes: HashSet

  /// `files` are the paths in the output of all that is not a page.
  package init(of pages: [RoutedPage], files: [String], below basePath: String) {
    let names = files.map { basePath + $0 } + pages.compactMap { $0.path?.address(below: basePath) }
    hashes = HashSet(names.lazy.map { quickHash($0) })
    self.names = names
  }

  /// Whether something is published at the path with that hash.
  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
