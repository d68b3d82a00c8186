import Diagnostics
import Markup
import Model
import Templates

/// A picture that an item names, for the theme to say how it is shown.
struct ImageView: TemplateValue {
  let picture: PublishedPicture
  let alt: String
  /// The language of the description, where it is not the page's.
  let language: String?
  /// Whether it is the first that the page shows.
  let isFirst: Bool

  static let schema = Schema<ImageView>(
    "image", .text("url", \.picture.url), .optionalText("sources", \.picture.sources),
    .optionalText("webp-sources", \.picture.webpSources), .text("width") { String($0.picture.width) },
    .text("height") { String($0.picture.height) }, .text("alt", \.alt), .optionalText("lang", \.language),
    .flag("is-first", \.isFirst))
}

extension Items {
  /// The picture that a field names, in its order on the page.
  func image(_ path: Located<ImagePath>?, alt: Wording, notes: inout PageNotes) -> ImageView? {
    guard let path, let picture = addresses.picture(path.value) else { return nil }
    return ImageView(picture: picture, alt: alt.text ?? "", language: alt.language, isFirst: notes.isFirstPicture())
  }

  /// The picture that a field names, wherever a template shows it.
  func image(_ path: Located<ImagePath>?, alt: Wording) -> ImageView? {
    guard let path, let picture = addresses.picture(path.value) else { return nil }
    return ImageView(picture: picture, alt: alt.text ?? "", language: alt.language, isFirst: false)
  }
}
