import Templates

/// A template that a theme must have, and the names that it may use.
package struct TemplateNames: Sendable {
  /// The file below `templates/`: `coalition.html`.
  package let file: String
  package let names: SchemaDescription
}

/// The templates that a theme must have, in the order in which they are compiled.
package func themeNames() -> [TemplateNames] {
  func names<View: TemplateValue>(_ file: String, _: View.Type) -> TemplateNames {
    TemplateNames(file: file, names: View.schema.described)
  }
  return [
    names("home.html", HomeView.self), names("coalitions.html", CoalitionsView.self),
    names("coalition.html", CoalitionView.self), names("statistics.html", StatisticsView.self),
    names("quotes.html", QuotesView.self), names("contact.html", ContactView.self),
    names("accessibility.html", AccessibilityView.self), names("page.html", PlainPageView.self),
    names("not-found.html", NotFoundView.self),
    names("redirect.html", RedirectView.self),
  ]
}

/// The names that every page has but the redirects: head, menu, breadcrumbs, language switch and foot.
package var frameNames: SchemaDescription { PageFrame.schema.described }
