import Markup
import Templates

/// A page's own lead and body.
struct TextView: TemplateValue {
  var lead = Markup()
  var body = Markup()

  static let schema = Schema<TextView>(
    "text", .flag("has-lead") { !$0.lead.isEmpty }, .html("lead") { view, output in output.append(view.lead) },
    .flag("has-body") { !$0.body.isEmpty }, .html("body") { view, output in output.append(view.body) })
}

/// A coalition in a list.
struct CardView: TemplateValue {
  var number = ""
  var title = ""
  var question = ""
  var url = ""
  /// The language of the texts, where it is not the page's.
  var language: String?
  var status = ""
  var statusKey = ""
  var isPlanned: Bool { statusKey == "planned" }
  var isOngoing: Bool { statusKey == "ongoing" }
  var isCompleted: Bool { statusKey == "completed" }
  var period: String?
  var summary: String?
  var readMore: LinkView?
  var emblem: Emblem

  /// Everything but title and language, which the page around a single coalition has itself.
  static let detailSchema = Schema<CardView>(
    "coalition", .text("number") { $0.number }, .text("question") { $0.question }, .text("url") { $0.url },
    .optionalText("status") { $0.status }, .text("status-key") { $0.statusKey }, .flag("is-planned") { $0.isPlanned },
    .flag("is-ongoing") { $0.isOngoing }, .flag("is-completed") { $0.isCompleted },
    .optionalText("period") { $0.period },
    .optionalText("summary") { $0.summary }, .optional("read-more") { $0.readMore },
    .html("emblem") { view, output in view.emblem.draw(into: &output) })

  static let schema = Schema<CardView>(
    "card", .all(of: detailSchema, \.self), .text("title") { $0.title }, .optionalText("lang") { $0.language })
}

struct MeetingView: TemplateValue {
  let number: String
  let label: String
  let title: String
  let body: Markup
  let isLast: Bool

  static let schema = Schema<MeetingView>(
    "meeting", .text("number") { $0.number }, .text("label") { $0.label }, .text("title") { $0.title },
    .flag("has-body") { !$0.body.isEmpty }, .html("body") { view, output in output.append(view.body) },
    .flag("is-last") { $0.isLast })
}

struct QuoteView: TemplateValue {
  var id = ""
  var text = Markup()
  var name = ""
  var role: String?
  var organisation: String?
  var language: String?
  var image: ImageView?
  var coalition: NeighbourView?

  static let schema = Schema<QuoteView>(
    "quote", .text("id") { $0.id }, .html("text") { view, output in output.append(view.text) },
    .text("name") { $0.name },
    .optionalText("role") { $0.role }, .optionalText("organisation") { $0.organisation },
    .optionalText("lang") { $0.language }, .optional("image") { $0.image }, .optional("coalition") { $0.coalition })
}

struct ContactCard: TemplateValue {
  var name = ""
  var role: String?
  var email: String?
  var phone: String?
  var dialled: String?
  var image: ImageView?

  static let schema = Schema<ContactCard>(
    "contact", .text("name") { $0.name }, .optionalText("role") { $0.role }, .optionalText("email") { $0.email },
    .optionalText("mailto") { view in view.email.map { "mailto:" + $0 } }, .optionalText("phone") { $0.phone },
    .optionalText("tel") { view in view.dialled.map { "tel:" + $0 } }, .optional("image") { $0.image })
}

struct ImageView: TemplateValue {
  let url: String
  let width: Int
  let height: Int
  let alt: String

  static let schema = Schema<ImageView>(
    "image", .text("url") { $0.url }, .text("width") { String($0.width) }, .text("height") { String($0.height) },
    .text("alt") { $0.alt })
}

struct LinkView: TemplateValue {
  let url: String
  let label: String
  let isExternal: Bool

  static let schema = Schema<LinkView>(
    "link", .text("url") { $0.url }, .text("label") { $0.label }, .flag("is-external") { $0.isExternal })
}

/// An organisation with an address on the web, or without.
struct NamedLink: TemplateValue {
  let name: String
  let url: String?

  static let schema = Schema<NamedLink>("organisation", .text("name") { $0.name }, .optionalText("url") { $0.url })
}

/// A coalition that another page points to.
struct NeighbourView: TemplateValue {
  let title: String
  let question: String
  let url: String
  /// The language of the texts, where it is not the page's.
  let language: String?

  static let schema = Schema<NeighbourView>(
    "coalition link", .text("title") { $0.title }, .text("question") { $0.question }, .text("url") { $0.url },
    .optionalText("lang") { $0.language })
}

struct DateView: TemplateValue {
  /// ISO 8601, for `datetime`.
  let iso: String
  /// As the language writes it.
  let text: String

  static let schema = Schema<DateView>("date", .text("iso") { $0.iso }, .text("text") { $0.text })
}

struct StatusCount: TemplateValue {
  let key: String
  let label: String
  let count: String

  static let schema = Schema<StatusCount>(
    "status", .text("key") { $0.key }, .text("label") { $0.label }, .text("count") { $0.count })
}

/// Where this page stands among the pages of a long list.
struct PaginationView: TemplateValue {
  let page: String
  let pages: String
  let previous: String?
  let next: String?
  let links: [MenuItem]

  static let schema = Schema<PaginationView>(
    "pagination", .text("page") { $0.page }, .text("pages") { $0.pages }, .optionalText("previous") { $0.previous },
    .optionalText("next") { $0.next }, .list("links") { $0.links })
}
