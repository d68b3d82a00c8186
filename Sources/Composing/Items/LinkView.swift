import Templates

struct LinkView: TemplateValue {
  let url: String
  let label: String
  /// The language of the label, where it is not the page's.
  let language: String?
  /// What the link is about, where its label alone does not tell, and its language where that is not the label's.
  let subject: Wording
  let isExternal: Bool
  /// Where it leads, if that is elsewhere and the label does not tell.
  let host: String?

  static let schema = Schema<LinkView>(
    "link", .text("url", \.url), .text("label", \.label), .optionalText("lang", \.language),
    .wording("subject", \.subject),
    .flag("is-external", \.isExternal), .optionalText("host", \.host))
}
