import Composing
import Markup
import Model
import Routes

/// Writes the files that are made from the site itself, each from the site in the language that it is in.
package struct SiteFileWriter: Sendable {
  private let editions: [LocalizedSite]
  private let icons: [WebIcon]

  /// `editions` are the languages of the site, its own first.
  package init(of editions: [LocalizedSite], theme: Theme) {
    self.editions = editions
    icons = WebIcon.all(among: theme.assets.urls)
  }

  package func write(_ file: SiteFile, into output: inout Markup) {
    guard let edition = editions.first else { return }
    let (site, routes) = (edition.site, edition.routes)
    switch file {
    case .data(let data): data.write(site, into: &output)
    case .sitemap(let part): Sitemap(site: site, routes: routes).write(part: part, into: &output)
    case .feed(let language): editions.first { $0.language == language }?.writeFeed(into: &output)
    case .robots: writeRobots(of: site, at: routes.scheme, into: &output)
    case .headers: writeHeaders(of: site, into: &output)
    case .noJekyll: break
    case .webManifest: writeWebManifest(of: site, icons: icons, into: &output)
    }
  }
}
