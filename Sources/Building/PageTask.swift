import Bytes
import Composing
import Diagnostics
import Links
import Markdown
import Markup
import Model
import Routes

/// One page to be rendered, with the site in the language to render it in.
struct PageTask: Sendable {
  let site: LocalizedSite
  let page: RoutedPage
}

/// What is kept of a page when its bytes have gone to the sink.
struct PageResult: Sendable {
  private(set) var diagnostics: [Diagnostic]
  /// The page's URL path.
  let address: ExactText
  /// nil where the page's template or text has errors, so that nobody knows what it would hold.
  let ids: Set<ExactText>?
  /// The links to places in other pages, which can be judged only when those have been rendered.
  let fragments: [FragmentLink]
  /// The ids that the page's headings have kept away from.
  let takenIDs: Set<String>
  /// All that stand in the page but for the headings' own, where one of them is a heading's too; else none.
  let idsInTheWay: Set<String>
  /// The pictures and documents that the page shows or links to, by their URLs.
  let copies: [ExactText]
  /// The pictures that the page's texts show.
  let pictures: [TextPicture]
}

extension PageResult {
  /// Checks the links and ids of a rendered page.
  init(of page: ComposedPage, _ notes: PageNotes, as output: borrowing Markup, for task: PageTask) {
    let address = task.address
    let findings = output.withBytes { task.site.addresses.check($0, at: address) }
    self.init(
      diagnostics: notes.diagnostics, address: ExactText(address),
      ids: page.hasTemplate && !task.lacksText ? findings.ids : nil,
      fragments: findings.fragments, takenIDs: notes.takenIDs,
      idsInTheWay: findings.ids(inTheWayOf: notes.headingIDs, in: output), copies: findings.copies,
      pictures: notes.pictures)
    if !findings.dead.isEmpty {
      let ids = writtenIDs(in: output)
      let dead = findings.dead.map { DeadLink(range: $0, ids: ids) }
      diagnostics += task.explain(dead, in: output, notes: notes, on: page)
    }
    for range in findings.repeatedIDs {
      diagnostics.append(.repeatedID(output.text(range), at: page.origin(of: range) ?? task.span))
    }
  }
}

extension LinkFindings {
  /// All ids but those that headings alone have, where something else has a heading's too; else none.
  fileprivate func ids(inTheWayOf headingIDs: [String], in output: borrowing Markup) -> Set<String> {
    guard !repeatedIDs.isEmpty else { return [] }
    let repeated = Set(repeatedIDs.map { output.text($0) })
    guard headingIDs.contains(where: repeated.contains) else { return [] }
    return repeated.union(Set(idRanges.map { output.text($0) }).subtracting(headingIDs))
  }
}

extension PageTask {
  /// The page's URL path; that of a missing page stands for any.
  fileprivate var address: String { page.path.map(site.url) ?? site.addresses.basePath + page.file }

  /// Whether the text that the page is for could not be read.
  fileprivate var lacksText: Bool {
    switch page.route {
    case .coalition(let index):
      let coalition = site.site.coalition(at: index).coalition
      return coalition.texts.original.body.isBlank && site.addresses.isUnreadable(coalition.name.path)
    case .page(let index):
      let page = site.site.content.pages[index]
      return page.texts.original.body.isBlank && site.addresses.isUnreadable(page.name.path)
    default: return false
    }
  }

  fileprivate var span: Span { Span(wholeOf: SourcePath(address)) }

  /// Tells dead links where they were written: in a text or a field of the editors' if one of these wrote it, else in the
  /// theme.
  fileprivate func explain(
    _ dead: [DeadLink], in output: borrowing Markup, notes: PageNotes, on page: ComposedPage
  ) -> [Diagnostic] {
    let guesses = SuggestionBudget()
    var written: [String: [Outline.Link]] = [:]
    for link in notes.links { written[percentDecoded(link.url), default: []].append(link) }
    var told = Set<String>()
    var report: [Diagnostic] = []
    for link in dead {
      let url = output.text(link.range)
      let meaning = percentDecoded(unescaped(url))
      // Of several equal links, each is told at its own place.
      guard let own = written[meaning] else {
        report.append(.deadLink(url, suggestion: nil, at: page.origin(of: link.range) ?? span, on: address))
        continue
      }
      guard told.insert(meaning).inserted else { continue }
      for text in own {
        let near = link.place(near: text, guesses)
        report.append(.deadLink(text.destination, suggestion: near, at: text.span, on: address))
      }
    }
    return report
  }

  /// Renders the page once more, as it was with headings that kept away from some ids, to say where dead links were written.
  func explain(_ dead: [DeadLink], avoiding ids: Set<String>) -> [Diagnostic] {
    rendered(avoiding: ids) { page, output, notes in explain(dead, in: output, notes: notes, on: page) }
  }

  /// The ids of the page as it was with headings that kept away from some.
  func ids(avoiding taken: Set<String>) -> [String] {
    rendered(avoiding: taken) { _, output, _ in writtenIDs(in: output) }
  }

  private func rendered<Result>(
    avoiding ids: Set<String>, _ body: (ComposedPage, borrowing Markup, PageNotes) -> Result
  ) -> Result {
    var output = Markup()
    var notes = PageNotes(avoiding: ids)
    let page = site.compose(page.route, notes: &notes)
    page.render(&output)
    return body(page, output, notes)
  }
}

/// A link that leads nowhere: where it stands in its page, and the ids of the page that it leads to.
struct DeadLink {
  let range: Range<Int>
  let ids: [String]

  /// The destination that was probably meant by a link to a place.
  fileprivate func place(near link: Outline.Link, _ guesses: SuggestionBudget) -> String? {
    guard let sign = link.destination.firstIndex(of: "#"), guesses.takeOne() else { return nil }
    let fragment = link.destination[link.destination.index(after: sign)...]
    // On a page of several texts the ids of each begin with something that its author did not write.
    let prefix = link.url.split(separator: "#", maxSplits: 1).last.map { String($0.dropLast(fragment.count)) } ?? ""
    let candidates = ids.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    let wanted = percentDecoded(String(fragment)).lowercased()
    let meant = candidates.contains(wanted) ? wanted : suggestion(for: wanted, among: candidates)
    return meant.map { link.destination[...sign] + $0 }
  }
}

private func writtenIDs(in page: borrowing Markup) -> [String] {
  page.withBytes { bytes in LinkScan(bytes).idRanges.map { bytes.part($0).string } }
}

/// An attribute's text as it was before it was escaped.
private func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  let signs: KeyValuePairs = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#34;": "\"", "&#39;": "'", "&amp;": "&"]
  return signs.reduce(text) { $0.replacing($1.key, with: $1.value) }
}

extension Markup {
  /// The text of a range of bytes, as it is written there.
  fileprivate func text(_ range: Range<Int>) -> String {
    withBytes { $0.part(range).string }
  }
}
