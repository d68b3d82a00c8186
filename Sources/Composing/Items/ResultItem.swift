import Diagnostics
import Links
import Markdown
import Model
import Templates

/// A result of a coalition, as its page tells it.
struct ResultView: TemplateValue {
  let title: Wording
  /// Where it can be read; nil where it is only told of.
  let address: AddressView?
  let kind: Wording
  let date: DateView?

  static let schema = Schema<ResultView>(
    "result", .wording("title", \.title), .optional("address", \.address), .wording("kind", \.kind),
    .optional("date", \.date))
}

extension Items {
  /// The results of a coalition, in the order of its file.
  func results(of coalition: Coalition, notes: inout PageNotes) -> [ResultView] {
    var views: [ResultView] = []
    for result in coalition.results { views.append(view(of: result, notes: &notes)) }
    return views
  }

  private func view(of result: CoalitionResult, notes: inout PageNotes) -> ResultView {
    let document = result.file.flatMap { site.content.documents[$0.value] }.map { document in
      FieldLink(url: addresses.url(of: document), facts: DocumentFacts(document, in: language))
    }
    let link = document ?? result.url.map { texts.link(to: $0, notes: &notes) }
    let title = texts.wording(of: result.title)
    return ResultView(
      title: title, address: link.map { AddressView($0, besides: title.text ?? "") },
      kind: texts.wording(of: result.kind, atStart: true), date: result.date.map { DateView($0, in: language) })
  }
}
