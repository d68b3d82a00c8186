import Diagnostics

/// What somebody said about the coalitions.
package struct Quote: Sendable, Scheduled {
  package let name: FileName
  package var texts: Translated<QuoteText>
  package var coalition: Located<String>?
  /// The speaker's part of society.
  package var sector: Located<SectorKey>?
  package var image: Located<ImagePath>?
  package var order: Int?
  package var publish: Located<PartialDate>?
  package var expires: Located<PartialDate>?
  package var isDraft = false

  package init(name: FileName, texts: Translated<QuoteText>) {
    self.name = name
    self.texts = texts
  }
}

/// A quote and its speaker in one language.
package struct QuoteText: ContentText {
  package var name: Located<String>
  package var role: Located<String>?
  package var organisation: Located<String>?
  package var imageAlt: Located<String>?
  package let body: Body

  package init(at span: Span, body: Body) {
    name = Located("", at: span)
    self.body = body
  }
}
