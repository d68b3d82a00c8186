import Diagnostics

/// What a text must know of the site around it.
///
/// The functions are called only where a link, an image or a figure occurs.
package struct MarkdownContext: Sendable {
  /// The level that the text's topmost headings get, 2 under a page's `h1`.
  ///
  /// The others move by the same amount.
  package var headingLevel: Int
  package var typography: Typography
  package var words: Words
  /// Ids that stand elsewhere on the page, as `innehall` for the skip link; headings keep away from them.
  package var takenIDs: Set<String>
  /// What the ids of this text begin with, where one page shows several texts: `traff-1-`; else empty.
  package var idPrefix: String
  /// Where a destination leads, as the author wrote it, entities and backslashes resolved.
  package var resolveLink: @Sendable (_ destination: String) -> LinkResolution
  /// Where an address with `mailto:` or `tel:` leads.
  package var resolveContact: @Sendable (_ destination: String) -> LinkResolution
  package var image: @Sendable (_ destination: String) -> ImageResolution
  /// The figure `actors.public`, without its braces.
  package var figure: @Sendable (_ name: String) -> FigureResolution

  package init(
    headingLevel: Int, typography: Typography, words: Words, takenIDs: Set<String> = [], idPrefix: String = "",
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
    self.resolveLink = resolveLink
    self.resolveContact = resolveContact
    self.image = image
    self.figure = figure
  }
}

/// Which marks stand for the quotes, dashes and dots that an author typed on a plain keyboard.
package enum Typography: Sendable {
  case swedish, english, none
}

/// The words that the room itself puts into a page, in the page's language.
package struct Words: Sendable {
  /// The name of the footnotes' section: "Fotnoter".
  package var footnotes: String
  /// What the arrow back from a footnote is called; a number follows: "Tillbaka till hänvisning".
  package var backToReference: String
  /// What a table that scrolls sideways is called: "Tabell".
  package var table: String
  /// The id of a heading without letters or digits: "avsnitt".
  package var section: String

  package init(footnotes: String, backToReference: String, table: String, section: String) {
    self.footnotes = footnotes
    self.backToReference = backToReference
    self.table = table
    self.section = section
  }

  package static let swedish = Words(
    footnotes: "Fotnoter", backToReference: "Tillbaka till hänvisning", table: "Tabell", section: "avsnitt")
  package static let english = Words(
    footnotes: "Footnotes", backToReference: "Back to reference", table: "Table", section: "section")
}

/// Where a link leads.
package enum LinkResolution: Sendable, Equatable {
  /// To a page of the site, a place in it, or a file that it publishes, or to somebody's mailbox or telephone; the URL as it
  /// is written into the page.
  case `internal`(url: String)
  /// To another site.
  case external(url: String)
  /// Nowhere, but perhaps the author meant another destination.
  case dead(suggestion: String?)
  /// Nowhere, for a reason that is told at the link's place, wherever the diagnostic stands.
  case refused(Diagnostic)
}

/// What an image's destination names.
package enum ImageResolution: Sendable, Equatable {
  /// An image that the site publishes, with its size in pixels.
  case found(url: String, width: Int, height: Int)
  /// An image whose size is not known, as a drawing without a size of its own.
  case unsized(url: String)
  case missing(suggestion: String?)
  /// An image on another site, which pages may not load.
  case elsewhere
  /// A file that is there but holds no image.
  case notAnImage
  /// No image, for a reason that is told at the image's place, wherever the diagnostic stands.
  case refused(Diagnostic)
}

/// What a figure's name stands for.
package enum FigureResolution: Sendable, Equatable {
  case text(String)
  /// A figure whose value has not been measured yet.
  case pending
  /// A figure of which there is nothing to count.
  case absent
  /// A figure whose file is a draft, and so is not published.
  case draft
  /// A figure that comes from a file that could not be read, which has been said.
  case unreadable
  case unknown(suggestion: String?)
}
