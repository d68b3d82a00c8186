import Model

/// The names in the output that are no page's address.
package enum PublishedName {
  /// What hosts show where nothing is.
  package static let notFound = "404.html"
  /// What each host is to send with the site's files, where it reads that.
  package static let headers = "_headers"
  /// The page of a folder.
  package static let index = "index.html"
  /// The list of the site's files.
  package static let manifest = "msi-manifest.json"
  /// Its name while it is being written.
  package static let unfinishedManifest = "." + manifest
  /// The icons that browsers ask for at the site's root, whether a page names them or not.
  package static let rootIcons = ["apple-touch-icon.png", "favicon.ico"]

  /// The folders of files that are published under names that hold a hash of their content.
  package enum Folder: String, CaseIterable, Sendable {
    case assets, images

    /// The path in the output of a file in the folder.
    package func path(of name: String) -> String { rawValue + "/" + name }
  }
}

extension PublishedName {
  /// The name of a page's card among the assets, before it has its fingerprint: `cards/koalitioner.png`.
  package static func card(ofPageAt path: SitePath) -> String { cards + path.description.dropLast() + ".png" }

  /// Whether a path in the output, without its fingerprint, is that of a card.
  package static func isCard(_ path: String) -> Bool {
    ["/", ".png"].contains { path.hasPrefix(Folder.assets.path(of: cards + $0)) }
  }

  private static let cards = "cards"
}
