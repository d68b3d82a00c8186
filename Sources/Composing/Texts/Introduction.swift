import Diagnostics
import Markdown
import Markup
import Model
import Templates

/// A page's own lead and body.
struct TextView: TemplateValue {
  var lead = HTML()
  var body = HTML()
  var contents: [ContentsEntry] = []

  static let schema = Schema<TextView>(
    "text", .flag("has-lead") { !$0.lead.isEmpty }, .html("lead", \.lead),
    .flag("has-body") { !$0.body.isEmpty }, .html("body", \.body),
    .list("contents", \.contents), .flag("has-contents") { $0.contents.count > 1 })
}

/// A heading of a text's highest level, for the list of what the text holds.
struct ContentsEntry: TemplateValue {
  let id: String
  let title: String

  static let schema = Schema<ContentsEntry>("contents entry", .text("id", \.id), .text("title", \.title))
}

/// What the editors have written for a page of the site, if they have; what is not translated is left out.
struct Introduction {
  let text: PageText?
  let view: TextView
}

extension LocalizedTexts {
  /// The title, lead and body of a page of the editors', where they have written it in this language.
  func introduction(_ page: Page?, notes: inout PageNotes) -> Introduction {
    guard let text = text(of: page) else { return Introduction(text: nil, view: TextView()) }
    let (body, contents) = convertWithContents(text.body, notes: &notes)
    let lead = convert(text.lead, as: "lead", notes: &notes)
    return Introduction(text: text, view: TextView(lead: lead, body: body, contents: contents))
  }

  func text(of page: Page?) -> PageText? { page?.texts.text(in: language, own: own) }

  /// What search engines show of a page: its summary, or the beginning of its text.
  func description(of introduction: Introduction, otherwise fallback: String? = nil) -> String {
    if let summary = shown(introduction.text?.summary) { return summary }
    let text = [introduction.view.lead, introduction.view.body].lazy.map(\.beginning).first { !$0.isEmpty }
    return text ?? fallback ?? siteDescription
  }

  private var siteDescription: String {
    site.settings.description?.text(in: language, own: own)?.value ?? siteTitle
  }
}

extension HTML {
  /// The first paragraph's words, as many as search engines show.
  fileprivate var beginning: String { withBytes { plainText(ofFirstParagraphIn: $0, upTo: 160) } }
}
