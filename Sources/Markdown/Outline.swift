import Diagnostics

/// What a text holds, in its order: what a table of contents, a link check and a count of figures need to know.
package struct Outline: Sendable, Equatable {
  package var headings: [Heading] = []
  package var links: [Link] = []
  package var images: [Image] = []
  /// The names of the figures that the text uses, known or not.
  package var figures: [Located<String>] = []

  /// A heading as it stands in the page.
  package struct Heading: Sendable, Equatable {
    /// The level in the page, 2 for `h2`.
    package let level: Int
    package let id: String
    /// Where its words stand in what was written, for `plainText(of:)`.
    package let words: Range<Int>
    package let span: Span
  }

  /// A link that stands in the page: dead and dangerous ones are diagnostics and not here.
  package struct Link: Sendable, Equatable {
    /// As the author wrote it.
    package let destination: String
    /// As it was written into the page.
    package let url: String
    package let isExternal: Bool
    package let span: Span

    package init(destination: String, url: String, isExternal: Bool, span: Span) {
      self.destination = destination
      self.url = url
      self.isExternal = isExternal
      self.span = span
    }

    /// The same link, as if it were written there.
    package func moved(to span: Span) -> Link {
      Link(destination: destination, url: url, isExternal: isExternal, span: span)
    }
  }

  /// A text with one link has often several more.
  mutating func append(_ link: consuming Link) {
    if links.isEmpty { links.reserveCapacity(8) }
    links.append(link)
  }

  /// An image that stands in the page.
  package struct Image: Sendable, Equatable {
    /// As the author wrote it.
    package let destination: String
    /// As it was written into the page.
    package let url: String
    package let span: Span
  }
}
