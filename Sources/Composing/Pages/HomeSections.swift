import Markup
import Model
import Routes
import Templates

/// A section as the start page shows it: its title and lead, its first items, and where the rest is.
struct CoalitionsSection: TemplateValue {
  var title = ""
  var url = ""
  var lead = HTML()
  var items: [CardView] = []
  var more: MoreView?

  static let schema = Schema<CoalitionsSection>(
    "coalitions section", .text("title", \.title), .text("url", \.url),
    .flag("has-lead") { !$0.lead.isEmpty }, .html("lead", \.lead),
    .list("items", \.items), .flag("has-items") { !$0.items.isEmpty }, .optional("more", \.more))
}

struct QuotesSection: TemplateValue {
  let title: String
  let url: String
  let items: [QuoteView]
  let more: MoreView?

  static let schema = Schema<QuotesSection>(
    "quotes section", .text("title", \.title), .text("url", \.url), .list("items", \.items),
    .optional("more", \.more))
}

struct StatisticsSection: TemplateValue {
  let title: String
  let url: String
  let actors: ActorsFigureView?
  let shares: [ShareView]

  static let schema = Schema<StatisticsSection>(
    "statistics section", .text("title", \.title), .text("url", \.url),
    .flag("has-actors") { $0.actors != nil },
    .optional("actors", \.actors), .list("shares", \.shares))
}

struct ContactSection: TemplateValue {
  let title: String
  let url: String
  let body: HTML
  let items: [ContactCard]

  static let schema = Schema<ContactSection>(
    "contact section", .text("title", \.title), .text("url", \.url),
    .flag("has-body") { !$0.body.isEmpty }, .html("body", \.body),
    .list("items", \.items))
}

/// How many items a shortened list leaves to its own page.
struct MoreView: TemplateValue {
  let count: String
  let url: String

  static let schema = Schema<MoreView>("more", .text("count", \.count), .text("url", \.url))
}

/// How many coalitions and quotes the start page shows: the foremost coalitions, the first quotes.
private let homeListLength = 12

extension CoalitionsSection {
  init(of site: LocalizedSite, notes: inout PageNotes) {
    let (texts, frames) = (site.texts, site.frames)
    let text = texts.text(of: site.routes.introduction(to: .coalitions))
    let count = site.site.coalitions.count
    let foremost = site.site.foremost(homeListLength, orAllUnderWay: listLength)
    let url = frames.url(of: .coalitions)
    self.init(
      title: frames.title(of: .coalitions), url: url, lead: texts.convert(text?.lead, as: "lead", notes: &notes),
      items: site.items.cards(foremost, notes: &notes),
      more: foremost.count == count ? nil : MoreView(count: texts.language.digits(count), url: url))
  }
}

extension QuotesSection {
  init?(of site: LocalizedSite, notes: inout PageNotes) {
    let count = site.site.content.quotes.count
    guard count > 0 else { return nil }
    var items: [QuoteView] = []
    for index in 0..<min(count, homeListLength) { items.append(site.items.quote(index, notes: &notes)) }
    let url = site.frames.url(of: .quotes)
    self.init(
      title: site.frames.title(of: .quotes), url: url, items: items,
      more: count > items.count ? MoreView(count: site.language.digits(count), url: url) : nil)
  }
}

extension StatisticsSection {
  init?(of site: LocalizedSite) {
    let (actors, shares) = (site.figures.actors(), site.figures.shares())
    guard actors != nil || !shares.isEmpty else { return nil }
    self.init(
      title: site.frames.title(of: .statistics), url: site.frames.url(of: .statistics), actors: actors, shares: shares)
  }
}

extension ContactSection {
  init?(in frames: Frames, items: Items, notes: inout PageNotes) {
    let (texts, contacts) = (frames.texts, frames.site.content.contacts)
    let text = texts.text(of: frames.routes.introduction(to: .contact))
    guard !contacts.isEmpty || text != nil else { return nil }
    self.init(
      title: frames.title(of: .contact), url: frames.url(of: .contact),
      body: text.map { texts.convert($0.body, as: Section.contact.slug(in: texts.language), notes: &notes) } ?? HTML(),
      items: items.contacts(notes: &notes))
  }
}
