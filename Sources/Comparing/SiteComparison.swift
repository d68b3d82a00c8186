import Model

/// What readers will notice when one built site takes the place of another.
package struct SiteComparison: Sendable {
  package var figures: [FigureChange] = []
  /// Whether both sites have figures that can be read; if not, nothing is known of them.
  package var comparesFigures = true
  package var newPages: [PageSummary] = []
  package var changedPages: [PageChange] = []
  package var gonePages: [GonePage] = []
  /// What has changed in menu and foot, and on how many pages.
  package var frames: [FrameChange] = []
  package var files = FileChanges()
  /// The files that a manifest lists and that cannot be read, by their path from where the command ran.
  package var unreadable: [String] = []

  package init() {}
}

extension SiteComparison {
  /// The pages whose address is another, whether their text has changed or not.
  package var movedPages: [PageChange] { changedPages.filter { $0.oldAddress != nil } }

  /// The pages that say something else at the same address.
  package var editedPages: [PageChange] { changedPages.filter { $0.oldAddress == nil } }

  /// The addresses that readers may have and that lead nowhere now.
  package var lostAddresses: [GonePage] { gonePages.filter { $0.leadsTo == nil } }

  package var isEmpty: Bool {
    figures.isEmpty && comparesFigures && newPages.isEmpty && changedPages.isEmpty && gonePages.isEmpty
      && frames.isEmpty && files.isEmpty && unreadable.isEmpty
  }
}

/// A page by its title and its address from the site's root.
package struct PageSummary: Hashable, Sendable {
  package let path: OutputPath
  package let title: String
  package let language: String?

  package init(path: OutputPath, title: String, language: String?) {
    (self.path, self.title, self.language) = (path, title, language)
  }

  package var address: String { path.address }
}

/// A page that says something else than before, or is elsewhere.
package struct PageChange: Sendable {
  package let page: PageSummary
  package let oldPath: OutputPath
  package let passages: [PassageChange]
  /// Whether an emblem or a chart looks different.
  package let hasOtherDrawings: Bool

  /// The address before, if it was another.
  package var oldAddress: String? { oldPath == page.path ? nil : oldPath.address }
}

/// An address at which there is no page any more.
package struct GonePage: Hashable, Sendable {
  /// The title that the page had; nil if it only sent its readers on.
  package let title: String?
  package let address: String
  /// The address that it sends its readers to; nil if it leads nowhere.
  package let leadsTo: String?
}

/// A change of what stands around the pages, and the number of pages that have it.
package struct FrameChange: Hashable, Sendable {
  package let passages: [PassageChange]
  package let pages: Int
}

/// The files beside the pages that have come, gone or changed, by their paths without fingerprints.
package struct FileChanges: Hashable, Sendable {
  package var pictures = Changes()
  /// Style sheets, scripts, fonts and icons.
  package var theme = Changes()
  package var data = Changes()
  package var others = Changes()

  package struct Changes: Hashable, Sendable {
    package var new: [String] = []
    package var gone: [String] = []
    package var changed: [String] = []

    package var isEmpty: Bool { new.isEmpty && gone.isEmpty && changed.isEmpty }
    package var count: Int { new.count + gone.count + changed.count }
  }

  package var isEmpty: Bool { pictures.isEmpty && theme.isEmpty && data.isEmpty && others.isEmpty }
}
