import Model

/// How far a coalition has come, how many of its actors come from each sector, and which themes it has.
struct CoalitionTraits {
  let status: Status
  let actorCounts: [Int]?
  let themes: [Int]

  init(of coalition: Coalition, in settings: Settings, on day: PartialDate) {
    status = coalition.status(on: day)
    actorCounts = sectorCounts(of: coalition, in: settings)
    themes = settings.themes(of: coalition)
  }
}

/// Puts each coalition into its groups: one pass over all of them.
func grouped(_ coalitions: [CoalitionTraits], in settings: Settings) -> CoalitionGroups {
  var statuses: [Status: [CoalitionIndex]] = [:]
  var sectors = settings.sectors.map { _ in [CoalitionIndex]() }
  var themes = settings.themes.map { _ in [CoalitionIndex]() }
  for (offset, coalition) in coalitions.enumerated() {
    let index = CoalitionIndex(offset)
    statuses[coalition.status, default: []].append(index)
    for (sector, count) in (coalition.actorCounts ?? []).enumerated() where count > 0 { sectors[sector].append(index) }
    for theme in coalition.themes { themes[theme].append(index) }
  }
  return CoalitionGroups(
    [Status.ongoing, .planned, .completed].map { (.status($0), statuses[$0] ?? []) }
      + sectors.enumerated().map { (.sector($0.offset), $0.element) }
      + themes.enumerated().map { (.theme($0.offset), $0.element) })
}
