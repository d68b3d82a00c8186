import Markup
import Model

extension LocalizedSite {
  /// The frame of a page: its own words, and the menu as it looks from there.
  ///
  /// The breadcrumbs lead from the start page by way of `trail` to the page itself, there called `crumb` if not by its title.
  func frame(
    _ job: PageJob, title: String, pageTitle: String? = nil, description: String, below trail: [MenuEntry] = [],
    crumb: String? = nil
  ) -> PageFrame {
    let path = site.address(of: job, in: language)
    var frame = PageFrame(
      language: language.code, title: title, pageTitle: pageTitle ?? title + " – " + shared.site.title,
      description: description, canonical: path.map(site.baseURL.absolute), shared: shared,
      navigation: navigation(of: job, at: path))
    if let path, path != site.root(in: language) {
      frame.breadcrumbs = breadcrumbs(trail, to: MenuEntry(label: crumb ?? title, path: path))
    }
    frame.alternates = alternates(of: job)
    frame.languages = languageChoices(of: job)
    return frame
  }

  private func navigation(of job: PageJob, at path: SitePath?) -> [MenuItem] {
    if case .coalition = job { return menu.itemsFromCoalitions }
    return path.map(menu.items(from:)) ?? menu.items
  }

  /// A section as a step on the way to what lies below it.
  func entry(_ section: Section) -> MenuEntry {
    MenuEntry(label: sectionTitle(section), path: site.path(of: section, in: language))
  }

  /// The editors' pages and the sections that a page at `path` lies below, from the topmost down; `path` is that of the
  /// site's own language.
  func pages(above path: SitePath) -> [MenuEntry] {
    path.ancestors.compactMap { ancestor in
      if let section = Section.allCases.first(where: { site.path(of: $0, in: own) == ancestor }) {
        return entry(section)
      }
      guard let page = site.page(at: ancestor) else { return nil }
      return page.texts.text(in: language, own: own).map {
        MenuEntry(label: shown($0.title), path: site.path(of: page, in: language))
      }
    }
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
