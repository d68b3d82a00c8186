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

extension Settings {
  /// The index of the theme that an editor means by a text: by its key or by its name in any language, in capitals or not.
  package func theme(meantBy text: String) -> Int? {
    if let exact = themes.firstIndex(where: { $0.slug.description == text }) { return exact }
    let slug = Slug(nearestTo: text)
    if let near = themes.firstIndex(where: { $0.slug == slug }) { return near }
    let name = ComparableName(text)
    return themes.firstIndex { theme in
      ([theme.names.original] + theme.names.others.map(\.text)).contains { ComparableName($0.value) == name }
    }
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
