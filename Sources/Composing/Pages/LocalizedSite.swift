import Links
import Markdown
import Model
import Routes

/// The site in one language, with the theme in that language: what pages are composed from.
package final class LocalizedSite: Sendable {
  package let site: Site
  package let routes: Routes
  package let texts: LocalizedTexts
  package let addresses: Addresses
  /// The ids that the theme writes itself, which no heading of a text may take.
  package let themeIDs: Set<String>
  let templates: PageTemplates
  /// The ids of the quotes and of the shares, in their order.
  let quoteIDs: [String]
  let shareIDs: [String]
  let shared: SharedFrame
  let menu: Menu
  /// What each section is called, by its index.
  private let sectionTitles: [String]

  package init(
    _ site: Site, at routes: Routes, texts: LocalizedTexts, theme: Theme, addresses: Addresses
  ) {
    self.site = site
    self.routes = routes
    self.texts = texts
    templates = theme.languages[texts.language]?.templates ?? PageTemplates()
    themeIDs = theme.ids
    self.addresses = addresses
    var ids = HeadingIDs()
    let themeIDs = theme.ids
    quoteIDs = site.quotes.map { ids.next(for: "citat-" + $0.name.slug.description, avoiding: themeIDs) }
    shareIDs = site.figures.shares.map { ids.next(for: $0.statistic.name.slug.description, avoiding: themeIDs) }
    menu = Menu(of: site, at: routes, texts: texts, addresses: addresses)
    sectionTitles = Section.allCases.map { section in
      let text = routes.introduction(to: section)?.texts.text(in: texts.language, own: site.ownLanguage)
      return text.map { texts.shown($0.title) } ?? texts.words.name(of: section)
    }
    shared = SharedFrame(of: site, at: routes, texts: texts, addresses: addresses)
  }
}

extension LocalizedSite {
  package var language: Language { texts.language }
  var own: Language { site.ownLanguage }
  var words: Words { texts.words }

  func sectionTitle(_ section: Section) -> String { sectionTitles[section.rawValue] }

  /// The URL of a path on this site.
  package func url(_ path: SitePath) -> String { addresses.url(path) }
}

extension SharedFrame {
  fileprivate convenience init(of site: Site, at routes: Routes, texts: LocalizedTexts, addresses: Addresses) {
    let language = texts.language
    self.init(
      baseURL: addresses.basePath, homeURL: addresses.url(routes.root(in: language)),
      feedURL: addresses.url(.feed(language)), manifestURL: addresses.url(.webManifest),
      openGraphLocale: language.openGraphLocale, isDraftBuild: site.edition.includesDrafts,
      site: SiteNames(
        title: texts.siteTitle,
        titleLanguage: site.settings.title.isThere(in: language, own: site.ownLanguage) ? nil : site.ownLanguage.code,
        organisation: site.settings.organisation.value,
        shortName: site.settings.shortName?.value ?? site.settings.organisation.value),
      footerLinks: site.accessibility == nil
        ? []
        : [
          MenuItem(
            label: texts.words[.accessibilityTitle], url: addresses.url(routes.scheme.accessibility),
            targetLanguage: language == site.ownLanguage ? nil : site.ownLanguage.code)
        ])
  }
}
