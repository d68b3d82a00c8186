import Model
import Templates

/// A fact of a coalition, as its page tells it.
struct FactView: TemplateValue {
  let label: String
  let value: String
  /// The language of both, where it is not the page's.
  let language: String?

  static let schema = Schema<FactView>(
    "fact", .text("label", \.label), .text("value", \.value), .optionalText("lang", \.language))
}

extension LocalizedTexts {
  /// The facts of a coalition; where a translation leaves them out, the original's.
  func facts(of texts: Translated<CoalitionText>) -> [FactView] {
    let (text, speaker) = text(of: texts)
    let teller = text.keyFacts.isEmpty ? originalTexts : speaker
    return (text.keyFacts.isEmpty ? texts.original : text).keyFacts.map { fact in
      FactView(label: teller.shown(fact.label), value: teller.shown(fact.value), language: tag(of: teller))
    }
  }
}
