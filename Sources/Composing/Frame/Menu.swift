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
  /// Whether it is more than two lines on the smallest of phones.
  let isLong: Bool
  /// As it looks from every coalition: all lie below the same pages.
  private(set) var itemsFromCoalitions: [MenuItem] = []

  init(of site: Site, at routes: Routes, texts: LocalizedTexts, addresses: Addresses) {
    entries = site.menu(at: routes, texts: texts)
    root = routes.root(in: texts.language)
    items = entries.map { MenuItem(label: $0.label, url: addresses.url($0.path)) }
    isLong = lineCount(of: entries.map(\.label.count)) > 2
    if let first = site.coalitions.first { itemsFromCoalitions = items(from: first.path(in: texts.language)) }
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
  fileprivate func menu(at routes: Routes, texts: LocalizedTexts) -> [MenuEntry] {
    let chosen = content.pages.filter { $0.navigation != nil }.compactMap { page in
      label(of: page, at: routes, texts: texts).map {
        MenuEntry(label: $0, path: routes.scheme.path(ofPageAt: page.path.value, in: texts.language))
      }
    }
    guard chosen.isEmpty else { return chosen }
    return [MenuEntry(label: texts.words[.home], path: routes.root(in: texts.language))]
      + Section.allCases.map {
        MenuEntry(label: texts.words.name(of: $0), path: routes.path(toSection: $0, in: texts.language))
      }
  }

  /// What the menu calls a page; nil for one that is not there in the language, as the start page and the sections always are.
  private func label(of page: Page, at routes: Routes, texts: LocalizedTexts) -> String? {
    if let text = page.texts.text(in: texts.language, own: ownLanguage) {
      return texts.shown(text.menuTitle) ?? texts.shown(text.title)
    }
    return page.path.value == .root
      ? texts.words[.home] : routes.scheme.section(introducedAt: page.path.value).map(texts.words.name)
  }
}

/// How many lines words of some lengths take on a screen of 320 px, where 34 characters have room and two are between words.
private func lineCount(of lengths: [Int]) -> Int {
  var (lines, room) = (0, 0)
  for length in lengths {
    if room < length {
      let needed = max(1, (length + lineLength - 1) / lineLength)
      lines += needed
      room = needed * lineLength
    }
    room -= length + 2
  }
  return lines
}

private let lineLength = 34
