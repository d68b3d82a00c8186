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
  var names: SchemaDescription { SchemaDescription(of: shape(), within: []) }
}

extension Schema {
  /// Every name of the schema, and the names within them.
  var described: SchemaDescription { SchemaDescription(of: shape, within: []) }
}

extension Shape {
  /// Whether every name of the one means the same as with the other.
  fileprivate func isSame(as other: Shape) -> Bool { type == other.type && name == other.name }
}

extension SchemaDescription {
  /// `outer` are the shapes around this one: one that comes again among them is not followed any further.
  fileprivate init(of shape: Shape, within outer: [Shape]) {
    name = shape.name
    fields = shape.members.map { FieldDescription($0, within: outer + [shape]) }
  }
}

extension FieldDescription {
  fileprivate init(_ member: Shape.Member, within outer: [Shape]) {
    name = member.name
    switch member.access {
    case .text(_, let branch): (kind, inner) = (branch.count == .one ? .text : .optionalText, nil)
    case .html: (kind, inner) = (.html, nil)
    case .flag: (kind, inner) = (.condition, nil)
    case .values(let branch):
      let shape = branch.inner()
      if shape.isSame(as: String.schema.shape) {
        (kind, inner) = (.texts, nil)
      } else {
        kind = Kind(branch.count)
        inner = outer.contains { $0.isSame(as: shape) } ? nil : SchemaDescription(of: shape, within: outer)
      }
    }
  }
}

extension FieldDescription.Kind {
  fileprivate init(_ count: Subscope.Count) {
    switch count {
    case .one: self = .record
    case .perhapsOne: self = .optionalRecord
    case .many: self = .list
    }
  }
}
