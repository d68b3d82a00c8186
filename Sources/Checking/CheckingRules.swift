import Diagnostics
import Model

/// Every rule of this room.
package let checkingRules = checks.flatMap(\.rules)

/// Every check of this room, in order, with the rules that it reports.
let checks: [LibraryCheck] = [
  LibraryCheck(.missingBaseURL, .placeholderBaseURL, by: missingBaseURL),
  LibraryCheck(.unknownSector, by: unknownSectors),
  LibraryCheck(.unknownTheme, .repeatedTheme, .similarThemes, by: themeFaults),
  LibraryCheck(.tooManySectors, by: tooManySectors),
  LibraryCheck(.duplicateSlug, by: duplicateSlugs),
  LibraryCheck(.duplicateNumber, by: duplicateNumbers),
  LibraryCheck(.unknownCoalition, by: unknownCoalitions),
  LibraryCheck(.coveredTwice, by: coveredTwice),
  LibraryCheck(.endsBeforeStarts, by: endsBeforeStarts),
  LibraryCheck(.unknownMeeting, .repeatedEvent, by: eventFaults),
  LibraryCheck(.contradictoryStatus, by: { contradictoryStatuses(in: $0, on: $1.day) }),
  LibraryCheck(.futureDate, by: { futureDates(in: $0, on: $1.day) }),
  LibraryCheck(.expiresBeforePublish, .shownForOneDay, by: periodFaults),
  LibraryCheck(.staleMeasure, by: { staleMeasures(in: $0, for: $1) }),
  LibraryCheck(.repeatedName, by: repeatedNames),
  LibraryCheck(.repeatedFact, by: repeatedFacts),
  LibraryCheck(.repeatedActor, by: repeatedActors),
  LibraryCheck(.conflictingSector, by: conflictingSectors),
  // `missing-image` is a rule of texts too, and so is listed in `diagnosticsRules`.
  LibraryCheck(by: missingImages),
  LibraryCheck(.missingDocument, by: missingDocuments),
  LibraryCheck(.pathConflict, .reservedPath, by: pathConflicts),
  LibraryCheck(by: rootFileConflicts),
  LibraryCheck(.badHostName, .otherHostName, by: hostNames),
  LibraryCheck(.expiredSecurityContact, by: { expiredSecurityContacts(in: $0, on: $1.day) }),
  LibraryCheck(.notAssessed, .falseConformance, by: falseConformance),
  LibraryCheck(.staleAssessment, by: { staleAssessment(in: $0, on: $1.day) }),
]

/// A function that searches a whole library for violations of some rules.
struct LibraryCheck: Sendable {
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
