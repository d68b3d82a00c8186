import Diagnostics
import Model

/// A date of a change, a measurement or an assessment is in the future.
func futureDates(in library: Library, on day: PartialDate) -> [Diagnostic] {
  let dates =
    [library.settings.updated, library.accessibility?.assessed, library.accessibility?.updated].compactMap { $0 }
    + library.kinds.flatMap(\.pastDates)
  return dates.filter { $0.value.isAfter(day) }.map { .futureDate($0, on: day) }
}

extension Diagnostic {
  fileprivate static func futureDate(_ date: Located<PartialDate>, on day: PartialDate) -> Diagnostic {
    Diagnostic(
      .futureDate, at: date.span,
      Bilingual(sv: "datumet \(date.value) ligger i framtiden", en: "the date \(date.value) is in the future"),
      help: Bilingual(
        sv: "skriv när det hände, senast \(day), då webbplatsen byggs",
        en: "write when it happened, at the latest \(day), when the site is built"))
  }
}

extension Rule {
  package static let futureDate = Rule(
    "future-date", .warning,
    Explanation(
      finds: Bilingual(
        sv: "`updated`, `measured` eller `assessed` med ett datum efter den dag webbplatsen byggs.",
        en: "`updated`, `measured` or `assessed` with a date after the day of the build."),
      why: Bilingual(
        sv: "Fälten säger när något har hänt. Flödet, webbplatskartan och sökmotorernas data utelämnar ett datum som "
          + "inte har varit.",
        en: "The fields say when something happened. The feed, the sitemap and the data for search engines leave out a "
          + "date that is still to come."),
      example: "updated: 2062-11-24",
      instead: "updated: 2026-11-24"))
}
