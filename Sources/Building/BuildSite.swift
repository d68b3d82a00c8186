import Checking
import Counting
import Diagnostics
import Model
import Reading
import Rendering

/// Turns content and theme into a complete site, page by page into `sink`: no clock, no network, no disk of its own.
///
///     content ─read▶ Library ─check▶ Library ─compute figures▶ Site ─┐
///     theme ──read▶ sources ──load▶ Theme ───────────────────────────┴─render▶ sink ─check links▶ Summary
///
/// Every problem is reported, not only the first; the sink may be kept only if none of them is an error. What is thrown
/// comes from the sink: a failure of the machine.
package func buildSite(from sources: Sources, as edition: Edition, into sink: some Sink) async throws -> Reported<
  Summary
> {
  var (report, summary) = ([Diagnostic](), Summary())
  let library = await readLibrary(from: sources.content, jobs: edition.jobs).reporting(to: &report)
  let themeSources = readTheme(from: sources.theme).reporting(to: &report)
  if let library { report += check(library, for: edition) }
  let selection = library.map { computeSite(from: $0, for: edition).reporting(to: &report) }
  let theme = loadTheme(
    themeSources, for: library?.settings.languages ?? Language.allCases, below: selection?.site.baseURL.path ?? "/"
  ).reporting(to: &report)
  if let selection { summary.note(selection) }
  if let selection, let theme {
    let rendered = try await render(
      selection.site, with: theme, texts: { text(of: $0, in: sources.content) },
      pictures: { bytes(of: $0, in: sources.content) }, into: sink)
    summary.counts = rendered.reporting(to: &report)
  }
  return Reported(summary, report)
}

/// What a site is made from: a folder of content and a folder with a theme.
package struct Sources: Sendable {
  package let content: any SourceFolder
  package let theme: any SourceFolder

  package init(content: any SourceFolder, theme: any SourceFolder) {
    self.content = content
    self.theme = theme
  }
}

/// What a build has made, and what it has left out.
package struct Summary: Sendable {
  package var counts = RenderedCounts()
  package var coalitions = 0
  /// nil where the content says nothing of actors.
  package var actors: Int?
  package var omissions: [Omission] = []

  fileprivate mutating func note(_ selection: Selection) {
    coalitions = selection.site.coalitions.count
    actors = selection.site.figures.actors?.total
    omissions = selection.omissions
  }
}
