import Diagnostics

/// What will be published: the items in their order and the figures computed from them.
///
/// With its addresses and a theme it is all that rendering needs. It never changes, and all pages share it: a struct of this size was copied
/// 40 times for each.
package final class Site: Sendable {
  package let settings: Settings
  package let edition: Edition
  package let baseURL: BaseURL
  package let figures: Figures
  /// In the order of their files, which is that of their numbers.
  package let coalitions: [PublishedCoalition]
  /// The events of all coalitions in the order of time.
  package let events: [PublishedEvent]
  /// The content that is published, in the order that readers see.
  package let content: Library
  package let accessibility: AccessibilityStatement?
  package let images: [ImagePath: Image]
  package let unreadable: Set<String>
  package let absentStatistics: [String: Absence]
  /// What was read and is not published.
  package let omissions: [Omission]
  private let coalitionsBySlug: [String: Int]

  package init(
    _ library: Library, for edition: Edition, baseURL: BaseURL, figures: Figures, coalitions: [PublishedCoalition],
    omissions: [Omission] = []
  ) {
    settings = library.settings
    self.edition = edition
    self.baseURL = baseURL
    self.figures = figures
    self.coalitions = coalitions
    events = PublishedCoalition.inOrder(coalitions.flatMap(\.events))
    content = library
    accessibility = library.accessibility
    images = library.images
    unreadable = library.unreadable
    absentStatistics = library.absentStatistics
    self.omissions = omissions
    coalitionsBySlug = Dictionary(
      coalitions.enumerated().map { ($0.element.slug.description, $0.offset) },
      uniquingKeysWith: { one, _ in one })
  }
}

extension Site {
  package var ownLanguage: Language { settings.ownLanguage }

  /// A date of what has been, as of a change; nil where it is later than the build's day and so cannot be true.
  package func past(_ date: Located<PartialDate>?) -> PartialDate? {
    date.flatMap { $0.value.isAfter(edition.day) ? nil : $0.value }
  }

  /// When the content was last changed or gone through, as far as it says so; of what is to come nothing.
  package var lastUpdate: PartialDate? {
    let dates = [settings.updated] + coalitions.map(\.coalition.updated) + content.pages.map(\.updated)
    return dates.compactMap(past).max { $0.firstDay < $1.firstDay }
  }

  /// The coalitions as a start page tells of them: those under way, those to come, and then the others, each the newest first.
  ///
  /// At most `count`, but none under way is left out before there are `most`.
  package func foremost(_ count: Int, orAllUnderWay most: Int) -> [PublishedCoalition] {
    var chosen: [PublishedCoalition] = []
    for (status, limit) in [(Status.ongoing, most), (.planned, count), (.completed, count)] {
      for coalition in coalitions.reversed() where coalition.status == status {
        guard chosen.count < limit else { break }
        chosen.append(coalition)
      }
    }
    return chosen
  }

  /// The coalition with a slug; of two with one slug, the first.
  package func coalition(named slug: String) -> PublishedCoalition? { coalitionsBySlug[slug].map { coalitions[$0] } }

  /// The meeting of the model with a slug, also one that is not shown itself.
  package func meeting(named slug: String) -> Meeting? {
    content.meetings.first { $0.name.slug.description == slug } ?? content.absentMeetings[slug]
  }
}
