/// A coalition as the site shows it, with all that follows from the rest of the content.
///
/// It never changes and is shared, like the coalition itself.
package final class PublishedCoalition: Sendable {
  /// Its number on the site, from one.
  package let number: Int
  package let coalition: Coalition
  /// How far it has come on the day of the build.
  package let status: Status
  /// How many of its own actors come from each sector, by the sector's index; nil where it gives none.
  package let actorCounts: [Int]?
  /// The indices in `Site.quotes` of the quotes that belong to it.
  package let quotes: [Int]
  /// By `Language.index`; nil in a language that the site is not in.
  private let paths: [SitePath?]

  package init(
    _ coalition: Coalition, number: Int, status: Status, actorCounts: [Int]? = nil, quotes: [Int] = [],
    paths: [SitePath?]
  ) {
    self.coalition = coalition
    self.number = number
    self.status = status
    self.actorCounts = actorCounts
    self.quotes = quotes
    self.paths = paths
  }
}

extension PublishedCoalition {
  package var slug: Slug { coalition.slug }

  package var texts: Translated<CoalitionText> { coalition.texts }

  /// Where it is in a language of the site, if it has been translated into that.
  package func path(in language: Language) -> SitePath { paths[language.index] ?? .root }
}
