import Counting
import Diagnostics
import Links
import Model
import Reading
import SiteFiles

/// What a build has made, and what it has left out.
package struct Summary: Sendable {
  package var counts = RenderedCounts()
  private let selection: Selection

  /// nil where the content says nothing of actors.
  package var actors: Int? { selection.site.figures.actors?.total }
  /// What the published coalitions do not tell, of all that they may.
  package var gaps: [Gap] { selection.site.content.gaps }
  package private(set) var omissions: [Omission]
  /// The day of the build.
  package var day: PartialDate { selection.site.edition.day }

  init(_ selection: Selection, of content: SourcePath) {
    self.selection = selection
    omissions = selection.omissions
    if selection.site.accessibility == nil {
      omissions.append(Omission(path: content.appending("accessibility.yaml"), reason: .accessibilityMissing))
    }
  }
}

extension Summary {
  /// Tells of what the rendered site turned out not to have: addresses that it had before, and pictures that no page shows.
  ///
  /// With errors in the settings, all addresses may be others; with any, a file that shows a picture may not have been read.
  mutating func leaveOut(
    _ rendered: RenderedCounts, of library: Library, in content: any SourceFolder, given report: [Diagnostic]
  ) -> [Diagnostic] {
    let leftOut = Set(omissions.map(\.path))
    let settings = library.settings.organisation.span.path
    let isUnsettled = report.contains { $0.severity == .error && $0.span.path == settings }
    let lost =
      isUnsettled
      ? []
      : lostAddresses(
        rendered.lostAddresses, of: selection.site, at: selection.routes.scheme, omissions: omissions, from: library)
    guard !report.holdErrors else { return lost }
    let images = unusedImages(rendered.unshownImages, leftOut: leftOut, from: library) {
      text(of: $0, in: content).value
    }
    omissions += images.waiting.map { Omission(path: $0.source, reason: .imageOfDraft) }
    let documents = unusedDocuments(rendered.unlinkedDocuments, leftOut: leftOut, from: library) {
      text(of: $0, in: content).value
    }
    omissions += documents.waiting.map { Omission(path: $0.source, reason: .documentOfDraft) }
    return lost + images.unused + documents.unused
  }
}
