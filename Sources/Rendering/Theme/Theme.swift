import Diagnostics
import Model
import Templates

/// A theme that has been checked: templates compiled for each language of the site, the generator's words, and assets.
package struct Theme: Sendable {
  let languages: [Language: Localization]
  let assets: Assets
  /// The ids that the templates write themselves, which no heading of a text may take.
  let ids: Set<String>

  /// The templates and words of one language.
  ///
  /// The interface's own words are part of the compiled templates.
  struct Localization: Sendable {
    let words: Words
    let home: Template<HomeView>
    let coalitions: Template<CoalitionsView>
    let coalition: Template<CoalitionView>
    let statistics: Template<StatisticsView>
    let quotes: Template<QuotesView>
    let contact: Template<ContactView>
    let accessibility: Template<AccessibilityView>
    let page: Template<PlainPageView>
    let notFound: Template<NotFoundView>
    let redirect: Template<RedirectView>
  }
}

/// Checks a theme against what pages hold and compiles it, once for each language; nil if anything in it is an error.
package func loadTheme(_ sources: ThemeSources, for languages: [Language], below basePath: String) -> Reported<Theme?> {
  // Of a theme that is not there at all, that has been said.
  if sources.templates.isEmpty, sources.strings.isEmpty, sources.assets.isEmpty { return Reported(nil) }
  var report: [Diagnostic] = []
  let assets = publishedAssets(sources.assets, below: basePath).reporting(to: &report)
  var localizations: [Language: Theme.Localization] = [:]
  for language in languages {
    localizations[language] = localization(of: sources, in: language, assets: assets).reporting(to: &report)
  }
  guard !report.holdErrors, localizations.count == languages.count else { return Reported(nil, report.withoutRepeats) }
  return Reported(
    Theme(languages: localizations, assets: assets, ids: writtenIDs(in: sources.templates.values)),
    report.withoutRepeats)
}

private func localization(
  of sources: ThemeSources, in language: Language, assets: Assets
) -> Reported<Theme.Localization?> {
  guard let strings = sources.strings[language] else {
    return Reported(nil, [.missingStrings(language, in: sources.path)])
  }
  var report: [Diagnostic] = []
  let words = Words.taken(from: strings, of: language, at: sources.path).reporting(to: &report)
  let templates = TemplateSet(files: sources.templates, strings: strings, constants: ["assets": assets.urls])
  func compiled<Root: TemplateValue>(_ name: String, for root: Root.Type) -> Template<Root>? {
    templates.compile(name, for: root).reporting(to: &report)
  }
  let home = compiled("home.html", for: HomeView.self)
  let coalitions = compiled("coalitions.html", for: CoalitionsView.self)
  let coalition = compiled("coalition.html", for: CoalitionView.self)
  let statistics = compiled("statistics.html", for: StatisticsView.self)
  let quotes = compiled("quotes.html", for: QuotesView.self)
  let contact = compiled("contact.html", for: ContactView.self)
  let accessibility = compiled("accessibility.html", for: AccessibilityView.self)
  let page = compiled("page.html", for: PlainPageView.self)
  let notFound = compiled("not-found.html", for: NotFoundView.self)
  let redirect = compiled("redirect.html", for: RedirectView.self)
  guard let home, let coalitions, let coalition, let statistics, let quotes, let contact, let accessibility, let page,
    let notFound,
    let redirect
  else { return Reported(nil, report) }
  return Reported(
    Theme.Localization(
      words: words, home: home, coalitions: coalitions, coalition: coalition, statistics: statistics, quotes: quotes,
      contact: contact, accessibility: accessibility, page: page, notFound: notFound, redirect: redirect), report)
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
