import Markup
import Model
import Templates

/// The start page: the introduction, then each section with its beginning.
struct HomeView: TemplateValue {
  var frame: PageFrame
  var text = TextView()
  var meetings: [MeetingView] = []
  var coalitions: CoalitionsSection
  var quotes: QuotesSection?
  var statistics: StatisticsSection?
  var contact: ContactSection?

  static let schema = Schema<HomeView>(
    "home", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("meetings", \.meetings), .flag("has-meetings") { !$0.meetings.isEmpty },
    .record("coalitions", \.coalitions), .optional("quotes", \.quotes),
    .optional("statistics", \.statistics), .optional("contact", \.contact))
}

/// The list of all coalitions, a page of it at a time.
struct CoalitionsView: TemplateValue {
  var frame: PageFrame
  var text = TextView()
  var items: [CardView] = []
  var statuses: [StatusCount] = []
  var pagination: PaginationView?

  static let schema = Schema<CoalitionsView>(
    "coalitions", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items), .flag("has-filter") { $0.statuses.count > 1 },
    .list("statuses", \.statuses), .optional("pagination", \.pagination))
}

/// One coalition's page.
struct CoalitionView: TemplateValue {
  var frame: PageFrame
  var card: CardView
  var body = HTML()
  var image: ImageView?
  var actors: CoalitionActorsView?
  var partners: [NamedLink] = []
  var quotes: [QuoteView] = []
  var previous: NeighbourView?
  var next: NeighbourView?
  var updated: DateView?

  static let schema = Schema<CoalitionView>(
    "coalition", .all(of: PageFrame.schema, \.frame), .all(of: CardView.detailSchema, \.card),
    .flag("has-body") { !$0.body.isEmpty }, .html("body", \.body),
    .optional("image", \.image), .optional("actors", \.actors),
    .list("partners", \.partners), .flag("has-partners") { !$0.partners.isEmpty },
    .list("quotes", \.quotes), .flag("has-quotes") { !$0.quotes.isEmpty },
    .optional("previous", \.previous), .optional("next", \.next), .optional("updated", \.updated),
    .all(of: CardView.describedSchema, \.card))
}

/// Every figure with its chart, table, sentence and terms.
struct StatisticsView: TemplateValue {
  var frame: PageFrame
  var text = TextView()
  var actors: ActorsFigureView?
  var shares: [ShareView] = []
  /// nil while no coalition has been completed.
  var completed: CompletedView?
  var dataLinks: [MenuItem] = []

  static let schema = Schema<StatisticsView>(
    "statistics", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .optional("actors", \.actors), .list("shares", \.shares), .flag("has-shares") { !$0.shares.isEmpty },
    .optional("completed", \.completed), .list("data-links", \.dataLinks))
}

struct QuotesView: TemplateValue {
  var frame: PageFrame
  var text = TextView()
  var items: [QuoteView] = []
  var pagination: PaginationView?

  static let schema = Schema<QuotesView>(
    "quotes", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items), .optional("pagination", \.pagination))
}

struct ContactView: TemplateValue {
  var frame: PageFrame
  var text = TextView()
  var items: [ContactCard] = []

  static let schema = Schema<ContactView>(
    "contact", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .list("items", \.items))
}

/// A page of the editors' own.
struct PlainPageView: TemplateValue {
  var frame: PageFrame
  var text = TextView()
  var updated: DateView?
  let fields: FieldsView<Page>

  static let schema = Schema<PlainPageView>(
    "page", .all(of: PageFrame.schema, \.frame), .all(of: TextView.schema, \.text),
    .optional("updated", \.updated), .all(of: FieldsView.schema, \.fields))
}

/// What a server shows where nothing is.
struct NotFoundView: TemplateValue {
  var frame: PageFrame

  static let schema = Schema<NotFoundView>("not-found", .all(of: PageFrame.schema, \.frame))
}

/// A page at an old address that leads to the new one.
struct RedirectView: TemplateValue {
  let language: String
  let title: String
  let target: String
  let canonical: String

  static let schema = Schema<RedirectView>(
    "redirect", .text("lang", \.language), .text("title", \.title), .text("target", \.target),
    .text("canonical", \.canonical))
}
