import Diagnostics
import Model

/// How a text must look that is more than any text: a regular expression (ECMA-262), and what a form says of other texts.
struct FieldPattern {
  let expression: String
  let message: Bilingual

  static let date = FieldPattern(
    expression: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
    message: Bilingual(sv: "skriv 2026, 2026-03 eller 2026-03-24", en: "write 2026, 2026-03 or 2026-03-24"))
  static let time = FieldPattern(
    expression: "^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{1,2}[:.]\\d{2})?|\\d{1,2}[:.]\\d{2})$",
    message: Bilingual(sv: "skriv 2026-12-01 13:00", en: "write 2026-12-01 13:00"))
  static let share = FieldPattern(
    expression: "^(\\d{1,2}([.,]\\d{1,2})?|100|pending)$",
    message: Bilingual(
      sv: "skriv ett tal från 0 till 100, eller pending", en: "write a number from 0 to 100, or pending"))
  static let sitePath = FieldPattern(
    expression: "^/([a-z0-9-]+/)*$",
    message: Bilingual(sv: "skriv en adress som /om-oss/", en: "write an address such as /about-us/"))
  static let webAddress = FieldPattern(
    expression: "^https?://\\S+$",
    message: Bilingual(sv: "skriv hela adressen, med https://", en: "write the whole address, with https://"))
  static let emailAddress = FieldPattern(
    expression: "^\\S+@\\S+\\.\\S+$",
    message: Bilingual(sv: "skriv en e-postadress", en: "write an e-mail address"))
}

extension FieldShape {
  /// How the text of a value must look, where it is one.
  var pattern: FieldPattern? {
    switch self {
    case .date: .date
    case .time: .time
    case .share: .share
    case .sitePath: .sitePath
    case .webAddress: .webAddress
    case .emailAddress: .emailAddress
    default: nil
    }
  }
}
