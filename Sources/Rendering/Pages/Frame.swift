import Markup
import Model

/// An entry of the menu before it is known which page shows it.
struct MenuEntry: Sendable {
  let label: String
  let path: SitePath
}

extension LocalizedSite {
  /// The frame of a page: its own words, and the menu as it looks from there.
  func frame(
    _ job: PageJob, title: String, pageTitle: String? = nil, description: String, breadcrumbs trail: [MenuEntry] = []
  ) -> PageFrame {
    let path = site.address(of: job, in: language)
    let canonical = path.map(site.baseURL.absolute) ?? site.baseURL.description
    var frame = PageFrame(
      language: language.code, title: title, pageTitle: pageTitle ?? title + " – " + shared.site.title,
      description: description, canonical: canonical, shared: shared, navigation: navigation)
    if let path { frame.navigation = navigation(from: path) }
    if let path, path != site.root(in: language) {
      frame.breadcrumbs = breadcrumbs(trail, to: MenuEntry(label: title, path: path))
    }
    frame.alternates = alternates(of: job)
    frame.languages = languageChoices(of: job)
    return frame
  }

  /// The menu with a mark where the page at `path` is, or lies below.
  private func navigation(from path: SitePath) -> [MenuItem] {
    let root = site.root(in: language)
    var items = navigation
    for (index, entry) in menu.enumerated() {
      if entry.path == path {
        items[index].isCurrent = true
      } else if entry.path != root, path.description.hasPrefix(entry.path.description) {
        items[index].isWithin = true
      }
    }
    return items
  }

  private func breadcrumbs(_ trail: [MenuEntry], to last: MenuEntry) -> [Breadcrumb] {
    let home = MenuEntry(label: words[.home], path: site.root(in: language))
    return ([home] + trail).map { Breadcrumb(label: $0.label, url: url($0.path), isLast: false) }
      + [Breadcrumb(label: last.label, url: url(last.path), isLast: true)]
  }

  private func alternates(of job: PageJob) -> [AlternateLink] {
    guard site.settings.languages.count > 1 else { return [] }
    let found = site.settings.languages.compactMap { language in
      site.address(of: job, in: language).map { AlternateLink(language: language.code, url: site.baseURL.absolute($0)) }
    }
    guard found.count > 1 else { return [] }
    let fallback = site.address(of: job, in: own).map {
      AlternateLink(language: "x-default", url: site.baseURL.absolute($0))
    }
    return found + (fallback.map { [$0] } ?? [])
  }

  private func languageChoices(of job: PageJob) -> [LanguageChoice] {
    guard site.settings.languages.count > 1 else { return [] }
    let choices = site.settings.languages.compactMap { language in
      site.address(of: job, in: language).map {
        LanguageChoice(
          language: language.code, name: language.ownName, url: url($0), isCurrent: language == self.language)
      }
    }
    return choices.count > 1 ? choices : []
  }
}
