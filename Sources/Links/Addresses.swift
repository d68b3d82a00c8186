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
  let images: [ImagePath: String]
  /// The URLs of what is published only where something leads to it: pictures and documents.
  private let copyURLs: Set<ExactText>
  private let rootFileURLs: Set<ExactText>
  let site: Site
  let routes: Routes

  package init(
    of site: Site, at routes: Routes, published: PublishedPaths, sources: SourcePages, images: [ImagePath: String]
  ) {
    basePath = site.baseURL.path
    baseURL = site.baseURL.description
    let documents = site.content.documents.values.map { site.baseURL.path + $0.output }
    copyURLs = Set((images.values + documents).map { ExactText($0) })
    let rootPaths = site.content.rootFiles.flatMap { [$0.path, $0.folder].compactMap(\.self) }
    rootFileURLs = Set(rootPaths.map { ExactText(site.baseURL.path + $0) })
    self.published = published
    self.sources = sources
    self.images = images
    self.site = site
    self.routes = routes
  }

  /// The URL that pages use for a path of the site: with the base URL's path, without its host.
  package func url(_ path: SitePath) -> String { path.address(below: basePath) }

  /// The URL of a file that is written from the site.
  package func url(_ file: SiteFile) -> String { basePath + routes.scheme.path(of: file) }

  /// The URL of a published picture.
  package func url(of image: ImagePath) -> String? { images[image] }

  /// The URL of a document.
  package func url(of document: Document) -> String { basePath + document.output }

  /// Whether something in a content file could not be read.
  package func isUnreadable(_ source: SourcePath) -> Bool { isUnreadable(source.withinContent) }

  /// Whether a page or a redirect has a path of the site.
  package func isPage(_ path: SitePath) -> Bool { knows(ExactText(url(path))) }

  /// Whether something is published at a URL path, the part between the host and `?` or `#`.
  func knows(_ path: ExactText) -> Bool { published.contains(path) }

  /// Whether a picture or a document is at a URL path, which is published only where something leads to it.
  func isCopy(_ path: ExactText) -> Bool { copyURLs.contains(path) }

  /// Whether a file for the site's root is published at a URL path; nobody knows which places there are in it.
  func isRootFile(_ path: ExactText) -> Bool { rootFileURLs.contains(path) }

  /// Whether a file could not be read, and so has no page yet: links to it are not reported.
  func isUnreadable(_ target: String) -> Bool { site.unreadable.contains(target) }
}
