import Diagnostics

/// All that the editors have written, read but not yet judged: drafts too, and in the order of the files.
package struct Library: Sendable {
  package var settings: Settings
  package var coalitions: [Coalition] = []
  package var quotes: [Quote] = []
  package var statistics: [Statistic] = []
  package var meetings: [Meeting] = []
  package var contacts: [Contact] = []
  package var pages: [Page] = []
  package var accessibility: AccessibilityStatement?
  package var images: [ImagePath: Image] = [:]
  /// The documents by their paths below `content/files/`.
  package var documents: [String: Document] = [:]
  /// In the order of their paths.
  package var rootFiles: [RootFile] = []
  /// The slugs and paths of files that could not be read whole, so that a reference to one is not reported as well.
  package var unreadable: Set<String> = []

  /// The statistics that are left out, by their slugs, so that their figures are known to be waiting.
  package var absentStatistics: [String: Absence] = [:]
  /// The meetings that are left out, by their slugs: an event may still be called by the name of one.
  package var absentMeetings: [String: Meeting] = [:]

  package init(settings: Settings) { self.settings = settings }
}

extension Library {
  /// Every kind of content, in the order in which it is read, judged and told of.
  package static let kinds: [any ContentKind.Type] = [
    Coalition.self, Quote.self, Statistic.self, Meeting.self, Contact.self, Page.self,
  ]

  /// The items of every kind.
  package var kinds: [any ContentItems] { Self.kinds.map { $0.items(in: self) } }
}

extension ContentKind {
  fileprivate static func items(in library: Library) -> any ContentItems { library[keyPath: list] }
}
