import Cards
import Fingerprint
import Links
import Markup
import Model
import Routes
import Templates

/// The card that a page has where it is shared: what is drawn, and where it is published.
package struct ShareCard: Sendable {
  package let card: Card
  /// The path in the output: `assets/cards/koalitioner/rattvisare-fritid.3f2a9c1044.png`.
  package let path: String
  /// The address with its host, as those want it who fetch the picture.
  package let url: String

  /// What the picture says, for those who do not see it.
  package var alternativeText: String {
    [card.heading, card.name, card.lead, card.site].compactMap(\.self).joined(separator: " – ")
      .replacing("\u{AD}", with: "")
  }
}

/// A card as templates name it in the head of a page.
struct ShareCardView: TemplateValue {
  let url: String
  let alternativeText: String

  static let schema = Schema<ShareCardView>(
    "share card", .text("url", \.url), .text("alt", \.alternativeText), .text("type") { _ in "image/png" },
    .text("width") { _ in String(Card.width) }, .text("height") { _ in String(Card.height) })

  init(_ card: ShareCard) {
    url = card.url
    alternativeText = card.alternativeText
  }
}

extension PageRoute {
  /// The page whose card this one shows: lists that are made of another show that one's; nil where there is no card.
  package var withCard: PageRoute? {
    switch self {
    case .home, .search, .accessibility: .home
    case .coalitions, .group, .alphabet: .coalitions(0)
    case .quotes: .quotes(0)
    case .coalition, .statistics, .contact, .page: self
    case .notFound, .redirect: nil
    }
  }
}

extension Frames {
  /// The card that a page shows; nil where the theme has none, or `site.yaml` wants none.
  func card(of route: PageRoute) -> ShareCard? {
    guard let design, let shown = route.withCard, let path = routes.path(of: shown, in: language) else { return nil }
    let card = composed(shown)
    let name = PublishedName.card(ofPageAt: path)
    let file = PublishedName.Folder.assets.path(of: fingerprinted(name, card.key(with: design)))
    return ShareCard(card: card, path: file, url: site.baseURL.description + file)
  }

  private func composed(_ route: PageRoute) -> Card {
    switch route {
    case .coalition(let index): card(of: site.coalition(at: index))
    case .statistics: card(of: .statistics)
    case .quotes: card(of: .quotes)
    case .contact: card(of: .contact)
    case .coalitions: card(of: .coalitions, emblems: wall)
    case .page(let index): card(of: texts.text(of: site.content.pages[index]))
    default: homeCard
    }
  }

  private func card(of coalition: PublishedCoalition) -> Card {
    let (text, speaker) = texts.text(of: coalition.texts)
    return Card(
      heading: hyphenated(speaker.shown(text.question)), name: hyphenated(speaker.shown(text.title)),
      site: names.title, emblems: [emblem(of: coalition)])
  }

  private var homeCard: Card {
    let text = texts.text(of: routes.home)
    let title = texts.shown(text?.title) ?? names.title
    let lead = texts.shown(text?.summary) ?? site.settings.description?.text(in: language, own: own)?.value
    return Card(
      heading: hyphenated(title), lead: lead.map(hyphenated),
      site: title == names.title ? names.organisation : names.title, emblems: wall)
  }

  private func card(of section: Section, emblems: [String] = []) -> Card {
    card(of: texts.text(of: routes.introduction(to: section)), title: title(of: section), emblems: emblems)
  }

  private func card(of text: PageText?, title: String? = nil, emblems: [String] = []) -> Card {
    Card(
      heading: hyphenated(title ?? texts.shown(text?.title) ?? ""), lead: texts.shown(text?.summary).map(hyphenated),
      site: names.title, emblems: emblems)
  }

  /// The emblems of the coalitions that the start page tells of first.
  private var wall: [String] { site.foremost(6, orAllUnderWay: 6).map(emblem) }

  private func emblem(of coalition: PublishedCoalition) -> String {
    var markup = Markup()
    Emblem(slug: coalition.slug, counts: coalition.actorCounts ?? site.settings.sectors.map { _ in 0 })
      .draw(into: &markup)
    return markup.text
  }
}

/// A text with soft hyphens in its long words, as pages show it in large letters.
private func hyphenated(_ text: String) -> String {
  var markup = Markup()
  markup.append(trusted: text)
  markup.hyphenate(from: 0, .inDisplay)
  return markup.text
}
