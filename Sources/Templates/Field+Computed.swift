import Markup

// Fields that a function computes each time they are asked for.

extension Field {
  /// A text that is always there, computed.
  package static func text(_ name: String, _ get: @escaping @Sendable (Value) -> String) -> Self {
    Field(
      name,
      .text(
        .made(whole) { value, markup in markup.append(escaping: value.read(get)) },
        Subscope(
          .one, visit: .made(whole) { value, body in lending(value.read(get), to: body) },
          isFull: .always, inner: { String.schema.shape })))
  }

  /// A text that may be missing, or empty, computed.
  package static func optionalText(_ name: String, _ get: @escaping @Sendable (Value) -> String?) -> Self {
    Field(
      name,
      .text(
        .made(whole) { value, markup in if let text = value.read(get) { markup.append(escaping: text) } },
        Subscope(
          .perhapsOne,
          visit: .made(whole) { value, body in
            if let text = value.read(get), !text.isEmpty { lending(text, to: body) }
          },
          isFull: .made(whole) { $0.read(get)?.isEmpty == false }, inner: { String.schema.shape })))
  }

  /// Markup that is written when it is asked for.
  package static func html(
    _ name: String, _ write: @escaping @Sendable (Value, inout Markup) -> Void
  ) -> Self {
    Field(name, .html(.made(whole) { value, markup in value.read { write($0, &markup) } }))
  }

  /// A condition, computed.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Value) -> Bool) -> Self {
    Field(name, .flag(.made(whole) { $0.read(get) }))
  }

  /// A value with fields of its own, computed.
  package static func record<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Inner
  ) -> Self {
    record(name, of: { Inner.schema }, get)
  }

  /// A value that may be missing, computed.
  package static func optional<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Inner?
  ) -> Self {
    optional(name, of: { Inner.schema }, get)
  }

  /// Several values, computed.
  package static func list<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    list(name, of: { Inner.schema }, get)
  }

  /// Several texts: `{{#name}}{{.}}{{/name}}`.
  package static func texts(_ name: String, _ get: @escaping @Sendable (Value) -> [String]) -> Self {
    list(name, of: { String.schema }, get)
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
        Subscope(
          .one, visit: .made(whole) { value, body in lending(value.read(get), to: body) },
          isFull: .always, inner: { schema().shape })))
  }

  /// A value that may be missing, with fields as `schema` names them.
  package static func optional<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> Inner?
  ) -> Self {
    Field(
      name,
      .values(
        Subscope(
          .perhapsOne,
          visit: .made(whole) { value, body in if let inner = value.read(get) { lending(inner, to: body) } },
          isFull: .made(whole) { $0.read(get) != nil }, inner: { schema().shape })))
  }

  /// Several values, with fields as `schema` names them.
  package static func list<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    Field(
      name,
      .values(
        Subscope(
          .many,
          visit: .made(whole) { value, body in for inner in value.read(get) { lending(inner, to: body) } },
          isFull: .made(whole) { !$0.read(get).isEmpty }, inner: { schema().shape })))
  }
}
