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
package func buildSite(
  from sources: Sources, as edition: Edition, into sink: some Sink, telling listener: @escaping Listener = { _ in }
) async throws -> Reported<Summary> {
  var report: [Diagnostic] = []
  listener(.begins(.read))
  let library = await readLibrary(from: sources.content, jobs: edition.jobs).reporting(to: &report)
  listener(.begins(.load))
  let settings = library?.settings
  let theme = loadTheme(
    readTheme(from: sources.theme).reporting(to: &report), for: settings?.languages ?? Language.allCases,
    below: (edition.baseURL ?? settings?.baseURL?.value ?? .placeholder).path
  ).reporting(to: &report)
  guard let library else { return Reported(Summary(), report) }
  listener(.begins(.check))
  report += check(library, for: edition)
  listener(.begins(.count))
  let selection = computeSite(from: library, for: edition).reporting(to: &report)
  var summary = Summary(selection)
  if let theme {
    listener(.begins(.render))
    summary.counts = try await render(
      selection.site, with: theme, texts: { text(of: $0, in: sources.content) },
      pictures: { bytes(of: $0, in: sources.content) }, into: sink, telling: listener
    ).reporting(to: &report)
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
  /// How many coalitions are published.
  package private(set) var coalitions = 0
  /// nil where the content says nothing of actors.
  package private(set) var actors: Int?
  package private(set) var omissions: [Omission] = []

  /// Nothing was made: the content could not be read at all.
  init() {}

  init(_ selection: Selection) {
    coalitions = selection.site.coalitions.count
    actors = selection.site.figures.actors?.total
    omissions = selection.omissions
  }
}
