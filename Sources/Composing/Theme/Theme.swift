import Diagnostics
import Jobs
import Links
import Model
import Templates

/// A theme that has been checked: templates compiled for each language of the site, the generator's words, and assets.
package struct Theme: Sendable {
  package let languages: [Language: Localization]
  package let assets: Assets
  /// The ids that the templates write themselves, which no heading of a text may take.
  package let ids: Set<String>

  /// The templates and words of one language; a template with errors is nil, and its pages are only checked.
  ///
  /// The interface's own words are part of the compiled templates.
  package struct Localization: Sendable {
    package var words = Words.none
    var home: Template<HomeView>?
    var coalitions: Template<CoalitionsView>?
    var coalition: Template<CoalitionView>?
    var statistics: Template<StatisticsView>?
    var quotes: Template<QuotesView>?
    var contact: Template<ContactView>?
    var accessibility: Template<AccessibilityView>?
    var page: Template<PlainPageView>?
    var notFound: Template<NotFoundView>?
    var redirect: Template<RedirectView>?
  }
}

/// Checks a theme against what pages hold and compiles it, once for each language.
///
/// With two jobs, each compiles half of the templates.
package func loadTheme(
  _ sources: ThemeSources, for languages: [Language], below basePath: String, jobs: Int
) async -> Reported<Theme> {
  var report: [Diagnostic] = []
  let assets = publishedAssets(sources.assets, below: basePath).reporting(to: &report)
  var localizations: [Language: Theme.Localization] = [:]
  for language in languages {
    // Of a theme that is not there at all, that has been said.
    localizations[language] =
      sources.isEmpty
      ? Theme.Localization()
      : await localization(of: sources, in: language, assets: assets, jobs: jobs).reporting(to: &report)
  }
  return Reported(
    Theme(languages: localizations, assets: assets, ids: writtenIDs(in: sources.templates.values)),
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
  let templates = TemplateSet(files: sources.templates, strings: strings, constants: ["assets": assets.urls])
    .hyphenating()
  let (some, others) = await sideBySide(jobs: jobs) {
    (
      home: templates.compile("home.html", for: HomeView.self),
      coalitions: templates.compile("coalitions.html", for: CoalitionsView.self),
      quotes: templates.compile("quotes.html", for: QuotesView.self),
      page: templates.compile("page.html", for: PlainPageView.self)
    )
  } and: {
    (
      coalition: templates.compile("coalition.html", for: CoalitionView.self),
      statistics: templates.compile("statistics.html", for: StatisticsView.self),
      contact: templates.compile("contact.html", for: ContactView.self),
      accessibility: templates.compile("accessibility.html", for: AccessibilityView.self),
      notFound: templates.compile("not-found.html", for: NotFoundView.self),
      redirect: templates.compile("redirect.html", for: RedirectView.self)
    )
  }
  let localization = Theme.Localization(
    words: words, home: some.home.reporting(to: &report), coalitions: some.coalitions.reporting(to: &report),
    coalition: others.coalition.reporting(to: &report), statistics: others.statistics.reporting(to: &report),
    quotes: some.quotes.reporting(to: &report), contact: others.contact.reporting(to: &report),
    accessibility: others.accessibility.reporting(to: &report), page: some.page.reporting(to: &report),
    notFound: others.notFound.reporting(to: &report), redirect: others.redirect.reporting(to: &report))
  let roots = themeNames().map(\.file)
  report += templates.faultsOfUnused(besides: roots)
  // Where something is wrong, a template may be unused because the name of one is misspelt, which has been told.
  if !report.holdErrors { report += templates.warningsOfUnused(besides: roots) }
  return Reported(localization, report)
}

/// The ids that stand in templates as they are: `id="main"`.
private func writtenIDs(in templates: some Collection<SourceFile>) -> Set<String> {
  var ids: Set<String> = []
  for template in templates {
    let ranges = template.bytes.withUnsafeBytes { LinkScan($0).idRanges }
    ids.formUnion(ranges.map(template.text).filter { !$0.contains("{{") })
  }
  return ids
}
