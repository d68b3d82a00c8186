import Cards
import Composing
import Markup
import Model
import Routes

/// `robots.txt`: everybody may read everything (RFC 9309); a draft build is for nobody.
func writeRobots(of site: Site, at scheme: AddressScheme, into output: inout Markup) {
  output.append(trusted: site.edition.includesDrafts ? "User-agent: *\nDisallow: /\n" : "User-agent: *\nAllow: /\n")
  output.append(raw: "\nSitemap: ")
  output.append(trusted: site.baseURL.description + scheme.path(of: .sitemap(part: nil)) + "\n")
}

/// The web application manifest (W3C), with the theme's icons where it has any.
func writeWebManifest(of site: Site, icons: [WebIcon], into output: inout Markup) {
  output.writeObject {
    $0.write("name", site.settings.title.original.value)
    $0.write("short_name", (site.settings.shortName ?? site.settings.title.original).value)
    $0.write("lang", site.ownLanguage.code)
    $0.write("start_url", site.baseURL.path)
    $0.write("scope", site.baseURL.path)
    $0.write("display", "browser")
    guard !icons.isEmpty else { return }
    $0.writeList("icons") {
      for icon in icons {
        $0.writeObject {
          $0.write("src", icon.url)
          $0.write("sizes", icon.sizes)
          $0.write("type", icon.type)
          $0.write("purpose", icon.purpose)
        }
      }
    }
  }
  output.append(raw: "\n")
}

/// An icon of the theme's as the manifest names it.
struct WebIcon: Sendable {
  let url: String
  let sizes: String
  let type: String
  /// `maskable` where the system may cut it to a shape of its own, and `any` where it may not.
  let purpose: String

  /// The icons of a theme: its own drawings, and those that are drawn from its mark.
  static func all(of assets: Assets) -> [WebIcon] {
    let own = [("favicon.svg", "any"), ("icon-maskable.svg", "maskable")].compactMap { name, purpose in
      assets.urls[name].map { WebIcon(url: $0, sizes: "any", type: "image/svg+xml", purpose: purpose) }
    }
    let drawn = assets.icons.compactMap { icon, _ in
      icon.purpose.flatMap { purpose in
        assets.urls[icon.name].map {
          WebIcon(url: $0, sizes: "\(icon.sizes[0])x\(icon.sizes[0])", type: "image/png", purpose: purpose)
        }
      }
    }
    return own + drawn
  }
}

extension Icon {
  /// What the manifest says that the icon is for; nil of one that pages name alone.
  fileprivate var purpose: String? {
    switch self {
    case .favicon, .touch: nil
    case .small, .large: "any"
    case .maskable: "maskable"
    }
  }
}
