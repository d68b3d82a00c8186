import Diagnostics
import Model
import Templates

struct DateView: TemplateValue {
  /// ISO 8601, for `datetime`.
  let iso: String
  /// As the language writes it.
  let text: String

  static let schema = Schema<DateView>("date", .text("iso", \.iso), .text("text", \.text))
}

extension DateView {
  init(_ date: Located<PartialDate>, in language: Language) {
    self.init(date.value, in: language)
  }

  init(_ date: PartialDate, in language: Language) {
    self.init(iso: date.description, text: language.date(date))
  }
}
