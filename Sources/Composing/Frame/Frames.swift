import Cards
import Links
import Markup
import Model
import Routes

/// What the pages of one language have around their content: title, head, menu, breadcrumbs and language switch.
///
/// The value never changes, and all pages of the language share it.
final class Frames: Sendable {
  let site: Site
  let routes: Routes
  let texts: LocalizedTexts
  let addresses: Addresses
  /// How cards look; nil where there are none.
  let design: CardDesign?
  private let shared: SharedFrame
  private let menu: Menu
  /// What each section is called, by its index.
  private let sectionTitles: [String]

  init(of site: Site, at routes: Routes, texts: LocalizedTexts, addresses: Addresses, cards: CardDesign?) {
    design = site.settings.showsCards ? cards : nil
    self.site = site
    self.routes = routes
    self.texts = texts
    self.addresses = addresses
    menu = Menu(of: site, at: routes, texts: texts, addresses: addresses)
    sectionTitles = Section.allCases.map { section in
      texts.shown(texts.text(of: routes.introduction(to: section))?.title) ?? texts.words.name(of: section)
    }
    shared = SharedFrame(
      of: site, at: routes, texts: texts, addresses: addresses, hasLongMenu: menu.isLong,
      contactTitle: sectionTitles[Section.contact.rawValue])
  }
}

extension Frames {
  var language: Language { texts.language }
  var own: Language { site.ownLanguage }
  var words: Words { texts.words }
  /// The site's names, as every page of the language shows them.
  var names: SiteNames { shared.site }

  /// What a section is called: as the page that introduces it, if there is one.
  func title(of section: Section) -> String { sectionTitles[section.rawValue] }

  /// The URL of the first page of a section.
  func url(of section: Section) -> String { url(routes.path(toSection: section, in: language)) }

  func url(_ path: SitePath) -> String { addresses.url(path) }

  /// The frame of a page: its own words, and the menu as it looks from there.
  ///
  /// The breadcrumbs lead from the start page by way of `trail` to the page itself, there called `crumb` if not by its title.
  func frame(
    _ route: PageRoute, title: String, pageTitle: String? = nil, description: String, below trail: [MenuEntry] = [],
    crumb: String? = nil
  ) -> PageFrame {
    let path = routes.path(of: route, in: language)
    var frame = PageFrame(
      language: language.code, title: title, pageTitle: pageTitle ?? title + " – " + names.title,
      description: description, canonical: path.map(site.baseURL.absolute), shared: shared,
      navigation: navigation(of: route, at: path))
    if let path, path != routes.root(in: language) {
      frame.breadcrumbs = breadcrumbs(trail, to: MenuEntry(label: crumb ?? title, path: path))
    }
    frame.alternates = alternates(of: route)
    frame.languages = languageChoices(of: route)
    frame.card = card(of: route).map { ShareCardView($0) }
    return frame
  }

  private func navigation(of route: PageRoute, at path: SitePath?) -> [MenuItem] {
    if case .coalition = route { return menu.itemsFromCoalitions }
    return path.map(menu.items(from:)) ?? menu.items
  }

  /// A section as a step on the way to what lies below it.
  func entry(_ section: Section) -> MenuEntry {
    MenuEntry(label: title(of: section), path: routes.path(toSection: section, in: language))
  }

  /// The editors' pages and the sections that a page at `path` lies below, from the topmost down; `path` is that of the
  /// site's own language.
  func pages(above path: SitePath) -> [MenuEntry] {
    path.ancestors.compactMap { ancestor in
      if let section = routes.scheme.section(introducedAt: ancestor) { return entry(section) }
      guard let page = routes.page(at: ancestor) else { return nil }
      return page.texts.text(in: language, own: own).map {
        MenuEntry(label: texts.shown($0.title), path: routes.scheme.path(ofPageAt: ancestor, in: language))
      }
    }
  }

  private func breadcrumbs(_ trail: [MenuEntry], to last: MenuEntry) -> [Breadcrumb] {
    let home = MenuEntry(label: words[.home], path: routes.root(in: language))
    return ([home] + trail).map { Breadcrumb(label: $0.label, url: url($0.path), isLast: false) }
      + [Breadcrumb(label: last.label, url: url(last.path), isLast: true)]
  }

  private func alternates(of route: PageRoute) -> [AlternateLink] {
    guard site.settings.languages.count > 1 else { return [] }
    let found = site.settings.languages.compactMap { language in
      routes.path(of: route, in: language).map {
        AlternateLink(language: language.code, url: site.baseURL.absolute($0))
      }
    }
    guard found.count > 1 else { return [] }
    let fallback = routes.path(of: route, in: own).map {
      AlternateLink(language: "x-default", url: site.baseURL.absolute($0))
    }
    return found + (fallback.map { [$0] } ?? [])
  }

  private func languageChoices(of route: PageRoute) -> [LanguageChoice] {
    guard site.settings.languages.count > 1 else { return [] }
    let choices = site.settings.languages.compactMap { language in
      routes.path(of: route, in: language).map {
        LanguageChoice(
          language: language.code, name: language.ownName, openGraphLocale: language.openGraphLocale, url: url($0),
          isCurrent: language == self.language)
      }
    }
    return choices.count > 1 ? choices : []
  }
}

extension SharedFrame {
  fileprivate convenience init(
    of site: Site, at routes: Routes, texts: LocalizedTexts, addresses: Addresses, hasLongMenu: Bool,
    contactTitle: String
  ) {
    let language = texts.language
    func url(of section: Section) -> String { addresses.url(routes.path(toSection: section, in: language)) }
    self.init(
      baseURL: addresses.basePath, homeURL: addresses.url(routes.root(in: language)),
      feedURL: addresses.url(.feed(language)), manifestURL: addresses.url(.webManifest),
      openGraphLocale: language.openGraphLocale, isDraftBuild: site.edition.includesDrafts,
      site: SiteNames(
        title: texts.siteTitle,
        titleLanguage: site.settings.title.isThere(in: language, own: site.ownLanguage) ? nil : site.ownLanguage.code,
        organisation: site.settings.organisation.value,
        shortName: site.settings.shortName?.value ?? site.settings.organisation.value),
      footerLinks: site.accessibility == nil
        ? []
        : [
          MenuItem(
            label: texts.words.title(of: AccessibilityView.self), url: addresses.url(routes.scheme.accessibility),
            targetLanguage: language == site.ownLanguage ? nil : site.ownLanguage.code)
        ], licence: site.settings.licence.map { LicenceView($0) }, hasLongMenu: hasLongMenu,
      contactURL: url(of: .contact), contactTitle: contactTitle, coalitionsURL: url(of: .coalitions),
      statisticsURL: url(of: .statistics), searchURL: addresses.url(routes.scheme.search(in: language)),
      updated: site.lastUpdate.map { DateView($0, in: language) })
  }
}
