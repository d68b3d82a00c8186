import Diagnostics
import Links
import Markdown
import Model

/// The text of a content file's body, or why it can no longer be had.
package typealias BodyReader = @Sendable (Body) -> Reported<ArraySlice<UInt8>?>

/// The texts of a site in one language, the editors' and the theme's, as pages show them.
///
/// The value never changes; every page, and every function that a text is converted with, shares it.
package final class LocalizedTexts: Sendable {
  package let language: Language
  /// The site's own language.
  let own: Language
  /// The texts in the site's own language; nil in those themselves.
  private let original: LocalizedTexts?
  package let words: Words
  let sectorNames: [SectorName]
  let addresses: Addresses
  let site: Site
  let read: BodyReader
  /// What the figures' names in prose stand for.
  let figures: [String: Figures.Lookup]
  let markdownWords: MarkdownStrings
  /// The numbers that stand for figures where they are typed.
  let typedFigures: TypedFigures

  package init(
    of site: Site, in language: Language, translating original: LocalizedTexts?, words: Words, addresses: Addresses,
    read: @escaping BodyReader
  ) {
    self.site = site
    self.language = language
    self.original = original
    self.words = words
    self.addresses = addresses
    self.read = read
    own = site.ownLanguage
    sectorNames = site.settings.sectors.map { sector in
      let isTranslated = sector.names.isThere(in: language, own: site.ownLanguage)
      return SectorName(
        sector.name(in: language, own: site.ownLanguage), in: isTranslated ? language : site.ownLanguage,
        ofPagesIn: language)
    }
    figures = Dictionary(
      site.figures.names(of: site.settings).map { ($0, site.figures.text(named: $0, of: site.settings, in: language)) },
      uniquingKeysWith: { one, _ in one })
    markdownWords = MarkdownStrings(of: words)
    typedFigures = TypedFigures(of: site, in: language)
  }
}

extension LocalizedTexts {
  /// A text of the front matter as pages show it: with the language's typographic characters.
  package func shown(_ text: Located<String>) -> String { typographic(text.value, typography) }
  package func shown(_ text: Located<String>?) -> String? { text.map { shown($0) } }

  /// The Markdown of a body; nothing where it can no longer be read, which its page tells.
  package func markdown(of body: Body) -> ArraySlice<UInt8> { read(body).value ?? [] }

  var typography: Typography { Typography(language) }

  /// The site's title, which is shown as it is written.
  package var siteTitle: String { site.settings.title.textOrOriginal(in: language, own: own).value }
}

/// What has not been translated is shown as the original says it, with its language.
extension LocalizedTexts {
  /// The texts in the site's own language, which say what has not been translated.
  var originalTexts: LocalizedTexts { original ?? self }

  /// A text in this language, or else the original, with the edition that says it: its quotation marks, numbers and words.
  package func text<Text>(of texts: Translated<Text>) -> (text: Text, speaker: LocalizedTexts) {
    if language == own { return (texts.original, self) }
    return texts.text(in: language, own: own).map { ($0, self) } ?? (texts.original, originalTexts)
  }

  /// The language of what an edition says, where that is not this one's.
  package func tag(of speaker: LocalizedTexts) -> String? { speaker.language == language ? nil : speaker.language.code }

  /// A text with its translations beside it.
  package func wording(of texts: Translated<Located<String>>?, atStart: Bool = false) -> Wording {
    guard let texts else { return Wording() }
    let (text, speaker) = text(of: texts)
    let shown = speaker.shown(text)
    return Wording(text: atStart ? speaker.language.sentenceCase(shown) : shown, language: tag(of: speaker))
  }

  /// A field of a text; where a translation leaves it out, the original's.
  func wording<Text>(of texts: Translated<Text>, _ field: (Text) -> Located<String>?) -> Wording {
    let (text, speaker) = text(of: texts)
    if let field = field(text) { return Wording(text: speaker.shown(field), language: tag(of: speaker)) }
    return field(texts.original).map {
      Wording(text: originalTexts.shown($0), language: tag(of: originalTexts))
    } ?? Wording()
  }
}
