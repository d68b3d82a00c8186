import Diagnostics
import Model
import Templates

struct ImageView: TemplateValue {
  let url: String
  let width: Int
  let height: Int
  let alt: String
  /// The language of the description, where it is not the page's.
  let language: String?

  static let schema = Schema<ImageView>(
    "image", .text("url", \.url), .text("width") { String($0.width) }, .text("height") { String($0.height) },
    .text("alt", \.alt), .optionalText("lang", \.language))
}

extension Items {
  func image(_ path: Located<ImagePath>?, alt: Wording) -> ImageView? {
    guard let path, let image = site.images[path.value], let url = addresses.url(of: path.value) else { return nil }
    return ImageView(url: url, width: image.width, height: image.height, alt: alt.text ?? "", language: alt.language)
  }
}
