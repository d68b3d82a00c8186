import Templates

/// What a kind of page shows, for the template that writes it.
protocol PageView: TemplateValue {
  static var template: PageTemplate { get }
}

/// A kind of page that is called what the theme's strings say: `not-found-title` for `not-found.html`.
protocol TitledPage: PageView {}

/// The template that a theme must have for a kind of page, and what theme authors are told of it.
struct PageTemplate: Sendable {
  /// Below `templates/`: `coalition.html`.
  let file: String
  /// Which page it is, as a phrase; may hold Markdown.
  let page: String
  /// Where the page is in Swedish.
  let address: String

  init(_ file: String, for page: String, at address: String) {
    self.file = file
    self.page = page
    self.address = address
  }
}

extension TitledPage {
  /// The key of the title in the theme's strings.
  static var titleKey: String { template.file.dropLast(".html".count) + "-title" }
}
