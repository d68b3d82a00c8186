/// The parts of the site that the generator makes from content, each with a page that lists it.
package enum Section: Int, CaseIterable, Sendable {
  case coalitions, statistics, quotes, contact

  /// The section's word in the addresses of a language.
  package func slug(in language: Language) -> String {
    switch (language, self) {
    case (.swedish, .coalitions): "koalitioner"
    case (.swedish, .statistics): "statistik"
    case (.swedish, .quotes): "citat"
    case (.swedish, .contact): "kontakt"
    case (.english, .coalitions): "coalitions"
    case (.english, .statistics): "statistics"
    case (.english, .quotes): "quotes"
    case (.english, .contact): "contact"
    }
  }
}
