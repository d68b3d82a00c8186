import Bytes
import Cards
import Diagnostics
import Links
import Model
import Templates

/// A theme that has been checked: templates compiled for each language of the site, the generator's words, and assets.
package struct Theme: Sendable {
  package let languages: [Language: Localization]
  package let assets: Assets
  /// The ids that the templates write themselves, which no heading of a text may take.
  package let ids: Set<String>
  /// How cards look; nil where there are none.
  package let cards: CardDesign?
  package let icons: IconDesign?

  /// The templates and words of one language.
  package struct Localization: Sendable {
    package var words = Words.none
    var templates = PageTemplates.none
  }
}

/// Checks a theme against what pages hold and compiles it, once for each language.
package func loadTheme(
  _ sources: ThemeSources, for languages: [Language], below basePath: String, jobs: Int
) async -> Reported<Theme> {
  var report: [Diagnostic] = []
  let drawn = sources.cards.map { drawnPictures($0, of: sources).reporting(to: &report) } ?? DrawnPictures()
  let assets = publishedAssets(sources.assets, drawing: drawn.icons, below: basePath).reporting(to: &report)
  var localizations: [Language: Theme.Localization] = [:]
  for language in languages {
    // Of a theme that is not there at all, that has been said.
    localizations[language] =
      sources.isEmpty
      ? Theme.Localization()
      : await localization(of: sources, in: language, assets: assets, jobs: jobs).reporting(to: &report)
  }
  return Reported(
    Theme(
      languages: localizations, assets: assets, ids: writtenIDs(in: sources.templates.values), cards: drawn.cards,
      icons: drawn.icons),
    report.withoutRepeats)
}

private func localization(
  of sources: ThemeSources, in language: Language, assets: Assets, jobs: Int
) async -> Reported<Theme.Localization> {
  guard let strings = sources.strings[language] else {
    return Reported(Theme.Localization(), [.missingStrings(language, in: sources.path)])
  }
  var report: [Diagnostic] = []
  let words = Words.taken(from: strings, of: language, at: sources.path).reporting(to: &report)
  let set = TemplateSet(files: sources.templates, strings: strings, constants: ["assets": assets.urls])
    .hyphenating()
  let localization = Theme.Localization(
    words: words, templates: await PageTemplates.compiled(from: set, jobs: jobs).reporting(to: &report))
  let roots = PageTemplates.files.map(\.template.file)
  report += set.faultsOfUnused(besides: roots)
  // Where something is wrong, a template may be unused because the name of one is misspelt, which has been told.
  if !report.holdErrors { report += set.warningsOfUnused(besides: roots) }
  return Reported(localization, report)
}

/// The ids that stand in templates as they are: `id="main"`.
private func writtenIDs(in templates: some Collection<SourceFile>) -> Set<String> {
  var ids: Set<String> = []
  for template in templates {
    let ranges = template.bytes.withBytes { LinkScan($0).idRanges }
    ids.formUnion(ranges.map(template.text).filter { !$0.contains("{{") })
  }
  return ids
}
