import Bytes
import Composing
import Diagnostics
import Jobs
import Links
import Markup
import Model
import Pictures
import Routes
import SiteFiles
import Templates

/// How much has been rendered, and what has not come along.
package struct RenderedCounts: Sendable, Hashable {
  package var pages = 0
  /// The pictures that no page shows, and that are not published.
  package var unshownImages: [Image] = []
  /// The documents that no page links to, and that are not published.
  package var unlinkedDocuments: [Document] = []
  /// The addresses of the site as it was before that have no page and no redirect now.
  package var lostAddresses: [SitePath] = []

  package init() {}
}

/// Renders every page and file of a site into `sink`, and checks that every link in every page leads somewhere.
///
/// What the sink throws is thrown on; all other problems are reported.
func render(
  _ site: Site, at routes: Routes, with theme: Theme, texts: @escaping BodyReader, copies: @escaping CopyReader,
  pictures maker: PictureMaker, into sink: some Sink, telling listener: @escaping Listener
) async throws -> Reported<RenderedCounts> {
  var report: [Diagnostic] = []
  let (published, sources) = await sideBySide(jobs: site.edition.jobs) {
    publishedFiles(of: site, at: routes, with: theme, reading: copies)
  } and: {
    SourcePages(of: site, at: routes)
  }
  let (files, paths) = published.reporting(to: &report)
  let addresses = Addresses(
    of: site, at: routes, published: paths, sources: sources, images: files.pictures, copies: files.copies)
  func localized(in language: Language, translating original: LocalizedTexts?) -> LocalizedSite? {
    theme.languages[language].map {
      LocalizedSite(
        site, at: routes,
        texts: LocalizedTexts(
          of: site, in: language, translating: original, words: $0.words, addresses: addresses, read: texts),
        theme: theme, addresses: addresses)
    }
  }
  let original = localized(in: site.ownLanguage, translating: nil)
  let translations = site.settings.languages.dropFirst().compactMap {
    localized(in: $0, translating: original?.texts)
  }
  let editions = (original.map { [$0] } ?? []) + translations
  let pages = try await renderPages(
    of: site, at: routes, in: editions, and: files.generated, with: theme, pictures: maker, into: sink,
    telling: listener
  )
  .reporting(to: &report)
  listener(.begins(.copy))
  let shown = pages.copies.union(files.urls(of: site.pictures)).union(files.urls(of: site.documents))
  report += try files.writeCopies(reading: copies, showing: shown, into: sink)
  let uses = pictureUses(in: pages.pictures, of: site, publishedAs: files.pictures)
  report += pictureFaults(uses, of: site)
  report += try await writePictures(
    files.images(among: shown), namedBy: uses, with: maker, reading: copies, jobs: site.edition.jobs, into: sink,
    telling: listener)
  var counts = RenderedCounts()
  counts.pages = pages.count
  counts.unshownImages = files.images(besides: shown)
  counts.unlinkedDocuments = files.documents(besides: shown)
  counts.lostAddresses = site.edition.previous.filter { !addresses.isPage($0) }
  return Reported(counts, report)
}

/// What is kept of the rendered pages.
private struct RenderedPages {
  let count: Int
  /// The URLs of the pictures and documents that the pages show or link to.
  let copies: Set<ExactText>
  /// The pictures of their texts, in the order of the pages.
  let pictures: [TextPicture]
}

/// The files beside the pages, and with them every path that there will be.
private func publishedFiles(
  of site: Site, at routes: Routes, with theme: Theme, reading copies: CopyReader
) -> Reported<(FileList, PublishedPaths)> {
  let images = publishedImages(of: site, reading: copies)
  let files = FileList(of: site, at: routes, theme: theme, images: images.value)
  return Reported(
    (files, PublishedPaths(of: routes.pages, files: files.paths, below: site.baseURL.path)), images.diagnostics)
}

/// Renders the pages and, by the same jobs, the files that are written from the site: those come first, since one of them
/// may be as much work as hundreds of pages.
private func renderPages(
  of site: Site, at routes: Routes, in editions: [LocalizedSite], and files: [SiteFile], with theme: Theme,
  pictures maker: PictureMaker, into sink: some Sink,
  telling listener: @escaping Listener
) async throws -> Reported<RenderedPages> {
  let pages = routes.pages.compactMap { page in
    editions.first { $0.language == page.language }.map { PageTask(site: $0, page: page) }
  }
  let drawings = sink.isNowhere ? [] : RenderTask.tasks(drawing: pages, with: theme.assets.icons)
  let tasks = RenderTask.tasks(writing: files) + pages.map { .page($0) } + drawings
  let jobs = site.edition.jobs
  let writer = SiteFileWriter(of: site, at: routes, in: editions, theme: theme)
  let outcomes = await tasks.concurrentMap(jobs: jobs, run: min(64, max(1, tasks.count / (4 * jobs)))) { run in
    var renderer = TaskRenderer(writing: writer, drawing: PictureDrawer(with: theme, storing: maker), at: routes.scheme)
    var outcomes: [Result<PageResult?, any Error>] = []
    for task in run {
      outcomes.append(Result { try renderer.render(task, into: sink) })
      if task.isPage { listener(.rendered(1, of: pages.count)) }
    }
    return outcomes
  }
  let results = try outcomes.compactMap { try $0.get() }
  return Reported(
    RenderedPages(
      count: pages.count, copies: Set(results.lazy.flatMap(\.copies)), pictures: results.flatMap(\.pictures)),
    // What a layout or an introduction has wrong, each of its pages tells.
    (results.flatMap(\.diagnostics) + deadFragments(in: results, of: pages)).withoutRepeats)
}

/// The links to places in other pages that are not there.
private func deadFragments(in results: [PageResult], of pages: [PageTask]) -> [Diagnostic] {
  guard results.contains(where: { !$0.fragments.isEmpty }) else { return [] }
  let indices = Dictionary(
    results.enumerated().map { ($0.element.address, $0.offset) }, uniquingKeysWith: { one, _ in one })
  var ids: [Int: [String]] = [:]
  return zip(results, pages).flatMap { result, page in
    let dead = result.fragments.compactMap { link -> DeadLink? in
      guard let target = indices[link.page] else { return DeadLink(range: link.range, ids: []) }
      guard let known = results[target].ids, !known.contains(link.fragment) else { return nil }
      // A page is rendered once more for what may have been meant, but not hundreds of them.
      if ids[target] == nil {
        ids[target] = ids.count < 50 ? pages[target].ids(avoiding: results[target].takenIDs) : []
      }
      return DeadLink(range: link.range, ids: ids[target] ?? [])
    }
    return dead.isEmpty ? [] : page.explain(dead, avoiding: result.takenIDs)
  }
}
