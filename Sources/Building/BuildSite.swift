import Checking
import Composing
import Counting
import Diagnostics
import Jobs
import Model
import Pictures
import Reading
import Routes

/// Turns content and theme into a complete site, page by page into `sink`: no clock, no network, no disk of its own.
///
///     content ─read▶ Library ─check▶ Library ─compute figures▶ Site ─┐
///     theme ──read▶ sources ──load▶ Theme ───────────────────────────┴─render▶ sink ─check links▶ Summary
///
/// Every problem is reported, not only the first; the sink may be kept only if none of them is an error. What is thrown
/// comes from the sink: a failure of the machine.
package func buildSite(
  from sources: Sources, as edition: Edition, pictures maker: PictureMaker = .inThisProcess, into sink: some Sink,
  telling listener: @escaping Listener = { _ in }
) async throws -> Reported<Summary> {
  var report: [Diagnostic] = []
  listener(.begins(.read))
  let (read, themeSources) = await sideBySide(jobs: edition.jobs) {
    await readLibrary(from: sources.content, jobs: edition.jobs, keeping: sources.keeping)
  } and: {
    readTheme(from: sources.theme)
  }
  let library = read.reporting(to: &report)
  listener(.begins(.load))
  let settings = library.settings
  let theme = await loadTheme(
    themeSources.reporting(to: &report), for: settings.languages,
    below: (edition.baseURL ?? settings.baseURL?.value ?? .placeholder).path, jobs: edition.jobs
  ).reporting(to: &report)
  listener(.begins(.check))
  let (problems, computed) = await sideBySide(jobs: edition.jobs) {
    await check(library, for: edition)
  } and: {
    computeSite(from: library, for: edition)
  }
  report += problems
  let selection = computed.reporting(to: &report)
  var summary = Summary(selection, of: sources.content.path)
  listener(.begins(.render))
  let rendered = try await render(
    selection.site, at: selection.routes, with: theme, texts: { text(of: $0, in: sources.content) },
    copies: { bytes(of: $0, in: sources.content) }, pictures: maker, into: sink.unless(report.holdErrors),
    telling: listener)
  summary.counts = rendered.value
  report += rendered.diagnostics
  report += summary.leaveOut(rendered.value, of: library, in: sources.content, given: report)
  return Reported(summary, report)
}

/// What a site is made from: a folder of content and a folder with a theme.
package struct Sources: Sendable {
  package let content: any SourceFolder
  package let theme: any SourceFolder
  /// How many bytes of bodies may stay in memory between reading and rendering; the rest is read twice.
  let keeping: Int

  package init(content: any SourceFolder, theme: any SourceFolder, keeping: Int = bodyLimit) {
    self.content = content
    self.theme = theme
    self.keeping = keeping
  }
}
