import Diagnostics
import Jobs
import Model

/// Holds the library against every rule that looks at more than one field; what a single field breaks, reading has said.
///
/// The rules know nothing of each other, so that as many jobs as there are may work on them.
package func check(_ library: Library, for edition: Edition) async -> [Diagnostic] {
  let checks: [@Sendable () -> [Diagnostic]] = [
    { missingBaseURL(in: library, for: edition) },
    { unknownSectors(in: library) },
    { tooManySectors(in: library) },
    { duplicateSlugs(in: library) },
    { duplicateNumbers(in: library) },
    { unknownCoalitions(in: library) },
    { coveredTwice(in: library) },
    { endsBeforeStarts(in: library) },
    { contradictoryStatuses(in: library, on: edition.day) },
    { futureDates(in: library, on: edition.day) },
    { repeatedNames(in: library) },
    { repeatedActors(in: library) },
    { conflictingSectors(in: library) },
    { missingImages(in: library) },
    { pathConflicts(in: library) },
    { falseConformance(in: library) },
  ]
  return await checks.concurrentMap(jobs: edition.jobs, run: 1) { $0.flatMap { $0() } }
}

package let checkingRules: [Rule] = [
  .missingBaseURL, .placeholderBaseURL, .unknownSector, .duplicateSlug, .duplicateNumber, .unknownCoalition,
  .coveredTwice, .endsBeforeStarts, .contradictoryStatus, .futureDate, .repeatedName, .repeatedActor,
  .conflictingSector, .tooManySectors, .pathConflict, .reservedPath, .notAssessed, .falseConformance,
]
