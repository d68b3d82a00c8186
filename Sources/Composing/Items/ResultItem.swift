import Diagnostics
import Links
import Markdown
import Model
import Templates

/// A result of a coalition, as its page tells it.
struct ResultView: TemplateValue {
  let title: Wording
  /// Where it can be read; nil where it is only told of.
  let url: String?
  let isExternal: Bool
  /// What the document is that it leads to, as `PDF, 1,2 MB`; nil where it leads to none.
  let document: DocumentFacts?
  let kind: Wording
  let date: DateView?

  static let schema = Schema<ResultView>(
    "result", .wording("title", \.title), .optionalText("url", \.url), .flag("is-external", \.isExternal),
    .optionalText("document") { $0.document?.text }, .wording("kind", \.kind), .optional("date", \.date))
}

extension Items {
  /// The results of a coalition, in the order of its file.
  func results(of coalition: Coalition, notes: inout PageNotes) -> [ResultView] {
    var views: [ResultView] = []
    for result in coalition.results { views.append(view(of: result, notes: &notes)) }
    return views
  }

  private func view(of result: CoalitionResult, notes: inout PageNotes) -> ResultView {
    let document = result.file.flatMap { site.content.documents[$0.value] }
    let target = result.url.map { texts.link(to: $0, notes: &notes) }
    return ResultView(
      title: texts.wording(of: result.title), url: document.map(addresses.url) ?? target?.url,
      isExternal: target?.isExternal ?? false,
      document: document.map { DocumentFacts($0, in: language) } ?? target?.facts,
      kind: texts.wording(of: result.kind, atStart: true), date: result.date.map { DateView($0, in: language) })
  }
}
