import Checking
import Counting
import Diagnostics
import Model
import Reading

/// Computes the site of a content folder up to its figures, without a theme and without any page.
///
/// Of the problems, those are told that can be seen without pages; with an error among them, the figures may be wrong.
package func computeFigures(from content: any SourceFolder, for edition: Edition) async -> Reported<Site> {
  var report: [Diagnostic] = []
  let library = await readLibrary(from: content, jobs: edition.jobs).reporting(to: &report)
  report += await check(library, for: edition)
  let selection = computeSite(from: library, for: edition).reporting(to: &report)
  return Reported(selection.site, report)
}
