import Diagnostics
import Model

/// The number of actors by sector, each with the terms of its sum; nil if there are none.
///
/// Recorded counts come first, then the coalitions that they do not cover, in order. A named actor counts once, in the
/// first such coalition that names it; names compare without regard to case and to surrounding or repeated spaces.
func actorTotals(of library: Library) -> ActorTotals? {
  let recorded = library.statistics.filter { if case .sectors = $0.measure { true } else { false } }
  let covered = Set(recorded.flatMap(\.covers).map(\.value))
  var collector = TermCollector(settings: library.settings)
  for statistic in recorded {
    guard case .sectors(let counts) = statistic.measure else { continue }
    for entry in counts { collector.add(entry, from: .statistic(statistic.name.slug)) }
  }
  for index in library.coalitionIndices {
    let coalition = library.coalition(at: index)
    if !covered.contains(coalition.slug.description) { collector.add(coalition.actors, from: .coalition(index)) }
  }
  guard collector.isPositive else { return nil }
  let sectors = collector.terms.enumerated().map { SectorTotal(sector: $0.offset, terms: $0.element) }
  return ActorTotals(sectors: sectors, statistics: recorded)
}

/// The terms of each sector, while they are collected.
private struct TermCollector {
  let settings: Settings
  var terms: [[Term]]
  private var counted: Set<ComparableName> = []

  init(settings: Settings) {
    self.settings = settings
    terms = Array(repeating: [], count: settings.sectors.count)
  }

  var isPositive: Bool { terms.contains { $0.contains { $0.count > 0 } } }

  mutating func add(_ entry: SectorCount, from origin: Term.Origin) {
    guard let sector = settings.sector(entry.sector.value) else { return }
    terms[sector].append(Term(origin, count: entry.count.value, at: entry.count.span, line: entry.line))
  }

  mutating func add(_ actors: Actors?, from origin: Term.Origin) {
    switch actors {
    case nil: break
    case .counts(let counts): for entry in counts { add(entry, from: origin) }
    case .named(let actors): add(actors, from: origin)
    }
  }

  /// Adds one term for each sector of the actors, with the span of the first of them.
  private mutating func add(_ actors: [Located<Actor>], from origin: Term.Origin) {
    var gained = [Term?](repeating: nil, count: terms.count)
    for actor in actors {
      guard let key = actor.value.sector?.value, let sector = settings.sector(key) else { continue }
      guard counted.insert(actor.value.comparableName).inserted else { continue }
      let first = gained[sector] ?? Term(origin, count: 0, at: actor.span, line: actor.value.line)
      gained[sector] = Term(origin, count: first.count + 1, at: first.span, line: first.line)
    }
    for (sector, gain) in gained.enumerated() {
      if let gain { terms[sector].append(gain) }
    }
  }
}

/// The number of a coalition's own actors in each sector, by the sector's index; nil if there are none.
package func sectorCounts(of coalition: Coalition, in settings: Settings) -> [Int]? {
  guard let actors = coalition.actors else { return nil }
  var counts = [Int](repeating: 0, count: settings.sectors.count)
  switch actors {
  case .counts(let entries):
    for entry in entries { if let sector = settings.sector(entry.sector.value) { counts[sector] += entry.count.value } }
  case .named(let actors):
    var counted = Set<ComparableName>(minimumCapacity: actors.count)
    for actor in actors where counted.insert(actor.value.comparableName).inserted {
      if let sector = actor.value.sector.flatMap({ settings.sector($0.value) }) { counts[sector] += 1 }
    }
  }
  return counts.contains { $0 > 0 } ? counts : nil
}

func counts(of statuses: [Status]) -> CoalitionCounts {
  func count(_ status: Status) -> Int { statuses.count { $0 == status } }
  return CoalitionCounts(planned: count(.planned), ongoing: count(.ongoing), completed: count(.completed))
}

func shares(of library: Library) -> [ShareFigure] {
  library.statistics.compactMap { statistic in
    switch statistic.measure {
    case .sectors: nil
    case .share(let share): ShareFigure(statistic: statistic, share: share.value)
    case .pending: ShareFigure(statistic: statistic, share: nil)
    }
  }
}
