import Diagnostics
import Markdown
import Model

/// What came up while a page was made: problems, and the links, pictures and ids that its Markdown wrote.
package struct PageNotes: Sendable {
  package var diagnostics: [Diagnostic] = []
  package private(set) var links: [Outline.Link] = []
  /// The pictures of the page's texts.
  package private(set) var pictures: [TextPicture] = []
  /// Whether the page shows a picture before what is made next.
  private(set) var hasPicture = false
  /// The ids of the headings, whichever of the page's texts they stand in.
  package private(set) var headingIDs: [String] = []
  /// The ids that stand elsewhere on the page.
  package let takenIDs: Set<String>
  private var prefixes = HeadingIDs()

  /// Notes on a page whose headings keep away from some ids.
  package init(avoiding ids: Set<String>) { takenIDs = ids }

  /// Notes on a part of many pages, which stands below other pictures.
  init(ofPartBelowOthersAvoiding ids: Set<String>) {
    takenIDs = ids
    hasPicture = true
  }
}

extension PageNotes {
  /// The ids that no heading of a further text may take.
  var idsToAvoid: Set<String> { headingIDs.isEmpty ? takenIDs : takenIDs.union(headingIDs) }

  /// What the ids of a text begin with that is called so on the page: `traff-1-`; of a second one of the name, `traff-1-2-`.
  mutating func prefix(ofIDsIn text: String) -> String { prefixes.next(for: text, avoiding: []) + "-" }

  /// Takes the first text's links as they are: most pages have but one text with any.
  mutating func add(_ outline: Outline, in language: Language) {
    if links.isEmpty { links = outline.links } else { links += outline.links }
    if !outline.images.isEmpty {
      hasPicture = true
      pictures += outline.images.map { TextPicture(image: $0, language: language) }
    }
    headingIDs += outline.headings.map(\.id)
  }

  /// Takes note of what a text that several pages share has written.
  mutating func add(writtenBy shared: PageNotes) {
    if links.isEmpty { links = shared.links } else { links += shared.links }
    headingIDs += shared.headingIDs
    pictures += shared.pictures
  }

  /// Takes note of a link that a field wrote.
  mutating func add(_ link: Outline.Link) { links.append(link) }

  /// Takes note that a field shows a picture, and says whether it is the page's first.
  mutating func isFirstPicture() -> Bool {
    defer { hasPicture = true }
    return !hasPicture
  }

  /// Moves what has been noted beyond so many problems, links and pictures to one place.
  mutating func move(after count: (diagnostics: Int, links: Int, pictures: Int), to span: Span) {
    for index in diagnostics.indices.dropFirst(count.diagnostics) {
      diagnostics[index] = diagnostics[index].moved(to: span)
    }
    for index in links.indices.dropFirst(count.links) { links[index] = links[index].moved(to: span) }
    for index in pictures.indices.dropFirst(count.pictures) {
      pictures[index].image = pictures[index].image.moved(to: span)
    }
  }
}

/// A picture of a text, with the language in which the text says what it shows.
package struct TextPicture: Sendable {
  package fileprivate(set) var image: Outline.Image
  package let language: Language
}
