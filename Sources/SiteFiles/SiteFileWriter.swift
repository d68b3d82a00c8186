import Composing
import Markup
import Model
import Routes

/// Writes the files that are made from the site itself, each from the site in the language that it is in.
package struct SiteFileWriter: Sendable {
  private let site: Site
  private let routes: Routes
  private let sites: [LocalizedSite]
  private let icons: [WebIcon]

  /// `sites` are the site in each of its languages.
  package init(of site: Site, at routes: Routes, in sites: [LocalizedSite], theme: Theme) {
    self.site = site
    self.routes = routes
    self.sites = sites
    icons = WebIcon.all(of: theme.assets)
  }

  /// Writes all files of the search in a language, one after the other: they come from one index.
  package func writeSearch(in language: Language, _ hand: (SiteFile, borrowing Markup) throws -> Void) rethrows {
    guard let index = searchIndex(in: language) else { return }
    var output = Markup()
    for part in SearchPart.all(of: site.coalitions.count) {
      output.removeAll()
      index.write(part, into: &output)
      try hand(.search(language, part), output)
    }
  }

  private func searchIndex(in language: Language) -> SearchIndex? {
    sites.first { $0.language == language }.map { SearchIndex(of: site, texts: $0.texts) }
  }

  package func write(_ file: SiteFile, into output: inout Markup) {
    switch file {
    case .data(let data): data.write(site, into: &output)
    case .search(let language, let part): searchIndex(in: language)?.write(part, into: &output)
    case .sitemap(let part): Sitemap(site: site, routes: routes).write(part: part, into: &output)
    case .feed(let language):
      for localized in sites where localized.language == language {
        Feed(site: site, routes: routes, texts: localized.texts, sites: sites).write(into: &output)
      }
    case .calendar(let coalition, let language):
      for localized in sites where localized.language == language {
        Calendar(site: site, routes: routes, texts: localized.texts).write(of: coalition, into: &output)
      }
    case .robots: writeRobots(of: site, at: routes.scheme, into: &output)
    case .headers: output.append(trusted: HostRules(below: site.baseURL.path).headersFile)
    case .noJekyll: break
    case .webManifest: writeWebManifest(of: site, icons: icons, into: &output)
    }
  }
}
