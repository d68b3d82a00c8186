import Model
import Templates

/// What others may do with the open data, as pages tell it.
struct LicenceView: TemplateValue {
  let name: String
  let url: String?

  static let schema = Schema<LicenceView>("licence", .text("name", \.name), .optionalText("url", \.url))
}

extension LicenceView {
  init(_ licence: Licence) { self.init(name: licence.name, url: licence.url) }
}
