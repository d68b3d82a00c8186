import Diagnostics
import Model

/// A published statistic was measured longer ago than `site.yaml` allows; without a limit there, none is too old.
func staleMeasures(in library: Library, for edition: Edition) -> [Diagnostic] {
  guard let limit = library.settings.staleAfterMonths else { return [] }
  return library.statistics.filter { $0.absence(in: edition) == nil }.compactMap { statistic in
    guard let measured = statistic.measured, measured.value.isOver(months: limit.value, on: edition.day) else {
      return nil
    }
    return .staleMeasure(measured, limit: limit)
  }
}

extension Diagnostic {
  fileprivate static func staleMeasure(_ measured: Located<PartialDate>, limit: Located<Int>) -> Diagnostic {
    let (sv, en) = (Language.swedish.date(measured.value), Language.english.date(measured.value))
    return Diagnostic(
      .staleMeasure, at: measured.span,
      Bilingual(sv: "siffran mättes senast \(sv)", en: "the statistic was last measured \(en)"),
      notes: [
        Note(
          Bilingual(
            sv: "den blir gammal efter \(limit.value) \(limit.value == 1 ? "månad" : "månader")",
            en: "it grows old after \(limit.value) month\(limit.value == 1 ? "" : "s")"),
          at: limit.span)
      ],
      help: Bilingual(
        sv:
          "mät igen, och skriv det nya värdet och den nya dagen; är siffran inte längre sann, ta bort filen eller skriv "
          + "`draft: ja`",
        en:
          "measure again, and write the new value and the new day; if the statistic is no longer true, remove the file "
          + "or write `draft: true`"))
  }
}

extension Rule {
  package static let staleMeasure = Rule(
    "stale-measure", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En siffra vars `measured` är äldre än `stale-after-months` i `site.yaml`.",
        en: "A statistic whose `measured` is older than `stale-after-months` in `site.yaml`."),
      why: Bilingual(
        sv: "Läsaren tror att siffran gäller nu. Utan `stale-after-months` finns ingen gräns.",
        en: "Readers believe that the number holds now. Without `stale-after-months` there is no limit."),
      example: "label: av deltagarna har breddat sitt nätverk\nshare: 92\nmeasured: 2023-05",
      instead: "label: av deltagarna har breddat sitt nätverk\nshare: 94\nmeasured: 2026-10"))
}
