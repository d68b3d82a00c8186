import Diagnostics
import Model

/// A coalition or statistic counts actors of a sector, or a quote names one, that `site.yaml` does not list.
func unknownSectors(in library: Library) -> [Diagnostic] {
  // If the sectors themselves cannot be read, references to them cannot be checked.
  if library.unreadable.contains("sectors") { return [] }
  let sectors = library.settings.sectors
  let known = sectors.map(\.key.description)
  var diagnostics: [Diagnostic] = []
  func check(_ key: Located<SectorKey>?, besides others: [SectorCount] = []) {
    guard let key, !known.contains(key.value.description) else { return }
    // In a list of counts each sector stands once: a remedy that might give it a second time is none.
    let isAlone = others.allSatisfy { $0.sector.span == key.span || known.contains($0.sector.value.description) }
    let taken = others.map(\.sector.value.description)
    diagnostics.append(
      .unknownSector(key, among: sectors, in: library.settings.ownLanguage) { isAlone && !taken.contains($0) })
  }
  for coalition in library.coalitions {
    switch coalition.actors {
    case .counts(let counts): for entry in counts { check(entry.sector, besides: counts) }
    case .named(let actors): for actor in actors { check(actor.value.sector) }
    case nil: break
    }
    for partner in coalition.partners { check(partner.value.sector) }
  }
  for case .sectors(let counts) in library.statistics.lazy.map(\.measure) {
    for entry in counts { check(entry.sector, besides: counts) }
  }
  for kind in library.kinds { for sector in kind.sectorReferences { check(sector) } }
  return diagnostics
}

extension Diagnostic {
  fileprivate static func unknownSector(
    _ key: Located<SectorKey>, among sectors: [Sector], in language: Language, canBe: (String) -> Bool
  ) -> Diagnostic {
    let word = key.value.description
    let keys = sectors.map(\.key.description)
    let named = sectors.first { comparableName($0, in: language) == word.lowercased() }?.key.description
    let near = suggestion(for: word, among: keys) ?? named
    let meant = sectors.first { $0.key.description == near }
    return Diagnostic(
      .unknownSector, at: key.span,
      Bilingual(sv: "sektorn \"\(word)\" finns inte", en: "the sector \"\(word)\" does not exist"),
      label: meant.map {
        let name = $0.name(in: language, own: language)
        return Bilingual(
          sv: "menade du \"\($0.key)\" (\(name))?", en: "did you mean \"\($0.key)\" (\(name))?")
      },
      help: Bilingual(
        sv: "skriv någon av sektorerna i site.yaml: " + Language.swedish.list(keys),
        en: "write one of the sectors in site.yaml: " + Language.english.list(keys))
    ).fixed(
      key.map(\.description), as: (named ?? certainSuggestion(for: word, among: keys)).flatMap { canBe($0) ? $0 : nil })
  }

  private static func comparableName(_ sector: Sector, in language: Language) -> String {
    sector.name(in: language, own: language).lowercased()
  }
}

extension Rule {
  package static let unknownSector = Rule(
    "unknown-sector", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sektor som inte finns bland `sectors` i `site.yaml`.",
        en: "A sector that is not among the `sectors` in `site.yaml`."),
      why: Bilingual(
        sv: "Aktörerna skulle inte komma med i någon summa, och ett citat inte få någon form.",
        en: "The actors would not be part of any total, and a quote would have no shape."),
      example: "actors:\n  pubilc: 12",
      instead: "actors:\n  public: 12"))
}
