/// A figure that is another than before, or new, or gone.
package struct FigureChange: Hashable, Sendable {
  package let figure: Figure
  /// As it is written in the data; nil where there was none, or is none.
  package let old: String?
  package let new: String?
  /// How much each part of it has grown or shrunk.
  package var parts: [Part] = []

  package init(figure: Figure, old: String?, new: String?, parts: [Part] = []) {
    (self.figure, self.old, self.new, self.parts) = (figure, old, new, parts)
  }

  package enum Figure: Hashable, Sendable {
    case actors, coalitions
    /// A share in percent, with the words of its statistic.
    case share(label: String)
  }

  /// A sector of the actors, or a status of the coalitions.
  package struct Part: Hashable, Sendable {
    package let name: Name
    package let difference: Int

    package init(name: Name, difference: Int) { (self.name, self.difference) = (name, difference) }

    package enum Name: Hashable, Sendable {
      /// A sector as the site calls it.
      case sector(String)
      case planned, ongoing, completed
    }
  }
}

/// The figures of two sites that differ: actors, coalitions, and then the shares in the order of the new site.
func figureChanges(from old: JSONValue, to new: JSONValue) -> [FigureChange] {
  [actorChange(from: old, to: new), coalitionChange(from: old, to: new)].compactMap(\.self)
    + shareChanges(from: old["shares"]?.list ?? [], to: new["shares"]?.list ?? [])
}

private func actorChange(from old: JSONValue, to new: JSONValue) -> FigureChange? {
  let (before, after) = (old["actors"], new["actors"])
  let parts = parts(from: sectors(of: before), to: sectors(of: after)) { .sector($0) }
  return change(of: .actors, before?["total"]?.integer, after?["total"]?.integer, parts)
}

/// The sectors of the actors with their counts, in the site's order.
func sectors(of actors: JSONValue?) -> [(key: String, name: String, count: Int)] {
  (actors?["sectors"]?.list ?? []).compactMap { sector in
    guard let key = sector["sector"]?.text, let count = sector["count"]?.integer else { return nil }
    return (key, sector["name"]?.text ?? key, count)
  }
}

private func coalitionChange(from old: JSONValue, to new: JSONValue) -> FigureChange? {
  let names: [(String, FigureChange.Part.Name)] = [
    ("planned", .planned), ("ongoing", .ongoing), ("completed", .completed),
  ]
  func counts(in figures: JSONValue) -> [Int]? {
    let counts = names.map { figures["coalitions"]?[$0.0]?.integer }
    return counts.allSatisfy { $0 != nil } ? counts.compactMap(\.self) : nil
  }
  let (before, after) = (counts(in: old), counts(in: new))
  guard let before, let after else { return nil }
  let parts = names.indices.compactMap { index in
    part(names[index].1, from: before[index], to: after[index])
  }
  return change(of: .coalitions, sum(before), sum(after), parts)
}

private func shareChanges(from old: [JSONValue], to new: [JSONValue]) -> [FigureChange] {
  func shares(_ list: [JSONValue]) -> [(name: String, label: String, percent: String)] {
    list.compactMap { share in
      guard let name = share["statistic"]?.text, let percent = share["percent"]?.digits else { return nil }
      return (name, share["label"]?.text ?? name, percent)
    }
  }
  let (before, after) = (shares(old), shares(new))
  let known = Dictionary(before.map { ($0.name, $0.percent) }, uniquingKeysWith: { one, _ in one })
  let names = Set(after.map(\.name))
  let (changed, gone) = (
    after.filter { known[$0.name] != $0.percent }, before.filter { !names.contains($0.name) }
  )
  return changed.map { FigureChange(figure: .share(label: $0.label), old: known[$0.name], new: $0.percent) }
    + gone.map { FigureChange(figure: .share(label: $0.label), old: $0.percent, new: nil) }
}

private func change(
  of figure: FigureChange.Figure, _ old: Int?, _ new: Int?, _ parts: [FigureChange.Part]
) -> FigureChange? {
  if old == new, parts.isEmpty { return nil }
  return FigureChange(figure: figure, old: old.map(String.init), new: new.map(String.init), parts: parts)
}

/// The sectors that have grown or shrunk, in the order of the new site; then those that are gone.
private func parts(
  from old: [(key: String, name: String, count: Int)], to new: [(key: String, name: String, count: Int)],
  _ name: (String) -> FigureChange.Part.Name
) -> [FigureChange.Part] {
  let before = Dictionary(old.map { ($0.key, $0.count) }, uniquingKeysWith: { one, _ in one })
  let keys = Set(new.map(\.key))
  return new.compactMap { part(name($0.name), from: before[$0.key] ?? 0, to: $0.count) }
    + old.filter { !keys.contains($0.key) }.compactMap { part(name($0.name), from: $0.count, to: 0) }
}

private func part(_ name: FigureChange.Part.Name, from old: Int, to new: Int) -> FigureChange.Part? {
  let (difference, overflows) = new.subtractingReportingOverflow(old)
  return difference == 0 || overflows ? nil : FigureChange.Part(name: name, difference: difference)
}

/// A sum that stays at the largest number, whatever a damaged file says.
private func sum(_ counts: [Int]) -> Int {
  counts.reduce(0) { sum, count in
    let (total, overflows) = sum.addingReportingOverflow(count)
    return overflows ? sum : total
  }
}
