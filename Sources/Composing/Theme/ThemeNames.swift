import Templates

/// A template that a theme must have, and the names that it may use.
package struct TemplateNames: Sendable {
  /// The file below `templates/`: `coalition.html`.
  package let file: String
  /// Which page it writes, and where that is in Swedish; may hold Markdown.
  package let page: String
  package let address: String
  /// The key of the page's title in the theme's strings, if it stands there.
  package let titleKey: String?
  package let names: SchemaDescription
}

/// The templates that a theme must have, in the order in which they are compiled.
package func themeNames() -> [TemplateNames] {
  PageTemplates.files.map { file in
    TemplateNames(
      file: file.template.file, page: file.template.page, address: file.template.address, titleKey: file.titleKey,
      names: file.names())
  }
}

/// The names that every page has but the redirects: head, menu, breadcrumbs, language switch and foot.
package var frameNames: SchemaDescription { PageFrame.schema.described }
