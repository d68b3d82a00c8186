import Model

/// Which coalitions each has something in common with, the nearest first: at most `relatedCount` of them.
///
/// Those that share most come first, and of these the ones whose files are nearest; where too few share anything, the
/// neighbours in the list fill up. Each asks a few on both sides of it in the lists that it stands in, so that the time grows
/// with the coalitions and not with their pairs.
func relatedCoalitions(of coalitions: [Coalition], actorCounts: [[Int]?]) -> [[CoalitionIndex]] {
  let traits = zip(coalitions, actorCounts).map { sharedTraits(of: $0, actorCounts: $1) }
  var sharing: [Trait: [Int]] = [:]
  /// Where each coalition stands in the lists of its traits, in their order.
  var places: [[Int]] = []
  for (index, own) in traits.enumerated() {
    places.append(own.map { sharing[$0]?.count ?? 0 })
    for trait in own { sharing[trait, default: []].append(index) }
  }
  return coalitions.indices.map { index in
    var shared: [Int: Int] = [:]
    for (trait, place) in zip(traits[index], places[index]) {
      for other in neighbours(of: place, in: sharing[trait] ?? []) { shared[other, default: 0] += 1 }
    }
    for other in neighbours(of: index, in: coalitions.indices) { shared[other, default: 0] += 0 }
    let nearest = shared.sorted {
      (-$0.value, abs($0.key - index), $0.key) < (-$1.value, abs($1.key - index), $1.key)
    }
    return nearest.prefix(relatedCount).map { CoalitionIndex($0.key) }
  }
}

/// How many coalitions a page tells of beside its own.
private let relatedCount = 6

/// What coalitions may have in common.
private enum Trait: Hashable {
  /// Most of the actors come from one sector, by its index.
  case sector(Int)
}

/// A further thing to have in common is a line here.
private func sharedTraits(of coalition: Coalition, actorCounts: [Int]?) -> [Trait] {
  guard let actorCounts, let most = actorCounts.max() else { return [] }
  return actorCounts.indices.filter { actorCounts[$0] == most }.map { .sector($0) }
}

/// As many entries as may be needed on both sides of a place, without its own; more on one side where the other ends.
private func neighbours(of place: Int, in list: some RandomAccessCollection<Int>) -> [Int] {
  let (start, end) = (max(0, min(place - relatedCount, list.count - 2 * relatedCount - 1)), list.count)
  let window = start..<min(end, max(place + relatedCount + 1, 2 * relatedCount + 1))
  return window.filter { $0 != place }.map { list[list.index(list.startIndex, offsetBy: $0)] }
}
