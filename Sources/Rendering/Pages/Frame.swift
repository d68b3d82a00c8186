import Markup
import Model

extension LocalizedSite {
  /// The frame of a page: its own words, and the menu as it looks from there.
  func frame(
    _ job: PageJob, title: String, pageTitle: String? = nil, description: String, breadcrumbs trail: [MenuEntry] = []
  ) -> PageFrame {
    let path = site.address(of: job, in: language)
    let canonical = path.map(site.baseURL.absolute) ?? site.baseURL.description
    var frame = PageFrame(
      language: language.code, title: title, pageTitle: pageTitle ?? title + " – " + shared.site.title,
      description: description, canonical: canonical, shared: shared, navigation: navigation(of: job, at: path))
    if let path, path != site.root(in: language) {
      frame.breadcrumbs = breadcrumbs(trail, to: MenuEntry(label: title, path: path))
    }
    frame.alternates = alternates(of: job)
    frame.languages = languageChoices(of: job)
    return frame
  }

  private func navigation(of job: PageJob, at path: SitePath?) -> [MenuItem] {
    if case .coalition = job { return menu.itemsFromCoalitions }
    return path.map(menu.items(from:)) ?? menu.items
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
