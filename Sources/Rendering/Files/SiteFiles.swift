import Markup
import Model

/// The files of a site beside its pages that are written from the site itself.
enum SiteFile: Sendable {
  case data(DataFile)
  case sitemap(String)
  case feed(Language)
  case robots
  case webManifest
}

/// `robots.txt`: everybody may read everything (RFC 9309); a draft build is for nobody.
func writeRobots(of site: Site, into output: inout Markup) {
  output.append(trusted: site.edition.includesDrafts ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nAllow: /\n")
  output.append(raw: "\nSitemap: ")
  output.append(trusted: site.baseURL.description)
  output.append(raw: "sitemap.xml\n")
}

/// The web application manifest (W3C), with the theme's icon where it has one.
func writeWebManifest(of site: Site, icon: String?, into output: inout Markup) {
  let icons = icon.map { icon in
    JSON.list([.object(["src": .text(icon), "sizes": .text("any"), "type": .text("image/svg+xml")])])
  }
  JSON.object([
    "name": .text(site.settings.title.original.value), "short_name": .text(site.settings.title.original.value),
    "lang": .text(site.ownLanguage.code), "start_url": .text(site.baseURL.path), "scope": .text(site.baseURL.path),
    "display": .text("browser"), "icons": icons,
  ]).write(into: &output)
  output.append(raw: "\n")
}
