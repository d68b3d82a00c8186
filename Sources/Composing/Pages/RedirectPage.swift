import Model
import Templates

/// A page at an old address that leads to the new one.
struct RedirectView: TitledPage {
  static let template = PageTemplate(
    "redirect.html",
    for: "what is left at an old address; needs `<meta http-equiv=\"refresh\" content=\"0; url={{target}}\">`",
    at: "the alias")

  let language: String
  let title: String
  let target: String
  let canonical: String

  static let schema = Schema<RedirectView>(
    "redirect", .text("lang", \.language), .text("title", \.title), .text("target", \.target),
    .text("canonical", \.canonical))
}

extension RedirectView {
  init(to target: SitePath, in frames: Frames) {
    self.init(
      language: frames.language.code, title: frames.words.title(of: Self.self), target: frames.url(target),
      canonical: frames.site.baseURL.absolute(target))
  }
}
