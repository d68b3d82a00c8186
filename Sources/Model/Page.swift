import Diagnostics

/// A page of the editors' own: the start page, the introduction to a section, or any other.
package struct Page: Sendable {
  package let name: FileName
  package var texts: Translated<PageText>
  package let path: Located<SitePath>
  /// The page's place in the menu, from one; nil if it is not there.
  package var navigation: Int?
  package var updated: Located<PartialDate>?
  package var aliases: [Located<SitePath>] = []
  package var isDraft = false

  package init(name: FileName, texts: Translated<PageText>, path: Located<SitePath>) {
    self.name = name
    self.texts = texts
    self.path = path
  }
}

/// A page's words in one language.
///
/// The lead is Markdown of one paragraph.
package struct PageText: Sendable {
  package let title: Located<String>
  package var lead: Located<String>?
  package var summary: Located<String>?
  package let body: Body

  package init(title: Located<String>, body: Body) {
    self.title = title
    self.body = body
  }
}
