import Diagnostics
import Model

/// What has not been translated is shown as the original says it, with its language.
extension LocalizedSite {
  /// The edition in the site's own language, which says what has not been translated.
  var originalEdition: LocalizedSite { original ?? self }

  /// A text in this language, or else the original, with the edition that says it: its quotation marks, numbers and words.
  package func text<Text>(of texts: Translated<Text>) -> (text: Text, speaker: LocalizedSite) {
    texts.text(in: language, own: own).map { ($0, self) } ?? (texts.original, originalEdition)
  }

  /// The language of what an edition says, where that is not this one's.
  package func tag(of speaker: LocalizedSite) -> String? { speaker.language == language ? nil : speaker.language.code }

  /// A field of a text; where a translation leaves it out, the original's.
  func wording<Text>(of texts: Translated<Text>, _ field: (Text) -> Located<String>?) -> Wording {
    let (text, speaker) = text(of: texts)
    if let field = field(text) { return Wording(text: speaker.shown(field), language: tag(of: speaker)) }
    return field(texts.original).map {
      Wording(text: originalEdition.shown($0), language: tag(of: originalEdition))
    } ?? Wording()
  }
}
