/// Which of the coalitions that will be published is meant; the library that holds them and the site have them in one order.
package struct CoalitionIndex: Hashable, Sendable {
  /// From zero.
  package let offset: Int

  package init(_ offset: Int) { self.offset = offset }
}

extension Library {
  package var coalitionIndices: [CoalitionIndex] { coalitions.indices.map { CoalitionIndex($0) } }

  package func coalition(at index: CoalitionIndex) -> Coalition { coalitions[index.offset] }
}

extension Site {
  package func coalition(at index: CoalitionIndex) -> PublishedCoalition { coalitions[index.offset] }

  package func coalition(before other: PublishedCoalition) -> PublishedCoalition? {
    other.index.offset > 0 ? coalitions[other.index.offset - 1] : nil
  }

  package func coalition(after other: PublishedCoalition) -> PublishedCoalition? {
    other.index.offset + 1 < coalitions.count ? coalitions[other.index.offset + 1] : nil
  }
}

/// A coalition as the site shows it, with all that follows from the rest of the content.
///
/// It never changes and is shared, like the coalition itself.
package final class PublishedCoalition: Sendable {
  package let index: CoalitionIndex
  package let coalition: Coalition
  /// How far it has come on the day of the build.
  package let status: Status
  /// How many of its own actors come from each sector, by the sector's index; nil where it gives none.
  package let actorCounts: [Int]?
  /// The indices in `Settings.themes` of its themes, in the order in which its file names them.
  package let themes: [Int]
  /// The indices in `Library.quotes` of the quotes that belong to it.
  package let quotes: [Int]
  /// Which others have something in common with it, or stand near it in the list; the nearest first.
  package let related: [CoalitionIndex]
  /// By `Language.index`; nil in a language that the site is not in.
  private let paths: [SitePath?]

  package init(
    _ coalition: Coalition, at index: CoalitionIndex, status: Status, actorCounts: [Int]? = nil, themes: [Int] = [],
    quotes: [Int] = [], related: [CoalitionIndex] = [], paths: [SitePath?]
  ) {
    self.coalition = coalition
    self.index = index
    self.status = status
    self.actorCounts = actorCounts
    self.themes = themes
    self.quotes = quotes
    self.related = related
    self.paths = paths
  }
}

extension PublishedCoalition {
  /// Its number on the site, from one.
  package var number: Int { index.offset + 1 }

  package var slug: Slug { coalition.slug }

  package var texts: Translated<CoalitionText> { coalition.texts }

  /// Where it is in a language of the site, if it has been translated into that.
  package func path(in language: Language) -> SitePath { paths[language.index] ?? .root }
}
