import Diagnostics
import Model

/// A string with an arbitrary span.
func text(_ value: String) -> Located<String> { Located(value, at: Span("x.md", 0..<0)) }

/// The path that a test has spelt right.
func path(_ text: String) -> SitePath {
  guard let path = SitePath(text) else { preconditionFailure("the test has misspelt the path \(text)") }
  return path
}

let emptyBody = Body(span: Span("x.md", 0..<0), isBlank: true, text: .kept([]))

extension FileName {
  /// The name of the file `slug.md`.
  init(_ stem: String) {
    guard let slug = Slug(stem) else { preconditionFailure("the test has misspelt the slug \(stem)") }
    self.init(path: SourcePath(stem + ".md"), number: nil, slug: slug)
  }
}

extension Settings {
  /// A site with the given languages and MSI's sectors.
  static func site(_ languages: Language..., sectors: [String] = ["civil-society", "public"]) -> Settings {
    Settings(
      title: Translated(text("Koalitioner")), organisation: text("MSI"), languages: languages,
      sectors: sectors.map { Sector(key: SectorKey($0), names: Translated(text($0))) })
  }
}
