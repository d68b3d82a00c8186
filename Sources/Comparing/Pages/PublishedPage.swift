import Bytes

/// A page of a built site, as far as readers see it.
package struct PublishedPage: Sendable {
  /// The first heading, or what the browser's tab shows where there is none.
  package let title: String
  /// The BCP 47 tag of the page's language.
  package let language: String?
  /// What stands in the page's own part, in order.
  package let passages: [Passage]
  /// What stands around it, as on every page: menu and foot.
  package let frame: [Passage]
  /// A hash of each drawing in the page's own part.
  package let drawings: [UInt64]
  /// The address that a page which has moved sends its readers to.
  package let redirect: String?

  /// Reads a page; whatever the bytes are, what can be understood of them is kept.
  ///
  /// `target` gives the form in which the address of a link is kept.
  package init(_ page: ByteView, target: (String) -> String = { $0 }) {
    var reader = PageReader(page)
    for token in HTMLTokens(page) { reader.take(token, target: target) }
    reader.finishPassage()
    let body = reader.hasMain ? reader.main : reader.around
    title = reader.heading ?? reader.tabTitle
    language = reader.language
    passages = (reader.summary(besides: body).map { [$0] } ?? []) + body
    frame = reader.hasMain ? reader.around : []
    drawings = reader.drawings
    redirect = reader.redirect
  }

  package init(_ page: [UInt8], target: (String) -> String = { $0 }) {
    self = page.withBytes { PublishedPage($0, target: target) }
  }
}
