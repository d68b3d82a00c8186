import Building
import Diagnostics
import Model
import Pictures

/// The files that certain remedies change, and what is wrong when all have been applied.
package struct FixedSources: Sendable {
  /// In the order of their paths.
  package let files: [FixedFile]
  /// How many remedies were applied.
  package let count: Int
  package let remaining: [Diagnostic]
}

/// Applies the certain remedies of all problems to content in memory, and of those that show only then, until there are none.
///
/// Nothing is written. A file that has more errors after a round than before it is put back, and left to the editor. A remedy
/// whose file holds other words than those it would replace is passed over, as is one that overlaps another: the next build
/// tells it again.
package func fixedSources(
  of sources: Sources, as edition: Edition, pictures maker: PictureMaker
) async throws -> FixedSources {
  let folder = EditedFolder(of: sources.content)
  var (count, errors) = (0, [SourcePath: Int]())
  for _ in 0..<mostRounds {
    let built = try await buildSite(
      from: Sources(content: folder, theme: sources.theme), as: edition, pictures: maker, into: NullSink())
    let now = Dictionary(grouping: built.diagnostics.filter { $0.severity == .error }, by: \.span.path).mapValues(
      \.count)
    let undone = count == 0 ? 0 : folder.undo { now[$0, default: 0] > errors[$0, default: 0] }
    count -= undone
    if undone > 0 { continue }
    errors = now
    // While something is wrong, figures may be too, and with them what is said of numbers in texts.
    let first = built.diagnostics.holdErrors ? built.diagnostics.filter { $0.severity == .error } : built.diagnostics
    let applied = folder.apply(first.compactMap(\.fix))
    count += applied
    if applied == 0 { return FixedSources(files: folder.files, count: count, remaining: built.diagnostics) }
  }
  let built = try await buildSite(
    from: Sources(content: folder, theme: sources.theme), as: edition, pictures: maker, into: NullSink())
  return FixedSources(files: folder.files, count: count, remaining: built.diagnostics)
}

/// More than remedies depend on each other: of some kinds one is told for each file at a time.
private let mostRounds = 100
