import Diagnostics
import Links
import Model
import Routes

/// The parts that several pages show, in one language: cards, quotes, contacts, pictures.
///
/// Each is a file with its view and the function that fills it. The value never changes, and all pages share it.
final class Items: Sendable {
  let site: Site
  let texts: LocalizedTexts
  let addresses: Addresses
  /// The themes of the site, in the order of `Settings.themes`.
  let themes: [ThemeView]
  /// The ids of the quotes, in their order.
  let quoteIDs: [String]
  /// No actors of any sector, for the emblems of coalitions that give none.
  let noActors: [Int]

  init(of site: Site, at routes: Routes, texts: LocalizedTexts, addresses: Addresses, quoteIDs: [String]) {
    self.site = site
    self.texts = texts
    self.addresses = addresses
    self.quoteIDs = quoteIDs
    themes = site.settings.themes.enumerated().map { index, theme in
      let path = routes.path(of: .group(.theme(index), 0), in: texts.language)
      return ThemeView(theme, at: path.map(addresses.url) ?? "", in: texts)
    }
    noActors = site.settings.sectors.map { _ in 0 }
  }
}

extension Items {
  var language: Language { texts.language }
}
