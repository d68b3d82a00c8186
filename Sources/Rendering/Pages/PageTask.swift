import Diagnostics
import Fingerprint
import Markdown
import Markup
import Model

/// One page to be rendered, with the site in the language to render it in.
struct PageTask: Sendable {
  let site: LocalizedSite
  let job: PageJob
}

/// What is kept of a page when its bytes have gone to the sink.
struct PageResult: Sendable {
  private(set) var diagnostics: [Diagnostic]
  /// The hash of the page's URL path.
  let address: UInt64
  /// nil where the page's template or text has errors, so that nobody knows what it would hold.
  let ids: PageIDs?
  /// The links to places in other pages, which can be judged only when those have been rendered.
  let fragments: [FragmentLink]
  /// The ids that the page's headings have kept away from.
  let takenIDs: Set<String>
  /// All that stand in the page but for the headings' own, where one of them is a heading's too; else none.
  let idsInTheWay: Set<String>
  /// The pictures that the page shows, by the hashes of their URLs.
  let images: [UInt64]
}

extension PageResult {
  /// Checks the links and ids of a rendered page.
  init(of page: ComposedPage, _ notes: PageNotes, as output: borrowing Markup, for task: PageTask) {
    let address = task.address
    let findings = output.withUnsafeBytes { task.site.addresses.check($0, at: address) }
    self.init(
      diagnostics: notes.diagnostics, address: quickHash(address),
      ids: page.hasTemplate && !task.lacksText ? findings.ids : nil,
      fragments: findings.fragments, takenIDs: notes.takenIDs,
      idsInTheWay: findings.ids(inTheWayOf: notes.headingIDs, in: output), images: findings.images)
    for range in findings.dead {
      diagnostics.append(task.deadLink(at: range, in: output, notes: notes, on: page))
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
  /// The file of the page; the one that is shown where nothing is has a name of its own.
  var file: String { path?.file ?? "404.html" }

  /// The page's URL path; that of a missing page stands for any.
  fileprivate var address: String { path.map(site.url) ?? site.addresses.basePath + "404.html" }

  /// Where the page is on the site; nil for the one that is shown where nothing is.
  private var path: SitePath? { site.site.address(of: job, in: site.language) }

  /// Whether the text that the page is for could not be read.
  fileprivate var lacksText: Bool {
    switch job {
    case .coalition(let index):
      let coalition = site.site.coalitions[index]
      return coalition.texts.original.body.isBlank && site.addresses.isUnreadable(coalition.name.path)
    case .page(let index):
      let page = site.site.pages[index]
      return page.texts.original.body.isBlank && site.addresses.isUnreadable(page.name.path)
    default: return false
    }
  }

  fileprivate var span: Span { Span(wholeOf: SourcePath(address)) }

  /// A dead link at the place where it was written: in Markdown if a text of the page wrote it, else in the theme.
  fileprivate func deadLink(
    at range: Range<Int>, in output: borrowing Markup, notes: PageNotes, on page: ComposedPage
  ) -> Diagnostic {
    let url = output.text(range)
    let written = notes.links.first { $0.isWritten(as: url) }
    return .deadLink(
      written?.destination ?? url, at: written?.span ?? page.origin(of: range) ?? span, on: address,
      isFragment: url.contains("#"))
  }

  /// Renders the page once more, as it was with headings that kept away from some ids, to say where dead links were written.
  func explain(_ fragments: [Range<Int>], avoiding ids: Set<String>) -> [Diagnostic] {
    var output = Markup()
    var notes = PageNotes(avoiding: ids)
    let page = site.compose(job, notes: &notes)
    page.render(&output)
    return fragments.map { deadLink(at: $0, in: output, notes: notes, on: page) }
  }
}

extension Outline.Link {
  /// Whether it stands so in the page.
  fileprivate func isWritten(as url: String) -> Bool {
    var written = Markup()
    written.append(url: self.url)
    return written.text == url
  }
}

extension Markup {
  /// The text of a range of bytes, as it is written there.
  fileprivate func text(_ range: Range<Int>) -> String {
    withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }
  }
}
