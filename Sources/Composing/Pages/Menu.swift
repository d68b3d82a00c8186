import Links
import Markdown
import Model
import Routes

/// An entry of the menu before it is known which page shows it.
struct MenuEntry: Sendable {
  let label: String
  let path: SitePath
}

/// The menu of a language, as each page shows it.
struct Menu: Sendable {
  private let entries: [MenuEntry]
  private let root: SitePath
  /// As it looks from a page that is not in it.
  let items: [MenuItem]
  /// As it looks from every coalition: all lie below the same pages.
  private(set) var itemsFromCoalitions: [MenuItem] = []

  init(of site: Site, at routes: Routes, in language: Language, words: Words, addresses: Addresses) {
    entries = site.menu(at: routes, in: language, words: words)
    root = routes.root(in: language)
    items = entries.map { MenuItem(label: $0.label, url: addresses.url($0.path)) }
    if let first = site.coalitions.first { itemsFromCoalitions = items(from: first.path(in: language)) }
  }

  /// The menu with a mark where the page at `path` is, or lies below.
  func items(from path: SitePath) -> [MenuItem] {
    var items = items
    for (index, entry) in entries.enumerated() {
      if entry.path == path {
        items[index].isCurrent = true
      } else if entry.path != root, path.description.hasPrefix(entry.path.description) {
        items[index].isWithin = true
      }
    }
    return items
  }
}

extension Site {
  /// The menu: the pages that editors have given a place in it; if there are none, the sections.
  fileprivate func menu(at routes: Routes, in language: Language, words: Words) -> [MenuEntry] {
    let chosen = pages.filter { $0.navigation != nil }.compactMap { page in
      label(of: page, at: routes, in: language, words: words).map {
        MenuEntry(label: $0, path: routes.scheme.path(ofPageAt: page.path.value, in: language))
      }
    }
    guard chosen.isEmpty else { return chosen }
    return [MenuEntry(label: words[.home], path: routes.root(in: language))]
      + Section.allCases.map { MenuEntry(label: words.name(of: $0), path: routes.path(toSection: $0, in: language)) }
  }

  /// What the menu calls a page; nil for one that is not there in the language, as the start page and the sections always are.
  private func label(of page: Page, at routes: Routes, in language: Language, words: Words) -> String? {
    if let text = page.texts.text(in: language, own: ownLanguage) {
      return typographic(text.title.value, Typography(language))
    }
    return page.path.value == .root
      ? words[.home] : routes.scheme.section(introducedAt: page.path.value).map(words.name)
  }
}
