import Diagnostics
import Model

/// Every rule of this room.
package let checkingRules = checks.flatMap(\.rules)

/// Every check of this room, in the order in which a library is held against them, with the rules that it may find broken.
let checks: [Check] = [
  Check(.missingBaseURL, .placeholderBaseURL, by: missingBaseURL),
  Check(.unknownSector, by: unknownSectors),
  Check(.tooManySectors, by: tooManySectors),
  Check(.duplicateSlug, by: duplicateSlugs),
  Check(.duplicateNumber, by: duplicateNumbers),
  Check(.unknownCoalition, by: unknownCoalitions),
  Check(.coveredTwice, by: coveredTwice),
  Check(.endsBeforeStarts, by: endsBeforeStarts),
  Check(.contradictoryStatus, by: { contradictoryStatuses(in: $0, on: $1.day) }),
  Check(.futureDate, by: { futureDates(in: $0, on: $1.day) }),
  Check(.repeatedName, by: repeatedNames),
  Check(.repeatedActor, by: repeatedActors),
  Check(.conflictingSector, by: conflictingSectors),
  // `missing-image` is a rule of texts as well, and stands among those that rooms share.
  Check(by: missingImages),
  Check(.pathConflict, .reservedPath, by: pathConflicts),
  Check(.notAssessed, .falseConformance, by: falseConformance),
]

/// A function that searches a whole library for breaches of some rules.
struct Check: Sendable {
  let rules: [Rule]
  let diagnostics: @Sendable (Library, Edition) -> [Diagnostic]

  init(_ rules: Rule..., by diagnostics: @escaping @Sendable (Library, Edition) -> [Diagnostic]) {
    self.rules = rules
    self.diagnostics = diagnostics
  }

  init(_ rules: Rule..., by diagnostics: @escaping @Sendable (Library) -> [Diagnostic]) {
    self.rules = rules
    self.diagnostics = { library, _ in diagnostics(library) }
  }
}
