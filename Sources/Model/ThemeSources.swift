import Diagnostics

/// A theme as it was written: templates, the interface's words, and assets, not yet checked against each other.
package struct ThemeSources: Sendable {
  package let path: SourcePath
  /// By the path below `templates/`: `partials/card.html`.
  package var templates: [String: SourceFile] = [:]
  /// By language and key.
  package var strings: [Language: [String: Located<String>]] = [:]
  /// The files below `assets/`, in the order of their names.
  package var assets: [Asset] = []
  /// What is drawn for the theme; nil where it has no `cards.yaml`.
  package var cards: CardSources?

  package init(path: SourcePath) { self.path = path }

  package var isEmpty: Bool { templates.isEmpty && strings.isEmpty && assets.isEmpty }

  /// A style sheet, script, font or picture of the theme.
  package struct Asset: Sendable {
    /// The path below `assets/`: `css/site.css`.
    package let name: String
    package let file: SourceFile

    package init(name: String, file: SourceFile) {
      self.name = name
      self.file = file
    }
  }
}
