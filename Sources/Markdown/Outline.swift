import Diagnostics

/// The headings, links, images and figures of a text, in order, for whatever needs them without parsing HTML.
package struct Outline: Sendable, Equatable {
  package var headings: [Heading] = []
  package var links: [Link] = []
  package var images: [Image] = []
  /// The names of the figures that the text uses, known or not.
  package var figures: [Located<String>] = []

  /// A heading on the page.
  package struct Heading: Sendable, Equatable {
    /// The level in the page, 2 for `h2`.
    package let level: Int
    package let id: String
    /// The range of its words in the output, for `plainText(of:)`.
    package let words: Range<Int>
    package let span: Span
  }

  /// A link on the page; dead and dangerous ones are reported instead.
  package struct Link: Sendable, Equatable {
    /// As the author wrote it.
    package let destination: String
    /// As it was written into the page.
    package let url: String
    package let isExternal: Bool
    /// What is told of the document that it leads to, if it is one.
    package let facts: DocumentFacts?
    package let span: Span

    package init(destination: String, url: String, isExternal: Bool, facts: DocumentFacts? = nil, span: Span) {
      self.destination = destination
      self.url = url
      self.isExternal = isExternal
      self.facts = facts
      self.span = span
    }

    /// The link with another span.
    package func moved(to span: Span) -> Link {
      Link(destination: destination, url: url, isExternal: isExternal, facts: facts, span: span)
    }
  }

  /// Appends a link, with capacity reserved for several: a text with one link often has more.
  mutating func append(_ link: consuming Link) {
    if links.isEmpty { links.reserveCapacity(8) }
    links.append(link)
  }

  /// An image on the page.
  package struct Image: Sendable, Equatable {
    /// As the author wrote it.
    package let destination: String
    /// As it was written into the page; of a picture in several sizes, the largest.
    package let url: String
    /// What it shows, in words without markup.
    package let alt: String
    package let span: Span

    /// The image with another span.
    package func moved(to span: Span) -> Image { Image(destination: destination, url: url, alt: alt, span: span) }
  }
}
