import Templates

/// A link with a label of an editor's.
struct LinkView: TemplateValue {
  let address: AddressView
  let label: String
  /// The language of the label, where it is not the page's.
  let language: String?
  /// What the link is about, where its label alone does not tell, and its language where that is not the label's.
  let subject: Wording

  static let schema = Schema<LinkView>(
    "link", .all(of: AddressView.schema, \.address), .text("label", \.label), .optionalText("lang", \.language),
    .wording("subject", \.subject))
}
