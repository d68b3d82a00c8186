import Fingerprint
import Model

/// The URL paths of all that is published.
struct PublishedPaths: Sendable {
  let names: [String]
  private let hashes: HashSet

  /// `files` are the paths in the output of all that is not a page.
  init(of site: Site, files: [String]) {
    let basePath = site.baseURL.path
    var names: [String] = files.map { basePath + $0 }
    for language in site.settings.languages {
      for job in site.jobs(in: language) {
        if let path = site.address(of: job, in: language) {
          names.append(path.address(below: basePath))
        }
      }
    }
    hashes = HashSet(names.lazy.map { quickHash($0) })
    self.names = names
  }

  /// Whether something is published at the path with that hash.
  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}
