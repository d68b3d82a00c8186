import Diagnostics
import Fingerprint
import Jobs
import Markup
import Model
import Templates

/// The bytes of a picture of the content folder, or why they cannot be had.
package typealias ImageReader = @Sendable (Image) -> Reported<[UInt8]?>

/// How much has been rendered.
package struct RenderedCounts: Sendable, Hashable {
  package let pages: Int

  package init(pages: Int = 0) { self.pages = pages }
}

/// Renders every page and file of a site into `sink`, and checks that every link in every page leads somewhere.
///
/// What the sink throws is thrown on; all other problems are reported.
package func render(
  _ site: Site, with theme: Theme, texts: @escaping BodyReader, pictures: @escaping ImageReader, into sink: some Sink,
  telling listener: @escaping Listener
) async throws -> Reported<RenderedCounts> {
  var report: [Diagnostic] = []
  let images = publishedImages(of: site, reading: pictures).reporting(to: &report)
  let files = FileList(of: site, theme: theme, images: images)
  let addresses = Addresses(of: site, files: files.paths, images: images.urls)
  let editions = site.settings.languages.compactMap { language in
    theme.languages[language].map {
      LocalizedSite(
        site, in: language, theme: $0, takenIDs: theme.ids, addresses: addresses, read: texts)
    }
  }
  let pages = try await renderPages(of: editions, and: files.generated, into: sink, telling: listener)
    .reporting(to: &report)
  listener(.begins(.copy))
  report += try files.writeCopies(reading: pictures, into: sink)
  return Reported(RenderedCounts(pages: pages), report)
}

/// One page to be rendered, with the site in the language to render it in.
struct PageTask: Sendable {
  let site: LocalizedSite
  let job: PageJob
}

/// What is kept of a page when its bytes have gone to the sink.
private struct PageResult: Sendable {
  var diagnostics: [Diagnostic] = []
  /// The hash of the page's URL path.
  var address: UInt64 = 0
  var ids = PageIDs()
  var fragments: [FragmentLink] = []
}

/// Renders the pages and, by the same jobs, the files that are written from the site: those come first, since one of them
/// may be as much work as hundreds of pages.
private func renderPages(
  of editions: [LocalizedSite], and files: [GeneratedFile], into sink: some Sink, telling listener: @escaping Listener
) async throws -> Reported<Int> {
  let pages = editions.flatMap { edition in
    edition.site.jobs(in: edition.language).map { PageTask(site: edition, job: $0) }
  }
  let tasks = files.map { RenderTask.file($0) } + pages.map { .page($0) }
  let jobs = editions.first?.site.edition.jobs ?? 1
  let outcomes = await tasks.concurrentMap(jobs: jobs, run: min(64, max(1, tasks.count / (4 * jobs)))) { run in
    var output = Markup()
    let outcomes = run.map { task in Result { try task.render(of: editions, into: &output, sink) } }
    listener(.rendered(run.count(where: \.isPage), of: pages.count))
    return outcomes
  }
  let results = try outcomes.compactMap { try $0.get() }
  let dead = deadFragments(in: results)
  return Reported(
    pages.count,
    // What a layout or an introduction has wrong, each of its pages tells.
    (results.flatMap(\.diagnostics) + dead.flatMap { index, ranges in explain(pages[index], fragments: ranges) })
      .withoutRepeats)
}

/// A piece of work for one job.
private enum RenderTask: Sendable {
  case file(GeneratedFile)
  case page(PageTask)

  var isPage: Bool { if case .page = self { true } else { false } }

  /// Hands the file or page to the sink; what is to be kept of a page.
  ///
  /// The buffer is used for one after the other.
  func render(of editions: [LocalizedSite], into output: inout Markup, _ sink: some Sink) throws -> PageResult? {
    output.removeAll()
    switch self {
    case .page(let task): return try Rendering.render(task, into: &output, sink)
    case .file(let file):
      file.render(editions, into: &output)
      if let path = OutputPath(file.path) { try output.withUnsafeBytes { try sink.write($0, to: path) } }
      return nil
    }
  }
}

/// Renders a page, checks it, and hands it to the sink.
private func render(_ task: PageTask, into output: inout Markup, _ sink: some Sink) throws -> PageResult {
  var notes = PageNotes()
  let page = task.site.compose(task.job, notes: &notes)
  page.render(&output)
  let path = task.path
  let address = task.address(of: path)
  let findings = output.withUnsafeBytes { task.site.addresses.check($0, at: address) }
  var result = PageResult(diagnostics: notes.diagnostics, address: quickHash(address), ids: findings.ids)
  result.fragments = findings.fragments
  for range in findings.dead {
    result.diagnostics.append(task.deadLink(output.text(range), at: range, notes: notes, on: page))
  }
  for range in findings.repeatedIDs {
    result.diagnostics.append(.repeatedID(output.text(range), at: page.origin(of: range) ?? task.span))
  }
  if let file = OutputPath(path?.file ?? "404.html") { try output.withUnsafeBytes { try sink.write($0, to: file) } }
  return result
}

/// The links to places in other pages that are not there, by the index of the page that holds them.
private func deadFragments(in pages: [PageResult]) -> [(index: Int, ranges: [Range<Int>])] {
  guard pages.contains(where: { !$0.fragments.isEmpty }) else { return [] }
  let indices = Dictionary(
    pages.enumerated().map { ($0.element.address, $0.offset) }, uniquingKeysWith: { one, _ in one })
  return pages.enumerated().compactMap { index, page in
    let dead = page.fragments.filter { link in
      indices[link.page].map { !pages[$0].ids.contains(link.fragment) } ?? true
    }
    return dead.isEmpty ? nil : (index, dead.map(\.range))
  }
}

/// Renders a page once more to say where its dead links were written.
private func explain(_ task: PageTask, fragments: [Range<Int>]) -> [Diagnostic] {
  var (output, notes) = (Markup(), PageNotes())
  let page = task.site.compose(task.job, notes: &notes)
  page.render(&output)
  return fragments.map { task.deadLink(output.text($0), at: $0, notes: notes, on: page) }
}

extension PageTask {
  /// Where the page is on the site; nil for the one that is shown where nothing is.
  fileprivate var path: SitePath? { site.site.address(of: job, in: site.language) }

  /// The page's URL path; that of a missing page stands for any.
  fileprivate var address: String { address(of: path) }

  fileprivate func address(of path: SitePath?) -> String { path.map(site.url) ?? site.addresses.basePath + "404.html" }

  fileprivate var span: Span { Span(wholeOf: SourcePath(address)) }

  /// A dead link at the place where it was written: in Markdown if a text of the page wrote it, else in the theme.
  fileprivate func deadLink(_ url: String, at range: Range<Int>, notes: PageNotes, on page: ComposedPage) -> Diagnostic
  {
    let written = notes.links.first { $0.url == url }
    return .deadLink(
      written?.destination ?? url, at: written?.span ?? page.origin(of: range) ?? span, on: address,
      isFragment: url.contains("#"))
  }
}

extension Markup {
  /// The text of a range of bytes with the references resolved that escaping makes.
  fileprivate func text(_ range: Range<Int>) -> String {
    withUnsafeBytes { String(decoding: $0[range], as: UTF8.self) }
  }
}
