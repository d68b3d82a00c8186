import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "site.yaml", en: "site.yaml")

/// Reads `site.yaml`; nil if it cannot be read or lacks what no page can do without.
func readSettings(at path: SourcePath, in folder: some SourceFolder, _ report: inout [Diagnostic]) -> Settings? {
  switch folder.contents(of: path, atMost: textLimit) {
  case .failure(let fault):
    report.append(.unreadableSource(path, fault))
    return nil
  case .success(let bytes):
    let mapping = readYAML(of: SourceFile(path, bytes)).reporting(to: &report)
    var fields = FieldReader(mapping, of: owner)
    let settings = fields.settings()
    report += fields.finish()
    return settings
  }
}

extension FieldReader {
  fileprivate mutating func settings() -> Settings? {
    let languages = languages()
    require("title")
    let title = translated("title", languages: languages)
    let organisation = requiredText("organisation")
    let shortName = text("short-name")
    let description = translated("description", languages: languages)
    let baseURL = baseURL()
    let updated = date("updated")
    require("sectors")
    let listed = mapping("sectors")
    let sectors = listed.map { sectorNames($0, languages: languages) } ?? []
    if let listed, listed.entries.isEmpty { report(.noSectors(at: listed.span)) }
    guard let title, let organisation else { return nil }
    var settings = Settings(title: title, organisation: organisation, languages: languages, sectors: sectors)
    settings.shortName = shortName
    settings.description = description
    settings.baseURL = baseURL
    settings.updated = updated
    return settings
  }

  /// The languages in the order given; Swedish alone where none are.
  private mutating func languages() -> [Language] {
    var languages: [Language] = []
    for tag in texts("languages") ?? [] {
      guard let language = Language(rawValue: tag.value) else {
        report(.unsupportedLanguage(tag))
        continue
      }
      if languages.contains(language) { report(.repeatedLanguage(tag)) } else { languages.append(language) }
    }
    return languages.isEmpty ? [.swedish] : languages
  }

  private mutating func baseURL() -> Located<BaseURL>? {
    guard let text = text("base-url") else { return nil }
    guard let url = BaseURL(text.value) else {
      report(.notABaseURL(text))
      return nil
    }
    return text.map { _ in url }
  }

  private mutating func sectorNames(_ mapping: Mapping, languages: [Language]) -> [Sector] {
    var inner = FieldReader(mapping, of: Bilingual(sv: "fältet sectors", en: "the field sectors"))
    var sectors: [Sector] = []
    for key in mapping.entries.map(\.key) {
      guard Slug(key.value) != nil else {
        _ = inner.node(key.value)
        report(.badSectorKey(key))
        continue
      }
      if let names = inner.translated(key.value, languages: languages) {
        sectors.append(Sector(key: SectorKey(key.value), names: names))
      }
    }
    report(inner.finish())
    return sectors
  }
}
