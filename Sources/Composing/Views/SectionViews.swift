import Markup
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

/// How many items a shortened list leaves to its own page.
struct MoreView: TemplateValue {
  let count: String
  let url: String

  static let schema = Schema<MoreView>("more", .text("count", \.count), .text("url", \.url))
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
