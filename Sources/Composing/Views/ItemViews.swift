import Markup
import Model
import Templates

/// A page's own lead and body.
struct TextView: TemplateValue {
  var lead = HTML()
  var body = HTML()

  static let schema = Schema<TextView>(
    "text", .flag("has-lead") { !$0.lead.isEmpty }, .html("lead", \.lead),
    .flag("has-body") { !$0.body.isEmpty }, .html("body", \.body))
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
  var summary = Wording()
  var readMore: LinkView?
  var emblem: Emblem
  let fields: FieldsView<Coalition>

  /// Everything but title and language, which the page around a single coalition has itself.
  static let detailSchema = Schema<CardView>(
    "coalition", .text("number", \.number), .text("question", \.question), .text("url", \.url),
    .optionalText("status") { $0.status }, .text("status-key", \.statusKey), .flag("is-planned") { $0.isPlanned },
    .flag("is-ongoing") { $0.isOngoing }, .flag("is-completed") { $0.isCompleted },
    .optionalText("period", \.period),
    .wording("summary", \.summary), .optional("read-more", \.readMore),
    .html("emblem") { view, output in view.emblem.draw(into: &output) })

  /// What has no name above is there as it is described.
  static let describedSchema = Schema<CardView>("fields", .all(of: FieldsView.schema, \.fields))

  static let schema = Schema<CardView>(
    "card", .all(of: detailSchema, \.self), .text("title", \.title), .optionalText("lang", \.language),
    .all(of: describedSchema, \.self))
}

struct MeetingView: TemplateValue {
  let number: String
  let label: String
  let title: String
  let body: HTML
  /// The language of the texts, where it is not the page's.
  let language: String?
  let isLast: Bool
  let fields: FieldsView<Meeting>

  static let schema = Schema<MeetingView>(
    "meeting", .text("number", \.number), .text("label", \.label), .text("title", \.title),
    .flag("has-body") { !$0.body.isEmpty }, .html("body", \.body), .optionalText("lang", \.language),
    .flag("is-last", \.isLast), .all(of: FieldsView.schema, \.fields))
}

struct QuoteView: TemplateValue {
  var id = ""
  var text = HTML()
  var name = ""
  var role = Wording()
  var organisation = Wording()
  /// The language of the quote, where it is not the page's.
  var language: String?
  var image: ImageView?
  var coalition: NeighbourView?
  let fields: FieldsView<Quote>

  static let schema = Schema<QuoteView>(
    "quote", .text("id", \.id), .html("text", \.text),
    .text("name", \.name),
    .wording("role", \.role), .wording("organisation", \.organisation),
    .optionalText("lang", \.language), .optional("image", \.image), .optional("coalition", \.coalition),
    .all(of: FieldsView.schema, \.fields))
}

struct ContactCard: TemplateValue {
  var name = ""
  var role = Wording()
  var email: String?
  var phone: String?
  var dialled: String?
  var image: ImageView?
  let fields: FieldsView<Contact>

  static let schema = Schema<ContactCard>(
    "contact", .text("name", \.name), .wording("role", \.role), .optionalText("email", \.email),
    .optionalText("mailto") { view in view.email.map { "mailto:" + $0 } }, .optionalText("phone", \.phone),
    .optionalText("tel") { view in view.dialled.map { "tel:" + $0 } }, .optional("image", \.image),
    .all(of: FieldsView.schema, \.fields))
}

struct ImageView: TemplateValue {
  let url: String
  let width: Int
  let height: Int
  let alt: String
  /// The language of the description, where it is not the page's.
  let language: String?

  static let schema = Schema<ImageView>(
    "image", .text("url", \.url), .text("width") { String($0.width) }, .text("height") { String($0.height) },
    .text("alt", \.alt), .optionalText("lang", \.language))
}

struct LinkView: TemplateValue {
  let url: String
  let label: String
  /// The language of the label, where it is not the page's.
  let language: String?
  /// What the link is about, where its label alone does not tell, and its language where that is not the label's.
  let subject: Wording
  let isExternal: Bool

  static let schema = Schema<LinkView>(
    "link", .text("url", \.url), .text("label", \.label), .optionalText("lang", \.language),
    .wording("subject", \.subject),
    .flag("is-external", \.isExternal))
}

/// An organisation with an address on the web, or without.
struct NamedLink: TemplateValue {
  let name: String
  let url: String?
  let isExternal: Bool

  static let schema = Schema<NamedLink>(
    "organisation", .text("name", \.name), .optionalText("url", \.url), .flag("is-external", \.isExternal))
}

/// A coalition that another page points to.
struct NeighbourView: TemplateValue {
  let title: String
  let question: String
  let url: String
  /// The language of the texts, where it is not the page's.
  let language: String?

  static let schema = Schema<NeighbourView>(
    "coalition link", .text("title", \.title), .text("question", \.question), .text("url", \.url),
    .optionalText("lang", \.language))
}

struct DateView: TemplateValue {
  /// ISO 8601, for `datetime`.
  let iso: String
  /// As the language writes it.
  let text: String

  static let schema = Schema<DateView>("date", .text("iso", \.iso), .text("text", \.text))
}

struct StatusCount: TemplateValue {
  let key: String
  let label: String
  let count: String

  static let schema = Schema<StatusCount>(
    "status", .text("key", \.key), .text("label", \.label), .text("count", \.count))
}

/// Where this page stands among the pages of a long list.
struct PaginationView: TemplateValue {
  let page: String
  let pages: String
  let previous: String?
  let next: String?
  let links: [MenuItem]

  static let schema = Schema<PaginationView>(
    "pagination", .text("page", \.page), .text("pages", \.pages), .optionalText("previous", \.previous),
    .optionalText("next", \.next), .list("links", \.links))
}
