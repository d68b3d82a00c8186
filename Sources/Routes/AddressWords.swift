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

  /// Where all coalitions are by their names: `/koalitioner/a-o/`.
  var alphabetSlug: String {
    switch self {
    case .swedish: "a-o"
    case .english: "a-z"
    }
  }
}

extension Status {
  /// The last part of the address of the list of those of a status: `/koalitioner/pagar/`.
  func slug(in language: Language) -> String {
    switch (language, self) {
    case (.swedish, .planned): "planerade"
    case (.swedish, .ongoing): "pagar"
    case (.swedish, .completed): "genomforda"
    case (.english, .planned): "planned"
    case (.english, .ongoing): "ongoing"
    case (.english, .completed): "completed"
    }
  }
}

extension CoalitionGroup.Kind {
  /// What the groups of a kind lie below: `/koalitioner/tema/skola/`; nil for statuses, which have words of their own.
  func slug(in language: Language) -> String? {
    switch (language, self) {
    case (_, .status): nil
    case (.swedish, .sector): "sektor"
    case (.swedish, .theme): "tema"
    case (.english, .sector): "sector"
    case (.english, .theme): "theme"
    }
  }
}
