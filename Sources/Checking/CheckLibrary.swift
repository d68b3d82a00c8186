import Diagnostics
import Jobs
import Model

/// Checks the library against every rule that needs more than one field; violations in single fields are reported by
/// `Reading`.
///
/// The checks are independent, and so run concurrently.
package func check(_ library: Library, for edition: Edition) async -> [Diagnostic] {
  await checks.concurrentMap(jobs: edition.jobs, run: 1) { $0.flatMap { $0.diagnostics(library, edition) } }
}
