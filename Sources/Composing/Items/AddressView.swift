import Markdown
import Templates

/// Where an address of a field leads, as a template writes it into a link.
struct AddressView: TemplateValue {
  let url: String
  let isExternal: Bool
  /// Whose site it is on, where that is another one and the words of the link do not tell.
  let host: String?
  /// What the document is that it leads to, as `PDF, 1,2 MB`; nil where it leads to none.
  let document: String?

  static let schema = Schema<AddressView>(
    "address", .text("url", \.url), .flag("is-external", \.isExternal), .optionalText("host", \.host),
    .optionalText("document", \.document))
}

extension AddressView {
  /// The view of a link whose words are `words`.
  init(_ link: FieldLink, besides words: String) {
    self.init(
      url: link.url, isExternal: link.isExternal,
      host: link.isExternal ? externalHost(of: link.url, besides: words) : nil, document: link.facts?.text)
  }
}
