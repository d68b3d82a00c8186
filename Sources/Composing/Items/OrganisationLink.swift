import Markdown
import Model
import Templates

/// An organisation with an address on the web, or without.
struct NamedLink: TemplateValue {
  let name: String
  let url: String?
  let isExternal: Bool
  /// Where it leads, if that is elsewhere and the name does not tell.
  let host: String?

  static let schema = Schema<NamedLink>(
    "organisation", .text("name", \.name), .optionalText("url", \.url), .flag("is-external", \.isExternal),
    .optionalText("host", \.host))
}

extension Items {
  /// An organisation's name, as a link where it has an address.
  func organisation(_ actor: Actor, notes: inout PageNotes) -> NamedLink {
    let target = actor.address.map { texts.link(to: $0, notes: &notes) }
    return NamedLink(
      name: actor.name, url: target?.url, isExternal: target?.isExternal ?? false,
      host: target?.isExternal == true ? actor.url.flatMap { externalHost(of: $0, besides: actor.name) } : nil)
  }
}
