/// What the list of coalitions can be narrowed to.
package enum CoalitionGroup: Hashable, Sendable {
  case status(Status)
  /// Those with actors of a sector, by its index in `Settings.sectors`.
  case sector(Int)
  /// Those with a theme, by its index in `Settings.themes`.
  case theme(Int)

  /// By what a group is made: the rows in which readers choose.
  package enum Kind: CaseIterable, Sendable { case status, sector, theme }

  package var kind: Kind {
    switch self {
    case .status: .status
    case .sector: .sector
    case .theme: .theme
    }
  }
}

/// The groups that some coalition belongs to, with their coalitions.
package struct CoalitionGroups: Sendable {
  /// By status from those under way to the completed, by sector and by theme in the order of the settings.
  package private(set) var all: [CoalitionGroup] = []
  private var coalitions: [CoalitionGroup: [CoalitionIndex]] = [:]

  package init() {}

  /// Takes the coalitions of some groups, each in their order; a group without any is none.
  package init(_ groups: some Sequence<(group: CoalitionGroup, coalitions: [CoalitionIndex])>) {
    for (group, members) in groups where !members.isEmpty {
      all.append(group)
      coalitions[group] = members
    }
  }

  /// The coalitions of a group, in their order.
  package subscript(group: CoalitionGroup) -> [CoalitionIndex] { coalitions[group] ?? [] }
}
