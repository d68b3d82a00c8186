import Model
import Templates

/// A coalition in a long list: what tells it from the others, and no more.
struct RowView: TemplateValue {
  let number: String
  let title: String
  let question: String
  let url: String
  /// The language of the texts, where it is not the page's.
  let language: String?
  let status: String
  let statusKey: String
  let period: String?

  static let schema = Schema<RowView>(
    "row", .text("number", \.number), .text("title", \.title), .text("question", \.question), .text("url", \.url),
    .optionalText("lang", \.language), .optionalText("status") { $0.status }, .text("status-key", \.statusKey),
    .optionalText("period", \.period))
}

extension Items {
  func row(_ published: PublishedCoalition) -> RowView {
    let coalition = published.coalition
    let (text, speaker) = texts.text(of: coalition.texts)
    return RowView(
      number: language.digits(published.number), title: speaker.shown(text.title),
      question: speaker.shown(text.question), url: addresses.url(published.path(in: speaker.language)),
      language: texts.tag(of: speaker), status: texts.words[published.status], statusKey: published.status.rawValue,
      period: language.period(from: coalition.starts?.value, to: coalition.ends?.value))
  }
}
