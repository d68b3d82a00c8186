import Diagnostics

/// What `site.yaml` says about the site as a whole.
package struct Settings: Sendable {
  package var title: Translated<Located<String>>
  package var organisation: Located<String>
  package var shortName: Located<String>?
  package var description: Translated<Located<String>>?
  package var baseURL: Located<BaseURL>?
  /// The site's languages; the first is its own.
  package var languages: [Language]
  /// Where each of them is written.
  package var languagePlaces: [Language: Span] = [:]
  package var sectors: [Sector]
  /// The themes of the coalitions: those of `site.yaml`, else those that the coalitions' files name.
  package var themes: [CoalitionTheme] = [] {
    didSet { themePlaces = ThemePlaces(of: themes) }
  }
  private(set) var themePlaces = ThemePlaces(of: [])
  /// Whether `site.yaml` lists the themes, so that there are no others.
  package var listsThemes = false
  package var updated: Located<PartialDate>?
  /// What others may do with the open data; nil where nothing is said of it.
  package var licence: Licence?
  /// After how many months a measure is told to be old; nil where none is.
  package var staleAfterMonths: Located<Int>?
  /// Whether pages may have cards where they are shared.
  package var showsCards = true

  package init(
    title: Translated<Located<String>>, organisation: Located<String>, languages: [Language], sectors: [Sector]
  ) {
    self.title = title
    self.organisation = organisation
    self.languages = languages
    self.sectors = sectors
  }

  /// The language in which originals are written.
  package var ownLanguage: Language { languages.first ?? .swedish }

  package func sector(_ key: SectorKey) -> Int? { sectors.firstIndex { $0.key == key } }
}
