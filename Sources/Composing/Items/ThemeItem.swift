import Model
import Templates

/// A theme of a coalition, as pages name it.
struct ThemeView: TemplateValue {
  /// With a capital, as at the head of a page: *Skola*.
  let name: String
  /// The language of the name, where it is not the page's.
  let language: String?
  /// The last part of the theme's address.
  let slug: String
  /// Where the coalitions with the theme are listed.
  let url: String

  static let schema = Schema<ThemeView>(
    "theme", .text("name", \.name), .optionalText("lang", \.language), .text("slug", \.slug), .text("url", \.url))
}

extension ThemeView {
  init(_ theme: CoalitionTheme, at url: String, in texts: LocalizedTexts) {
    let (name, speaker) = texts.text(of: theme.names)
    self.init(
      name: speaker.language.sentenceCase(speaker.shown(name)), language: texts.tag(of: speaker),
      slug: theme.slug.description, url: url)
  }

  var wording: Wording { Wording(text: name, language: language) }
}

extension Items {
  /// The themes of a coalition, in the order in which its file names them.
  func themes(of coalition: PublishedCoalition) -> [ThemeView] { coalition.themes.map { themes[$0] } }
}
