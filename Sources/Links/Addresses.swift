import Bytes
import Diagnostics
import Markdown
import Markup
import Model
import Routes

/// Every address that the site will have, known before the first page is rendered, and the page of each content file.
package struct Addresses: Sendable {
  /// The path part of the base URL, with slashes at both ends.
  package let basePath: String
  let baseURL: String
  let published: PublishedPaths
  let sources: SourcePages
  let lastDays: LastDays
  let images: [ImagePath: PublishedPicture]
  private let kinds: [ExactText: PublishedKind]
  /// Whether a whole address may be of this site; one that stands in for a missing one is nobody's.
  let hasOwnHost: Bool
  let site: Site
  let routes: Routes

  package init(
    of site: Site, at routes: Routes, published: PublishedPaths, sources: SourcePages,
    images: [ImagePath: PublishedPicture], copies: [String]
  ) {
    basePath = site.baseURL.path
    baseURL = site.baseURL.description
    hasOwnHost = site.baseURL != .placeholder
    kinds = Addresses.kinds(of: site, published: published, copies: copies)
    self.published = published
    self.sources = sources
    lastDays = LastDays(of: site, at: routes)
    self.images = images
    self.site = site
    self.routes = routes
  }

  /// The URL that pages use for a path of the site: with the base URL's path, without its host.
  package func url(_ path: SitePath) -> String { path.address(below: basePath) }

  /// The URL of a file that is written from the site.
  package func url(_ file: SiteFile) -> String { basePath + routes.scheme.path(of: file) }

  /// A picture as it is published.
  package func picture(_ path: ImagePath) -> PublishedPicture? { images[path] }

  /// The URL of a document.
  package func url(of document: Document) -> String { basePath + document.output }

  /// Whether something in a content file could not be read.
  package func isUnreadable(_ source: SourcePath) -> Bool { isUnreadable(source.withinContent) }

  /// Whether a page or a redirect has a path of the site.
  package func isPage(_ path: SitePath) -> Bool { kind(at: ExactText(url(path))) != nil }

  /// What is published at a URL path, the part between the host and `?` or `#`.
  func kind(at path: ExactText) -> PublishedKind? { kinds[path] }

  private static func kinds(
    of site: Site, published: PublishedPaths, copies: [String]
  ) -> [ExactText: PublishedKind] {
    var kinds: [ExactText: PublishedKind] = [:]
    kinds.reserveCapacity(published.names.count)
    for name in published.names { kinds[ExactText(name)] = .pageOrFile }
    for url in copies { kinds[ExactText(url)] = .copy }
    for file in site.content.rootFiles {
      for path in [file.path, file.folder].compactMap(\.self) {
        kinds[ExactText(site.baseURL.path + path)] = .rootFile
      }
    }
    return kinds
  }

  /// Whether a file could not be read, and so has no page yet: links to it are not reported.
  func isUnreadable(_ target: String) -> Bool { site.unreadable.contains(target) }
}

/// What is published at an address.
enum PublishedKind: Sendable {
  case pageOrFile
  /// A picture or a document, which is published only where something leads to it.
  case copy
  /// A file for the site's root; nobody knows which places there are in it.
  case rootFile
}
