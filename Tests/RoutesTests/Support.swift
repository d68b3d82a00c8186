import Diagnostics
import Model

@testable import Routes

/// A string with an arbitrary span.
func text(_ value: String) -> Located<String> { Located(value, at: Span("x.md", 0..<0)) }

/// The path that a test has spelt right.
func path(_ text: String) -> SitePath {
  guard let path = SitePath(text) else { preconditionFailure("the test has misspelt the path \(text)") }
  return path
}

let emptyBody = Body(span: Span("x.md", 0..<0), isBlank: true, text: .kept([]))

/// A site of one coalition, with pages at the given paths; in a language beside its own, all of them are translated.
func library(_ languages: Language..., pages paths: [String] = [], coalitions: Int = 1) -> Library {
  var library = Library(
    settings: Settings(
      title: Translated(text("Koalitioner")), organisation: text("MSI"), languages: languages, sectors: []))
  library.coalitions = (0..<coalitions).map { number in
    var texts = Translated(CoalitionText(at: Span("x.md", 0..<0), body: emptyBody))
    texts.others = languages.dropFirst().map { ($0, texts.original) }
    return Coalition(name: FileName(number == 0 ? "fritid" : "fritid-\(number)"), texts: texts)
  }
  library.pages = paths.enumerated().map { index, address in
    var texts = Translated(PageText(at: Span("x.md", 0..<0), body: emptyBody))
    texts.others = languages.dropFirst().map { ($0, texts.original) }
    var page = Page(name: FileName("page-\(index)"), texts: texts)
    page.ownPath = Located(path(address), at: Span("x.md", index..<index + 1))
    return page
  }
  return library
}

extension FileName {
  /// The name of the file `slug.md`.
  init(_ stem: String) {
    guard let slug = Slug(stem) else { preconditionFailure("the test has misspelt the slug \(stem)") }
    self.init(path: SourcePath(stem + ".md"), number: nil, slug: slug)
  }
}
