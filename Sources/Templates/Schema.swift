import Markup

/// A value that templates can show: it says which names a template may use for it, and what they give.
package protocol TemplateValue: Sendable {
  static var schema: Schema<Self> { get }
}

/// The names that a template may use for a `Value`.
///
/// ```swift
/// extension Quote: TemplateValue {
///   static let schema = Schema<Quote>(
///     "quote", .text("name") { $0.name }, .optionalText("role") { $0.role }, .html("body") { $1.append($0.body) })
/// }
/// ```
package struct Schema<Value>: Sendable {
  let shape: Shape

  /// A schema with a name of its own among those of its type; of two fields with one name the first counts.
  package init(_ name: String, _ fields: Field<Value>...) { self.init(name, fields) }

  /// A schema whose fields are listed elsewhere.
  package init(_ name: String, _ fields: [Field<Value>]) {
    shape = Shape(name: name, type: ObjectIdentifier(Value.self), members: fields.flatMap(\.members))
  }
}

/// A name that a template may use for a `Value`, and how: as text, as markup, as a condition, as a list.
package struct Field<Value>: Sendable {
  let members: [Shape.Member]

  init(members: [Shape.Member]) { self.members = members }

  init(_ name: String, _ access: Access) { members = [Shape.Member(name, access)] }
}

extension Field {
  /// A text that is always there: `{{name}}`, escaped.
  package static func text(_ name: String, _ get: @escaping @Sendable (Value) -> String) -> Self {
    Field(
      name,
      .text(
        { value, markup in markup.append(escaping: value.read(get)) },
        Branch(
          .one, visit: { value, body in lending(value.read(get), to: body) },
          isFull: { _ in true }, inner: { String.schema.shape })))
  }

  /// A text that may be missing, or empty: `{{name}}`, `{{#name}}…{{.}}…{{/name}}`, `{{^name}}…{{/name}}`.
  package static func optionalText(_ name: String, _ get: @escaping @Sendable (Value) -> String?) -> Self {
    Field(
      name,
      .text(
        { value, markup in if let text = value.read(get) { markup.append(escaping: text) } },
        Branch(
          .perhapsOne,
          visit: { value, body in
            if let text = value.read(get), !text.isEmpty { lending(text, to: body) }
          },
          isFull: { $0.read(get)?.isEmpty == false }, inner: { String.schema.shape })))
  }

  /// Markup, written by the program: only `{{{name}}}` shows it.
  package static func html(
    _ name: String, _ write: @escaping @Sendable (Value, inout Markup) -> Void
  ) -> Self {
    Field(name, .html { value, markup in value.read { write($0, &markup) } })
  }

  /// A condition: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Value) -> Bool) -> Self {
    Field(name, .flag { $0.read(get) })
  }
}

extension Field {
  /// A value with fields of its own: `{{name.field}}`, `{{#name}}{{field}}{{/name}}`.
  package static func record<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Inner
  ) -> Self {
    record(name, of: { Inner.schema }, get)
  }

  /// A value that may be missing: as a record, and `{{^name}}…{{/name}}` where there is none.
  package static func optional<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Inner?
  ) -> Self {
    optional(name, of: { Inner.schema }, get)
  }

  /// Several values: `{{#name}}…{{/name}}` runs for each, `{{^name}}…{{/name}}` where there is none.
  package static func list<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    list(name, of: { Inner.schema }, get)
  }

  /// Several texts: `{{#name}}{{.}}{{/name}}`.
  package static func texts(_ name: String, _ get: @escaping @Sendable (Value) -> [String]) -> Self {
    list(name, of: { String.schema }, get)
  }

  /// All fields of a part, as if they were this value's own; lent in place where the part is a stored property.
  package static func all<Part>(of part: Schema<Part>, _ path: KeyPath<Value, Part> & Sendable) -> Self {
    let offset = MemoryLayout<Value>.offset(of: path)
    let branch = Branch(
      .one,
      visit: { value, body in
        if let offset { return body(value.part(at: offset, as: Part.self)) }
        lending(value.read { (whole: Value) in whole[keyPath: path] }, to: body)
      },
      isFull: { _ in true }, inner: { part.shape })
    return Field(members: part.shape.members.map { .init($0.name, $0.access.reached(through: branch)) })
  }
}

// The same with a schema that is not the type's one and only.
extension Field {
  /// A value with fields of its own, as `schema` names them.
  package static func record<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> Inner
  ) -> Self {
    Field(
      name,
      .values(
        Branch(
          .one, visit: { value, body in lending(value.read(get), to: body) },
          isFull: { _ in true }, inner: { schema().shape })))
  }

  /// A value that may be missing, with fields as `schema` names them.
  package static func optional<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> Inner?
  ) -> Self {
    Field(
      name,
      .values(
        Branch(
          .perhapsOne,
          visit: { value, body in if let inner = value.read(get) { lending(inner, to: body) } },
          isFull: { $0.read(get) != nil }, inner: { schema().shape })))
  }

  /// Several values, with fields as `schema` names them.
  package static func list<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    Field(
      name,
      .values(
        Branch(
          .many,
          visit: { value, body in for inner in value.read(get) { lending(inner, to: body) } },
          isFull: { !$0.read(get).isEmpty }, inner: { schema().shape })))
  }
}

/// A text is itself a value, with the one name `{{.}}`.
extension String: TemplateValue {
  package static let schema = Schema<String>("text", .text(".") { $0 })
}
