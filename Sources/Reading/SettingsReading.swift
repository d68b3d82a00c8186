import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "site.yaml", en: "site.yaml")

/// The settings, and the names of those that could not be read and so are not reported as missing.
struct ReadSettings {
  let settings: Settings
  let unreadable: Set<String>
}

/// Reads `site.yaml`; nil, with a diagnostic, if the file cannot be read.
func readSettings(at path: SourcePath, in folder: some SourceFolder, reportingTo report: inout [Diagnostic])
  -> ReadSettings?
{
  switch folder.contents(of: path, atMost: textLimit) {
  case .failure(let fault):
    report.append(.unreadableSource(path, fault))
    return nil
  case .success(let bytes):
    let mapping = readYAML(of: SourceFile(path, bytes)).reporting(to: &report)
    var fields = FieldReader(mapping, of: owner)
    let settings = fields.settings()
    report += fields.finish()
    // A sector whose key is wrong will get one that files perhaps use already.
    let hasAllSectors = !settings.sectors.isEmpty && settings.sectors.allSatisfy { Slug($0.key.description) != nil }
    var unreadable: Set<String> = hasAllSectors ? [] : ["sectors"]
    if settings.listsThemes, settings.themes.isEmpty || report.contains(where: { $0.rule.id == Rule.badTheme.id }) {
      unreadable.insert("themes")
    }
    if settings.baseURL == nil, fields.mayHold("base-url") { unreadable.insert("base-url") }
    return ReadSettings(settings: settings, unreadable: unreadable)
  }
}

/// The address that `site.yaml` gives the site; nil where none can be read, of which a build tells the reason.
package func writtenBaseURL(in folder: some SourceFolder) -> BaseURL? {
  var report: [Diagnostic] = []
  return readSettings(at: folder.path.appending("site.yaml"), in: folder, reportingTo: &report)?.settings.baseURL?.value
}

extension ReadSettings {
  /// Empty settings in place of unreadable ones, so that the other files can still be checked; they are never published.
  static func standIn(at path: SourcePath) -> ReadSettings {
    let nothing = Located("", at: Span(wholeOf: path))
    let settings = Settings(
      title: Translated(nothing), organisation: nothing, languages: Language.allCases, sectors: [])
    return ReadSettings(settings: settings, unreadable: ["base-url", "sectors"])
  }
}

extension FieldReader {
  fileprivate mutating func settings() -> Settings {
    let (languages, spans) = languages()
    require("title")
    let title = translated("title", languages: languages) ?? Translated(Located("", at: span))
    let organisation = requiredText("organisation")
    let shortName = text("short-name")
    let description = translated("description", languages: languages)
    let baseURL = baseURL()
    let updated = date("updated")
    let licence = licence()
    let showsCards = flag("cards")?.value ?? true
    let staleAfterMonths = count("stale-after-months")
    require("sectors")
    let sectors = sectors(languages: languages)
    let listsThemes = mayHold("themes")
    let themes = themes(languages: languages)
    var settings = Settings(title: title, organisation: organisation, languages: languages, sectors: sectors)
    settings.languagePlaces = spans
    settings.shortName = shortName
    settings.description = description
    settings.baseURL = baseURL
    settings.updated = updated
    settings.licence = licence
    settings.showsCards = showsCards
    settings.staleAfterMonths = staleAfterMonths
    settings.themes = themes
    settings.listsThemes = listsThemes
    return settings
  }

  /// The languages in order, with their spans; Swedish alone if there are none.
  ///
  /// If not all of them can be read, all other languages are appended, so that no translation is reported as unlisted.
  private mutating func languages() -> ([Language], spans: [Language: Span]) {
    let tags = texts("languages")
    var languages: [Language] = []
    var spans: [Language: Span] = [:]
    for tag in tags ?? [] {
      guard let language = Language(rawValue: tag.value) else {
        report(.unsupportedLanguage(tag))
        continue
      }
      if languages.contains(language) { report(.repeatedLanguage(tag)) } else { languages.append(language) }
      spans[language] = spans[language] ?? tag.span
    }
    let isWhole = tags.map { $0.allSatisfy { Language(rawValue: $0.value) != nil } } ?? !mayHold("languages")
    if !isWhole { languages += Language.allCases.filter { !languages.contains($0) } }
    return (languages.isEmpty ? [.swedish] : languages, spans)
  }

  private mutating func baseURL() -> Located<BaseURL>? {
    guard let text = text("base-url") else { return nil }
    do throws(BaseURL.Fault) {
      let url = try BaseURL(reading: text.value)
      return text.map { _ in url }
    } catch {
      report(.notABaseURL(text, error))
      return nil
    }
  }

  private mutating func licence() -> Licence? {
    guard case .mapping = node("licence")?.value, let mapping = mapping("licence") else {
      guard let text = text("licence") else { return nil }
      let licence = Licence(key: text.value)
      if licence == nil { report(.unknownLicence(text)) }
      return licence
    }
    var inner = FieldReader(mapping, of: Bilingual(sv: "fältet licence", en: "the field licence"))
    let (name, url) = (inner.requiredText("name"), inner.url("url"))
    report(inner.finish())
    return name.value.isEmpty ? nil : Licence(name: name.value, url: url?.value)
  }

  private mutating func sectors(languages: [Language]) -> [Sector] {
    if case .mapping(let listed) = node("sectors")?.value, listed.isEmpty {
      report(.noSectors(at: listed.span))
      return []
    }
    return mapping("sectors").map { sectorNames($0, languages: languages) } ?? []
  }

  private mutating func sectorNames(_ mapping: Mapping, languages: [Language]) -> [Sector] {
    var inner = FieldReader(mapping, of: Bilingual(sv: "fältet sectors", en: "the field sectors"))
    var sectors: [Sector] = []
    for key in mapping.entries.map(\.key) {
      if Slug(key.value) == nil { report(.badSectorKey(key)) }
      inner.require(key.value)
      let names = inner.translated(key.value, languages: languages) ?? Translated(Located("", at: key.span))
      sectors.append(Sector(key: SectorKey(key.value), names: names))
    }
    report(inner.finish())
    return sectors
  }

  private mutating func themes(languages: [Language]) -> [CoalitionTheme] {
    guard let mapping = mapping("themes") else { return [] }
    var inner = FieldReader(mapping, of: Bilingual(sv: "fältet themes", en: "the field themes"))
    var themes: [CoalitionTheme] = []
    for key in mapping.entries.map(\.key) {
      inner.require(key.value)
      let names = inner.translated(key.value, languages: languages) ?? Translated(key)
      guard let slug = Slug(key.value) else {
        report(.badThemeKey(key))
        continue
      }
      themes.append(CoalitionTheme(slug: slug, names: names))
    }
    report(inner.finish())
    return themes
  }
}
