import Templates

/// A template that a theme must have, and the names that it may use.
package struct TemplateNames: Sendable {
  /// The file below `templates/`: `coalition.html`.
  package let file: String
  package let names: SchemaDescription
}

/// The templates that a theme must have, in the order in which they are compiled.
package func themeNames() -> [TemplateNames] {
  PageTemplates.files.map { TemplateNames(file: $0.name, names: $0.names()) }
}

/// The names that every page has but the redirects: head, menu, breadcrumbs, language switch and foot.
package var frameNames: SchemaDescription { PageFrame.schema.described }
