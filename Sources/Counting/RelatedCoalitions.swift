import Model

/// Which coalitions each has something in common with, the nearest first: at most `relatedCount` of them.
///
/// Those that share most come first, and of these the ones whose files are nearest; where too few share anything, the
/// neighbours in the list fill up. Each asks a few on both sides of it in the lists that it stands in, so that the time grows
/// with the coalitions and not with their pairs.
func relatedCoalitions(of coalitions: [CoalitionTraits]) -> [[CoalitionIndex]] {
  let traits = coalitions.map(sharedTraits)
  var sharing: [Trait: [Int]] = [:]
  /// Where each coalition stands in the lists of its traits, in their order.
  var places: [[Int]] = []
  for (index, own) in traits.enumerated() {
    places.append(own.map { sharing[$0]?.count ?? 0 })
    for trait in own { sharing[trait, default: []].append(index) }
  }
  return coalitions.indices.map { index in
    var candidates = Candidates(for: index)
    for (trait, place) in zip(traits[index], places[index]) {
      for other in neighbours(of: place, in: sharing[trait] ?? []) { candidates.add(other, sharing: 1) }
    }
    for other in neighbours(of: index, in: coalitions.indices) { candidates.add(other, sharing: 0) }
    return candidates.nearest.prefix(relatedCount).map { CoalitionIndex($0) }
  }
}

/// Some coalitions that may be told of beside one, with how much they share with it: so few that a list is searched.
private struct Candidates {
  private let index: Int
  private var list: [(index: Int, shared: Int)] = []

  init(for index: Int) {
    self.index = index
    list.reserveCapacity(4 * relatedCount)
  }

  mutating func add(_ other: Int, sharing count: Int) {
    if let place = list.firstIndex(where: { $0.index == other }) {
      list[place].shared += count
    } else {
      list.append((other, count))
    }
  }

  /// Those that share most first, and of these the nearest; of two equally near, the one before.
  var nearest: [Int] {
    list.sorted { one, other in
      if one.shared != other.shared { return one.shared > other.shared }
      let (near, far) = (abs(one.index - index), abs(other.index - index))
      return near == far ? one.index < other.index : near < far
    }.map(\.index)
  }
}

/// How many coalitions a page tells of beside its own.
private let relatedCount = 6

/// What coalitions may have in common.
private enum Trait: Hashable {
  /// Most of the actors come from one sector, by its index.
  case sector(Int)
  /// A theme, by its index.
  case theme(Int)
}

/// A further thing to have in common is a line here.
private func sharedTraits(of coalition: CoalitionTraits) -> [Trait] {
  let counts = coalition.actorCounts ?? []
  let most = counts.max()
  return coalition.themes.map { .theme($0) } + counts.indices.filter { counts[$0] == most }.map { .sector($0) }
}

/// As many entries as may be needed on both sides of a place, without its own; more on one side where the other ends.
private func neighbours(of place: Int, in list: some RandomAccessCollection<Int>) -> [Int] {
  let (start, end) = (max(0, min(place - relatedCount, list.count - 2 * relatedCount - 1)), list.count)
  let window = start..<min(end, max(place + relatedCount + 1, 2 * relatedCount + 1))
  return window.filter { $0 != place }.map { list[list.index(list.startIndex, offsetBy: $0)] }
}
