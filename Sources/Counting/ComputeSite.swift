import Diagnostics
import Model
import Routes

/// The site that a build publishes, with its routes and the omissions.
package struct Selection: Sendable {
  package let site: Site
  package let routes: Routes

  package var omissions: [Omission] { site.omissions }
}

/// Chooses what an edition publishes, puts it in order, and computes every figure from it.
///
/// The total of actors is the sum over the sectors: recorded counts, and the actors of each published coalition that no
/// recorded count covers.
package func computeSite(from library: Library, for edition: Edition) -> Reported<Selection> {
  var (library, omissions) = published(library, in: edition)
  order(&library)
  let traits = library.coalitions.map { CoalitionTraits(of: $0, in: library.settings, on: edition.day) }
  let routes = Routes(of: library, with: grouped(traits, in: library.settings))
  let coalitions = publishedCoalitions(of: library, with: traits, at: routes, on: edition.day)
  let figures = Figures(
    actors: actorTotals(of: library), coalitions: counts(of: coalitions.map(\.status)), shares: shares(of: library))
  var report: [Diagnostic] = []
  for case let figure in figures.shares where figure.share == nil {
    guard case .pending(let span) = figure.statistic.measure else { continue }
    report.append(.pendingShare(figure.statistic, at: span))
    // A draft build shows it as missing.
    if !edition.includesDrafts { omissions.append(Omission(path: figure.statistic.name.path, reason: .pendingShare)) }
  }
  if let statement = library.accessibility, statement.conformance?.value == .notAssessed {
    omissions.append(Omission(path: statement.path, reason: .accessibilityNotAssessed))
  }
  report += untranslated(in: library)
  let baseURL = edition.baseURL ?? library.settings.baseURL?.value ?? .placeholder
  let site = Site(
    library, for: edition, baseURL: baseURL, figures: figures, coalitions: coalitions, omissions: omissions)
  return Reported(Selection(site: site, routes: routes), report)
}

/// The coalitions with the values that are derived from the rest of the library.
private func publishedCoalitions(
  of library: Library, with traits: [CoalitionTraits], at routes: Routes, on day: PartialDate
) -> [PublishedCoalition] {
  let quotes = Dictionary(grouping: library.quotes.indices.filter { library.quotes[$0].coalition != nil }) {
    library.quotes[$0].coalition?.value
  }
  let related = relatedCoalitions(of: traits)
  return library.coalitionIndices.map { index in
    let coalition = library.coalition(at: index)
    let own = traits[index.offset]
    return PublishedCoalition(
      coalition, at: index, status: own.status, actorCounts: own.actorCounts, themes: own.themes,
      quotes: quotes[coalition.slug.description] ?? [], related: related[index.offset], paths: routes.paths(of: index),
      on: day)
  }
}

/// The library as an edition publishes it: without drafts, what waits and what has expired, nor what is about a coalition
/// that is left out.
private func published(_ library: Library, in edition: Edition) -> (Library, [Omission]) {
  var (kept, omissions) = (library, [Omission]())
  let absentCoalitions = library.coalitions.absences(in: edition)
  let scheme = AddressScheme(ownLanguage: library.settings.ownLanguage)
  func keep<Item: ContentKind>(_ kind: Item.Type) {
    let coalitions = kind.coalitionProperties
    func omission(of item: Item) -> Omission? {
      if let absence = item.absence(in: edition) {
        return Omission(path: item.name.path, absence, address: scheme.path(of: item))
      }
      guard !absentCoalitions.isEmpty else { return nil }
      let absences = coalitions.lazy.compactMap { item.facts[keyPath: $0].flatMap { absentCoalitions[$0.value] } }
      return absences.first.map { absence in
        Omission(path: item.name.path, reason: absence == .draft ? .coalitionIsDraft : .coalitionIsNotShown)
      }
    }
    kept[keyPath: kind.list].removeAll { item in
      guard let omission = omission(of: item) else { return false }
      omissions.append(omission)
      return true
    }
  }
  for kind in Library.kinds { keep(kind) }
  kept.absentStatistics = library.statistics.absences(in: edition)
  for meeting in library.meetings where meeting.absence(in: edition) != nil {
    kept.absentMeetings[meeting.name.slug.description] = meeting
  }
  return (kept, omissions)
}

extension Array where Element: ContentKind {
  /// Why items are left out, by the slugs of those that are.
  fileprivate func absences(in edition: Edition) -> [String: Absence] {
    var absences: [String: Absence] = [:]
    for item in self {
      if let absence = item.absence(in: edition) { absences[item.name.slug.description] = absence }
    }
    return absences
  }
}

extension AddressScheme {
  /// Where an item has its page in the site's own language, if it has one.
  fileprivate func path(of item: some ContentKind) -> SitePath? {
    switch item {
    case let coalition as Coalition: path(ofCoalition: coalition.slug, in: ownLanguage)
    case let page as Page: page.path.value
    default: nil
    }
  }
}

/// Sorts every list into the order that readers see.
private func order(_ library: inout Library) {
  func order<Item: ContentKind>(_ kind: Item.Type) { library[keyPath: kind.list].sortUnlessSorted(by: kind.precedes) }
  for kind in Library.kinds { order(kind) }
}

extension Array {
  /// Sorts the array unless it is sorted already, as content read in the order of file names mostly is.
  fileprivate mutating func sortUnlessSorted(by precedes: (Element, Element) -> Bool) {
    let isSorted = indices.dropFirst().allSatisfy { !precedes(self[$0], self[$0 - 1]) }
    if !isSorted { sort(by: precedes) }
  }
}
