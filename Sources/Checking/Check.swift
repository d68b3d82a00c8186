import Diagnostics
import Jobs
import Model

/// Holds the library against every rule that looks at more than one field; what a single field breaks, reading has said.
///
/// The rules know nothing of each other, so that as many jobs as there are may work on them.
package func check(_ library: Library, for edition: Edition) async -> [Diagnostic] {
  await checks.concurrentMap(jobs: edition.jobs, run: 1) { $0.flatMap { $0.diagnostics(library, edition) } }
}
