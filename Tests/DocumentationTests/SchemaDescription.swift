@testable import Composing
@testable import Templates

/// The names of a schema as theme authors read them.
struct SchemaDescription: Sendable, Hashable {
  /// What the value is called: `coalition`, `menu item`.
  let name: String
  let fields: [FieldDescription]
}

/// A name that a template may use, and what it may do with it.
struct FieldDescription: Sendable, Hashable {
  let name: String
  let kind: Kind
  /// The names within; nil where there are none, and for a value that is described further out already.
  let inner: SchemaDescription?

  /// What a name gives, and so which tags may hold it.
  enum Kind: Sendable, Hashable {
    case text, optionalText, html, condition, record, optionalRecord, list, texts
  }
}

extension PageTemplates.File {
  /// The names that the template may use.
  var names: SchemaDescription { SchemaDescription(of: schema(), within: []) }
}

extension Schema {
  /// Every name of the schema, and the names within them.
  var described: SchemaDescription { SchemaDescription(of: erased, within: []) }
}

extension ErasedSchema {
  /// Whether every name of the one means the same as with the other.
  fileprivate func isSame(as other: ErasedSchema) -> Bool { type == other.type && name == other.name }
}

extension SchemaDescription {
  /// `outer` are the schemas around this one: one that comes again among them is not followed any further.
  fileprivate init(of schema: ErasedSchema, within outer: [ErasedSchema]) {
    name = schema.name
    fields = schema.members.map { FieldDescription($0, within: outer + [schema]) }
  }
}

extension FieldDescription {
  fileprivate init(_ member: ErasedSchema.Member, within outer: [ErasedSchema]) {
    name = member.name
    switch member.access {
    case .text(_, let subscope): (kind, inner) = (subscope.count == .one ? .text : .optionalText, nil)
    case .html: (kind, inner) = (.html, nil)
    case .flag: (kind, inner) = (.condition, nil)
    case .values(let subscope):
      let schema = subscope.inner()
      if schema.isSame(as: String.schema.erased) {
        (kind, inner) = (.texts, nil)
      } else {
        kind = Kind(subscope.count)
        inner = outer.contains { $0.isSame(as: schema) } ? nil : SchemaDescription(of: schema, within: outer)
      }
    }
  }
}

extension FieldDescription.Kind {
  fileprivate init(_ count: Subscope.Count) {
    switch count {
    case .one: self = .record
    case .zeroOrOne: self = .optionalRecord
    case .many: self = .list
    }
  }
}
