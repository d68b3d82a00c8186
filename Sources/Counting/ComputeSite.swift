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
  let routes = Routes(of: library)
  let coalitions = publishedCoalitions(of: library, at: routes, on: edition.day)
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
  of library: Library, at routes: Routes, on day: PartialDate
) -> [PublishedCoalition] {
  let quotes = Dictionary(grouping: library.quotes.indices.filter { library.quotes[$0].coalition != nil }) {
    library.quotes[$0].coalition?.value
  }
  return library.coalitions.enumerated().map { index, coalition in
    PublishedCoalition(
      coalition, number: index + 1, status: coalition.status(on: day),
      actorCounts: sectorCounts(of: coalition, in: library.settings),
      quotes: quotes[coalition.slug.description] ?? [], paths: routes.paths(ofCoalition: index))
  }
}

/// The library without drafts, unless the edition includes them.
private func published(_ library: Library, in edition: Edition) -> (Library, [Omission]) {
  guard !edition.includesDrafts else { return (library, []) }
  var (kept, omissions) = (library, [Omission]())
  func keep<Item>(
    _ items: [Item], _ path: (Item) -> SourcePath, at address: (Item) -> SitePath? = { _ in nil },
    unless reason: (Item) -> Omission.Reason?
  ) -> [Item] {
    items.filter { item in
      guard let reason = reason(item) else { return true }
      omissions.append(Omission(path: path(item), reason: reason, address: address(item)))
      return false
    }
  }
  let drafts = Set(library.coalitions.lazy.filter(\.isDraft).map(\.slug.description))
  let scheme = AddressScheme(ownLanguage: library.settings.ownLanguage)
  kept.coalitions = keep(
    library.coalitions, \.name.path, at: { scheme.path(ofCoalition: $0.slug, in: scheme.ownLanguage) }
  ) {
    $0.isDraft ? .draft : nil
  }
  kept.quotes = keep(library.quotes, \.name.path) {
    $0.isDraft ? .draft : $0.coalition.map { drafts.contains($0.value) } == true ? .coalitionIsDraft : nil
  }
  kept.statistics = keep(library.statistics, \.name.path) { $0.isDraft ? .draft : nil }
  kept.draftStatistics = Set(library.statistics.lazy.filter(\.isDraft).map(\.name.slug.description))
  kept.pages = keep(library.pages, \.name.path, at: \.path.value) { $0.isDraft ? .draft : nil }
  return (kept, omissions)
}

/// Sorts every list into the order that readers see.
private func order(_ library: inout Library) {
  library.coalitions.sortUnlessSorted { $0.name < $1.name }
  library.meetings.sortUnlessSorted { $0.name < $1.name }
  library.quotes.sortUnlessSorted { ListPosition($0.name, $0.order) < ListPosition($1.name, $1.order) }
  library.statistics.sortUnlessSorted { ListPosition($0.name, $0.order) < ListPosition($1.name, $1.order) }
  library.contacts.sortUnlessSorted { ListPosition($0.name, $0.order) < ListPosition($1.name, $1.order) }
  library.pages.sortUnlessSorted { ($0.navigation ?? .max, $0.name) < ($1.navigation ?? .max, $1.name) }
}

/// The position of an item in a list, as a sort key: its `order`, else the number in its file's name.
///
/// Among items with one number, one that has moved up precedes the others, and one that has moved down follows them. So in a
/// list that is numbered from one, the item with `order: 3` is the third.
private struct ListPosition: Comparable {
  let number: Int
  /// -1 if the item has moved up, 1 if it has moved down, else 0.
  let move: Int
  let name: FileName

  init(_ name: FileName, _ order: Int?) {
    let own = name.number ?? .max
    number = order ?? own
    move = (number - own).signum()
    self.name = name
  }

  static func < (one: ListPosition, other: ListPosition) -> Bool {
    (one.number, one.move, one.name) < (other.number, other.move, other.name)
  }
}

extension Array {
  /// Sorts the array unless it is sorted already, as content read in the order of file names mostly is.
  fileprivate mutating func sortUnlessSorted(by precedes: (Element, Element) -> Bool) {
    let isSorted = indices.dropFirst().allSatisfy { !precedes(self[$0], self[$0 - 1]) }
    if !isSorted { sort(by: precedes) }
  }
}
