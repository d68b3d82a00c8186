/// A sentence for the author in the two languages that the program speaks.
package struct Bilingual: Hashable, Sendable {
  package let sv: String
  package let en: String

  package init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  package subscript(_ messageLanguage: MessageLanguage) -> String {
    switch messageLanguage {
    case .swedish: sv
    case .english: en
    }
  }
}

/// A language that the program itself speaks to authors; a site's languages are `Language`s.
package enum MessageLanguage: String, CaseIterable, Sendable {
  case swedish = "sv"
  case english = "en"
}
