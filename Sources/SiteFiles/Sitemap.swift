import Markup
import Model
import Routes

/// The sitemap of the protocol at sitemaps.org: one file, or an index and parts of at most 50,000 addresses.
struct Sitemap {
  let site: Site
  let routes: Routes
}

extension Sitemap {
  /// Writes the sitemap, or one of its parts, from one.
  func write(part: Int?, into output: inout Markup) {
    let (pages, parts) = (routes.contentPages, routes.sitemapParts)
    if let part { return writeEntries(pages[parts[part - 1]], into: &output) }
    if parts.isEmpty { return writeEntries(pages[...], into: &output) }
    writeIndex(of: parts.indices.map { routes.scheme.path(of: .sitemap(part: $0 + 1)) }, into: &output)
  }

  private func writeEntries(_ pages: ArraySlice<RoutedPage>, into output: inout Markup) {
    output.append(
      raw: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if site.settings.languages.count > 1 { output.append(raw: " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
    output.append(raw: ">\n")
    for page in pages {
      guard let path = page.path else { continue }
      output.append(raw: "<url><loc>")
      output.append(escaping: site.baseURL.absolute(path))
      output.append(raw: "</loc>")
      if let updated = updated(page.route) {
        output.append(raw: "<lastmod>")
        output.append(escaping: updated.description)
        output.append(raw: "</lastmod>")
      }
      writeAlternates(of: page.route, into: &output)
      output.append(raw: "</url>\n")
    }
    output.append(raw: "</urlset>\n")
  }

  private func writeAlternates(of route: PageRoute, into output: inout Markup) {
    guard site.settings.languages.count > 1 else { return }
    for language in site.settings.languages {
      guard let path = routes.path(of: route, in: language) else { continue }
      output.append(raw: "<xhtml:link rel=\"alternate\" hreflang=\"")
      output.append(escaping: language.code)
      output.append(raw: "\" href=\"")
      output.append(escaping: site.baseURL.absolute(path))
      output.append(raw: "\"/>")
    }
  }

  private func writeIndex(of files: [String], into output: inout Markup) {
    output.append(
      raw:
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
    for file in files {
      output.append(raw: "<sitemap><loc>")
      output.append(escaping: site.baseURL.description + file)
      output.append(raw: "</loc></sitemap>\n")
    }
    output.append(raw: "</sitemapindex>\n")
  }

  /// The day on which an editor says that a page was last changed; pages without one, or with one to come, have none.
  private func updated(_ route: PageRoute) -> PartialDate? {
    switch route {
    case .coalition(let index): site.past(site.coalition(at: index).coalition.updated)
    case .page(let index): site.past(site.content.pages[index].updated)
    default: nil
    }
  }
}
