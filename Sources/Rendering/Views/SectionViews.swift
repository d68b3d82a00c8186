import Markup
import Templates

/// A section as the start page shows it: its title and lead, its first items, and where the rest is.
struct CoalitionsSection: TemplateValue {
  var title = ""
  var url = ""
  var lead = Markup()
  var items: [CardView] = []
  var more: MoreView?

  static let schema = Schema<CoalitionsSection>(
    "coalitions section", .text("title") { $0.title }, .text("url") { $0.url },
    .flag("has-lead") { !$0.lead.isEmpty }, .html("lead") { view, output in output.append(view.lead) },
    .list("items") { $0.items }, .flag("has-items") { !$0.items.isEmpty }, .optional("more") { $0.more })
}

/// How many items a shortened list leaves to its own page.
struct MoreView: TemplateValue {
  let count: String
  let url: String

  static let schema = Schema<MoreView>("more", .text("count") { $0.count }, .text("url") { $0.url })
}

struct QuotesSection: TemplateValue {
  let title: String
  let url: String
  let items: [QuoteView]

  static let schema = Schema<QuotesSection>(
    "quotes section", .text("title") { $0.title }, .text("url") { $0.url }, .list("items") { $0.items })
}

struct StatisticsSection: TemplateValue {
  let title: String
  let url: String
  let actors: ActorsFigureView?
  let shares: [ShareView]

  static let schema = Schema<StatisticsSection>(
    "statistics section", .text("title") { $0.title }, .text("url") { $0.url },
    .flag("has-actors") { $0.actors != nil },
    .optional("actors") { $0.actors }, .list("shares") { $0.shares })
}

struct ContactSection: TemplateValue {
  let title: String
  let url: String
  let body: Markup
  let items: [ContactCard]

  static let schema = Schema<ContactSection>(
    "contact section", .text("title") { $0.title }, .text("url") { $0.url },
    .flag("has-body") { !$0.body.isEmpty }, .html("body") { view, output in output.append(view.body) },
    .list("items") { $0.items })
}
