import Diagnostics
import Model

/// The accessibility of the site was assessed more than twelve months ago.
func staleAssessment(in library: Library, on day: PartialDate) -> [Diagnostic] {
  guard let statement = library.accessibility, let assessed = statement.assessed,
    statement.conformance?.value != .notAssessed, assessed.value.isOver(months: 12, on: day)
  else { return [] }
  return [.staleAssessment(assessed)]
}

extension Diagnostic {
  fileprivate static func staleAssessment(_ assessed: Located<PartialDate>) -> Diagnostic {
    Diagnostic(
      .staleAssessment, at: assessed.span,
      Bilingual(
        sv: "webbplatsens tillgänglighet bedömdes för mer än ett år sedan",
        en: "the accessibility of the site was assessed more than a year ago"),
      help: Bilingual(
        sv:
          "gå igenom webbplatsen igen, se efter vilka brister som finns kvar, och skriv den nya dagen i `assessed` och "
          + "`updated`",
        en:
          "go through the site again, see which deficiencies remain, and write the new day in `assessed` and `updated`"
      ))
  }
}

extension Rule {
  package static let staleAssessment = Rule(
    "stale-assessment", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Tillgänglighetsredogörelsens `assessed` är äldre än tolv månader.",
        en: "`assessed` of the accessibility statement is older than twelve months."),
      why: Bilingual(
        sv: "Redogörelsen ska hållas aktuell, och sidorna är andra nu än de som granskades då.",
        en: "The statement is to be kept up to date, and the pages are others now than those that were assessed then."),
      example: "assessed: 2025-06-02",
      instead: "assessed: 2026-11-24"))
}
