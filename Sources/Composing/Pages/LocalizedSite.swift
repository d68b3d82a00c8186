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
  let frames: Frames
  let items: Items
  let figures: ShownFigures
  let groups: ShownGroups
  /// What every coalition's page says of the method and of taking part.
  let path: [MeetingView]
  let takingPart: TakingPart

  package init(
    _ site: Site, at routes: Routes, texts: LocalizedTexts, theme: Theme, addresses: Addresses
  ) {
    self.site = site
    self.routes = routes
    self.texts = texts
    self.addresses = addresses
    let themeIDs = theme.ids
    self.themeIDs = themeIDs
    templates = theme.languages[texts.language]?.templates ?? .none
    frames = Frames(of: site, at: routes, texts: texts, addresses: addresses, cards: theme.cards)
    var ids = HeadingIDs()
    let quoteIDs = site.content.quotes.map { ids.next(for: "citat-" + $0.name.slug.description, avoiding: themeIDs) }
    let shareIDs = site.figures.shares.map { ids.next(for: $0.statistic.name.slug.description, avoiding: themeIDs) }
    items = Items(of: site, at: routes, texts: texts, addresses: addresses, quoteIDs: quoteIDs)
    figures = ShownFigures(of: site, texts: texts, items: items, shareIDs: shareIDs)
    groups = ShownGroups(in: frames)
    path = items.path()
    takingPart = TakingPart(in: frames, items: items, avoiding: themeIDs)
  }
}

extension LocalizedSite {
  package var language: Language { texts.language }

  /// Whether pages have cards where they are shared.
  package var hasCards: Bool { frames.design != nil }

  /// The card that a page shows where it is shared; nil where there is none.
  package func card(of route: PageRoute) -> ShareCard? { frames.card(of: route) }

  /// The URL of a path on this site.
  package func url(_ path: SitePath) -> String { addresses.url(path) }
}
