import Diagnostics
import Markdown
import Markup
import Model
import Templates

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
  var themes: [ThemeView] = []
  var summary = Wording()
  var readMore: LinkView?
  var emblem: Emblem
  let fields: FieldsView<Coalition>

  /// Everything but title and language, which the page around a single coalition has itself.
  static let detailSchema = Schema<CardView>(
    "coalition", .text("number", \.number), .text("question", \.question), .text("url", \.url),
    .optionalText("status") { $0.status }, .text("status-key", \.statusKey), .flag("is-planned") { $0.isPlanned },
    .flag("is-ongoing") { $0.isOngoing }, .flag("is-completed") { $0.isCompleted },
    .optionalText("period", \.period), .list("themes", \.themes), .flag("has-themes") { !$0.themes.isEmpty },
    .wording("summary", \.summary), .optional("read-more", \.readMore), .text("slug") { $0.emblem.slug.description },
    .html("emblem") { view, output in view.emblem.draw(into: &output) })

  /// What has no name above is there as it is described.
  static let describedSchema = Schema<CardView>("fields", .all(of: FieldsView.schema, \.fields))

  static let schema = Schema<CardView>(
    "card", .all(of: detailSchema, \.self), .text("title", \.title), .optionalText("lang", \.language),
    .all(of: describedSchema, \.self))
}

extension Items {
  func card(_ published: PublishedCoalition, notes: inout PageNotes) -> CardView {
    let coalition = published.coalition
    let (text, speaker) = texts.text(of: coalition.texts)
    return CardView(
      number: language.digits(published.number), title: speaker.shown(text.title),
      question: speaker.shown(text.question),
      url: addresses.url(published.path(in: speaker.language)), language: texts.tag(of: speaker),
      status: texts.words[published.status], statusKey: published.status.rawValue,
      period: language.period(from: coalition.starts?.value, to: coalition.ends?.value), themes: themes(of: published),
      summary: texts.wording(of: coalition.texts) { $0.summary }, readMore: readMore(of: coalition, notes: &notes),
      emblem: emblem(of: published),
      fields: FieldsView(item: coalition, items: self))
  }

  /// The cards of some coalitions.
  func cards(_ coalitions: some Collection<PublishedCoalition>, notes: inout PageNotes) -> [CardView] {
    var cards: [CardView] = []
    cards.reserveCapacity(coalitions.count)
    for coalition in coalitions { cards.append(card(coalition, notes: &notes)) }
    return cards
  }

  /// The link to what others have written about a coalition; its address stands in where no label is given.
  ///
  /// Labels are often alike, so the coalition's title is part of the link's name.
  private func readMore(of coalition: Coalition, notes: inout PageNotes) -> LinkView? {
    guard let address = coalition.readMore else { return nil }
    let label = texts.wording(of: coalition.texts) { $0.readMoreLabel }
    let (text, speaker) = texts.text(of: coalition.texts)
    let isInLabelsLanguage = texts.tag(of: speaker) == label.language
    let subject = Wording(
      text: speaker.shown(text.title), language: isInLabelsLanguage ? nil : speaker.language.code)
    let words = label.text ?? address.value
    return LinkView(
      address: AddressView(texts.link(to: address, notes: &notes), besides: words), label: words,
      language: label.language, subject: label.text == nil ? Wording() : subject)
  }
}
