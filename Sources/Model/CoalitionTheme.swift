import Diagnostics

/// A theme that coalitions have in common, such as school or leisure; no `Theme`, which is what a site looks like.
package struct CoalitionTheme: Sendable {
  /// What files call it, and the last part of its address in every language.
  package let slug: Slug
  package let names: Translated<Located<String>>

  package init(slug: Slug, names: Translated<Located<String>>) {
    self.slug = slug
    self.names = names
  }

  /// The name as it stands within a sentence, in the site's own language where it is not translated.
  package func name(in language: Language, own: Language) -> String {
    names.textOrOriginal(in: language, own: own).value
  }
}

/// Where each theme stands in the list, by all that it may be called: there may be as many as coalitions.
struct ThemePlaces: Sendable {
  private(set) var bySlug: [String: Int] = [:]
  private(set) var byName: [ComparableName: Int] = [:]

  init(of themes: [CoalitionTheme]) {
    for (place, theme) in themes.enumerated() {
      if bySlug[theme.slug.description] == nil { bySlug[theme.slug.description] = place }
      for name in [theme.names.original] + theme.names.others.map(\.text) {
        let name = ComparableName(name.value)
        if byName[name] == nil { byName[name] = place }
      }
    }
  }
}

extension Settings {
  /// The index of the theme that an editor means by a text: by its key or by its name in any language, in capitals or not.
  package func theme(meantBy text: String) -> Int? {
    themePlaces.bySlug[text] ?? Slug(nearestTo: text).flatMap { themePlaces.bySlug[$0.description] }
      ?? themePlaces.byName[ComparableName(text)]
  }

  /// The indices of the themes of a coalition, each once, in the order in which its file names them.
  package func themes(of coalition: Coalition) -> [Int] {
    coalition.themes.reduce(into: []) { found, text in
      if let theme = theme(meantBy: text.value), !found.contains(theme) { found.append(theme) }
    }
  }
}

extension Library {
  /// Takes the words of the coalitions for the themes of a site whose `site.yaml` lists none, in the alphabet's order.
  package mutating func takeThemesFromCoalitions() {
    var known = Set<Slug>()
    let themes = coalitions.flatMap(\.themes).compactMap { text -> CoalitionTheme? in
      guard let slug = Slug(nearestTo: text.value), known.insert(slug).inserted else { return nil }
      return CoalitionTheme(slug: slug, names: Translated(text))
    }
    settings.themes = settings.ownLanguage.order(of: themes.map { $0.names.original.value }).map { themes[$0] }
  }
}
