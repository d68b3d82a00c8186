import Diagnostics
import Model
import Templates

/// The fields of an item as they are described, for templates: a field that no view shows in a way of its own is there under
/// its name all the same.
///
/// A text is `{{location}}`, with `{{location-lang}}` where it is not in the page's language; a date is
/// `{{#starts}}{{text}}{{/starts}}`; a picture has `url`, `width`, `height` and `alt`. Nothing is computed before a template
/// asks for it.
struct FieldsView<Item: ContentKind>: TemplateValue {
  let item: Item
  let items: Items

  static var schema: Schema<Self> {
    Schema("fields", Item.fields.flatMap { field in templateFields(of: field) })
  }
}

extension FieldsView {
  private static func templateFields(of field: ContentField<Item.Facts, Item.Text>) -> [Field<Self>] {
    switch field.content {
    case .text(let value): words(value, named: field.name)
    case .fact(let value): facts(value, named: field.name)
    case .group: []
    }
  }

  /// A text of the page's language, or the original's where a translation leaves it out.
  private static func words(_ value: FieldValue<Item.Text>, named name: String) -> [Field<Self>] {
    switch value {
    case .text(let path), .alternativeText(let path):
      [
        .optionalText(name) { $0.items.texts.wording(of: $0.item.texts) { $0[keyPath: path] }.text },
        .optionalText(name + "-lang") { $0.items.texts.wording(of: $0.item.texts) { $0[keyPath: path] }.language },
      ]
    // Its language is that of the item.
    case .requiredText(let path):
      [.optionalText(name) { $0.items.texts.wording(of: $0.item.texts) { $0[keyPath: path] }.text }]
    default: []
    }
  }

  private static func facts(_ value: FieldValue<Item.Facts>, named name: String) -> [Field<Self>] {
    switch value {
    case .text(let path): [.optionalText(name) { view in view.items.texts.shown(view.item.facts[keyPath: path]) }]
    case .date(let path), .pastDate(let path):
      [.optional(name) { view in view.item.facts[keyPath: path].map { DateView($0, in: view.items.language) } }]
    case .picture(let path): [.optional(name) { $0.picture(path) }]
    case .flag(let path): [.flag(name) { $0.item.facts[keyPath: path] }]
    case .count(let path):
      [.optionalText(name) { view in view.item.facts[keyPath: path].map(view.items.language.digits) }]
    case .webAddress(let path), .emailAddress(let path):
      [.optionalText(name) { $0.item.facts[keyPath: path]?.value }]
    case .phoneNumber(let path): [.optionalText(name) { $0.item.facts[keyPath: path]?.value.written }]
    // What is more than one value has a view of its own.
    case .requiredText, .markdown, .alternativeText, .status, .path, .paths, .coalition, .coalitions, .themes,
      .labelledValues, .events, .results, .sector, .actors,
      .organisations, .sectorCounts, .share:
      []
    }
  }

  private func picture(_ path: KeyPath<Item.Facts, Located<ImagePath>?>) -> ImageView? {
    items.image(
      item.facts[keyPath: path], alt: items.texts.wording(of: item.texts) { text in Item.alternativeText(in: text) })
  }
}
