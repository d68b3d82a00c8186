/// A message for the author in the two languages of messages, Swedish and English.
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

/// A language of messages to authors; the languages of a site are `Language`s.
package enum MessageLanguage: String, CaseIterable, Sendable {
  case swedish = "sv"
  case english = "en"
}
