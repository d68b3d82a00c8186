import Model

// The words that addresses are made of, in each language.

extension Section {
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

extension Language {
  /// What the further pages of a long list are below: `/koalitioner/sida/2/`.
  package var pageSlug: String {
    switch self {
    case .swedish: "sida"
    case .english: "page"
    }
  }
}
