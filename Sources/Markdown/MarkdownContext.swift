import Diagnostics
import Markup

/// What the conversion of a text needs from the site around it.
///
/// The closures are called only for the links, images and figures of the text.
package struct MarkdownContext: Sendable {
  /// The level for the text's topmost headings, 2 under a page's `h1`; the others are shifted by the same amount.
  package var headingLevel: Int
  package var typography: Typography
  package var words: MarkdownStrings
  /// Ids that are used elsewhere on the page, such as `innehall` for the skip link, and so are not given to headings.
  package var takenIDs: Set<String>
  /// The prefix of this text's ids, if one page shows several texts: `traff-1-`; else empty.
  package var idPrefix: String
  /// Whether the page shows a picture before this text, so that none of the text's is its first.
  package var hasPictureBefore: Bool
  /// Resolves a destination as the author wrote it, with entities and backslash escapes resolved.
  package var resolveLink: @Sendable (_ destination: String) -> LinkResolution
  /// Resolves a destination with `mailto:` or `tel:`.
  package var resolveContact: @Sendable (_ destination: String) -> LinkResolution
  package var image: @Sendable (_ destination: String) -> ImageResolution
  /// Resolves the name of a figure, without its braces: `actors.public`.
  package var figure: @Sendable (_ name: String) -> FigureResolution

  package init(
    headingLevel: Int, typography: Typography, words: MarkdownStrings, takenIDs: Set<String> = [],
    idPrefix: String = "", hasPictureBefore: Bool = false,
    resolveLink: @escaping @Sendable (_ destination: String) -> LinkResolution,
    resolveContact: @escaping @Sendable (_ destination: String) -> LinkResolution = { .internal(url: $0) },
    image: @escaping @Sendable (_ destination: String) -> ImageResolution,
    figure: @escaping @Sendable (_ name: String) -> FigureResolution
  ) {
    self.headingLevel = headingLevel
    self.typography = typography
    self.words = words
    self.takenIDs = takenIDs
    self.idPrefix = idPrefix
    self.hasPictureBefore = hasPictureBefore
    self.resolveLink = resolveLink
    self.resolveContact = resolveContact
    self.image = image
    self.figure = figure
  }
}

/// The typographic conventions for quotation marks, dashes and ellipses that were typed in ASCII.
package enum Typography: Sendable {
  case swedish, english, none
}

/// The strings that the conversion itself writes into a page, in the page's language.
package struct MarkdownStrings: Sendable {
  /// The name of the footnotes' section: "Fotnoter".
  package var footnotes: String
  /// The accessible name of the arrow back from a footnote; a number follows: "Tillbaka till hänvisning".
  package var backToReference: String
  /// The accessible name of a table that scrolls sideways: "Tabell".
  package var table: String
  /// The id of a heading without letters or digits: "avsnitt".
  package var section: String
  /// How wide pictures are shown, as the attribute `sizes` of HTML says it: what a browser chooses the size by.
  package var pictureSizes: String

  package init(
    footnotes: String, backToReference: String, table: String, section: String, pictureSizes: String = "100vw"
  ) {
    self.footnotes = footnotes
    self.backToReference = backToReference
    self.table = table
    self.section = section
    self.pictureSizes = pictureSizes
  }

  package static let swedish = MarkdownStrings(
    footnotes: "Fotnoter", backToReference: "Tillbaka till hänvisning", table: "Tabell", section: "avsnitt")
  package static let english = MarkdownStrings(
    footnotes: "Footnotes", backToReference: "Back to reference", table: "Table", section: "section")
}

/// The target of a link.
package enum LinkResolution: Sendable, Equatable {
  /// A page of the site or a fragment of one, a published file, a mailbox or a telephone; the URL as it is written into the
  /// page.
  case `internal`(url: String, warning: Diagnostic? = nil)
  /// A document that the site publishes, with what readers are told of it.
  case document(url: String, facts: DocumentFacts)
  /// Another site.
  case external(url: String)
  /// None; the suggestion is a destination that the author may have meant.
  case dead(suggestion: String?)
  /// None, for the reason in the diagnostic, which is reported at the link, whatever its own span.
  case refused(Diagnostic)
}

/// The image that a destination names.
package enum ImageResolution: Sendable, Equatable {
  /// An image that the site publishes.
  case found(PublishedPicture)
  /// An image whose size is not known, such as an SVG without one.
  case unsized(url: String)
  case missing(suggestion: String?)
  /// An image on another site, which pages may not load.
  case elsewhere
  /// A file that exists and is no image.
  case notAnImage
  /// None, for the reason in the diagnostic, which is reported at the image, whatever its own span.
  case refused(Diagnostic)
}

/// The value of a figure's name.
package enum FigureResolution: Sendable, Equatable {
  case text(String, warning: Diagnostic? = nil)
  /// A figure whose value has not been measured yet.
  case pending
  /// A figure for which there is nothing to count.
  case absent
  /// A figure of a file that is not published.
  case leftOut(why: Bilingual, remedy: Bilingual)
  /// A figure of a file that could not be read, which has been reported.
  case unreadable
  case unknown(suggestion: String?)
}
