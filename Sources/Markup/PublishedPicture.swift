/// A picture as the site publishes it: where it is, how large, and what browsers may choose from.
package struct PublishedPicture: Sendable, Equatable {
  /// The largest that there is in the picture's own format, for links and for programs that do not choose.
  package let url: String
  /// The size of that one in pixels.
  package let width: Int
  package let height: Int
  /// The sizes that there are in the picture's own format, as `srcset` has them; nil of a picture in one size.
  package let sources: String?
  /// The same in WebP; nil where that is the picture's own format, or it is published as it is.
  package let webpSources: String?

  package init(url: String, width: Int, height: Int, sources: String? = nil, webpSources: String? = nil) {
    self.url = url
    self.width = width
    self.height = height
    self.sources = sources
    self.webpSources = webpSources
  }
}

extension Markup {
  /// Appends what a browser chooses from, before the `img` element: the beginning of `picture` with its WebP, if there is any.
  package mutating func beginPicture(_ picture: PublishedPicture, sizes: String) {
    guard let sources = picture.webpSources else { return }
    append(raw: "<picture><source type=\"image/webp\" srcset=\"")
    append(escaping: sources)
    append(raw: "\" sizes=\"")
    append(escaping: sizes)
    append(raw: "\">")
  }

  /// Appends the attributes of an `img` element that say where the picture is and how large, each after a space.
  package mutating func appendAttributes(of picture: PublishedPicture, sizes: String) {
    append(raw: " src=\"")
    append(escaping: picture.url)
    if let sources = picture.sources {
      append(raw: "\" srcset=\"")
      append(escaping: sources)
      append(raw: "\" sizes=\"")
      append(escaping: sizes)
    }
    append(raw: "\" width=\"")
    append(picture.width)
    append(raw: "\" height=\"")
    append(picture.height)
    append(raw: "\"")
  }

  /// Appends what `beginPicture` needs after the `img` element.
  package mutating func endPicture(_ picture: PublishedPicture) {
    if picture.webpSources != nil { append(raw: "</picture>") }
  }
}
