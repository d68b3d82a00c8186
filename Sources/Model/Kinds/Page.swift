import Diagnostics

/// A page of the editors' own: the start page, the introduction to a section, or any other.
package struct Page: Sendable, Scheduled {
  package let name: FileName
  package var texts: Translated<PageText>
  /// The address that the file gives, else one that follows from its name.
  package private(set) var path: Located<SitePath>
  /// The page's place in the menu, from one; nil if it is not there.
  package var navigation: Int?
  package var updated: Located<PartialDate>?
  package var aliases: [Located<SitePath>] = []
  package var publish: Located<PartialDate>?
  package var expires: Located<PartialDate>?
  package var order: Int?
  package var isDraft = false

  package init(name: FileName, texts: Translated<PageText>) {
    self.name = name
    self.texts = texts
    path = Located(SitePath.root.appending(name.slug), at: name.span)
  }

  /// The address that the file gives, if any.
  package var ownPath: Located<SitePath>? {
    didSet { if let ownPath { path = ownPath } }
  }
}

/// A page's words in one language.
///
/// The lead is Markdown of one paragraph.
package struct PageText: ContentText {
  package var title: Located<String>
  /// What the menu calls the page, where its title is long.
  package var menuTitle: Located<String>?
  package var lead: Located<String>?
  package var summary: Located<String>?
  package let body: Body

  package init(at span: Span, body: Body) {
    title = Located("", at: span)
    self.body = body
  }
}
