import Markup

// Fields that a closure computes at each use.

extension Field {
  /// A non-optional text, computed.
  package static func text(_ name: String, _ get: @escaping @Sendable (Value) -> String) -> Self {
    Field(
      name,
      .text(
        .computed(whole) { value, markup in markup.append(escaping: value.read(get)) },
        Subscope(
          .one, iterate: .computed(whole) { value, body in lending(value.read(get), to: body) },
          hasValue: .always, inner: { String.schema.erased })))
  }

  /// An optional text, nil or empty if there is none, computed.
  package static func optionalText(_ name: String, _ get: @escaping @Sendable (Value) -> String?) -> Self {
    Field(
      name,
      .text(
        .computed(whole) { value, markup in if let text = value.read(get) { markup.append(escaping: text) } },
        Subscope(
          .zeroOrOne,
          iterate: .computed(whole) { value, body in
            if let text = value.read(get), !text.isEmpty { lending(text, to: body) }
          },
          hasValue: .computed(whole) { $0.read(get)?.isEmpty == false }, inner: { String.schema.erased })))
  }

  /// Trusted markup, which a closure appends at each use.
  package static func html(
    _ name: String, _ write: @escaping @Sendable (Value, inout Markup) -> Void
  ) -> Self {
    Field(name, .html(.computed(whole) { value, markup in value.read { write($0, &markup) } }))
  }

  /// A condition, computed.
  package static func flag(_ name: String, _ get: @escaping @Sendable (Value) -> Bool) -> Self {
    Field(name, .flag(.computed(whole) { $0.read(get) }))
  }

  /// A value with fields of its own, computed.
  package static func record<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Inner
  ) -> Self {
    record(name, of: { Inner.schema }, get)
  }

  /// An optional value, computed.
  package static func optional<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> Inner?
  ) -> Self {
    optional(name, of: { Inner.schema }, get)
  }

  /// An array, computed.
  package static func list<Inner: TemplateValue>(
    _ name: String, _ get: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    list(name, of: { Inner.schema }, get)
  }

  /// An array of texts: `{{#name}}{{.}}{{/name}}`.
  package static func texts(_ name: String, _ get: @escaping @Sendable (Value) -> [String]) -> Self {
    list(name, of: { String.schema }, get)
  }
}

// The same with another schema than the default one of the type.
extension Field {
  /// A value with the fields of `schema`.
  package static func record<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> Inner
  ) -> Self {
    Field(
      name,
      .values(
        Subscope(
          .one, iterate: .computed(whole) { value, body in lending(value.read(get), to: body) },
          hasValue: .always, inner: { schema().erased })))
  }

  /// An optional value with the fields of `schema`.
  package static func optional<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> Inner?
  ) -> Self {
    Field(
      name,
      .values(
        Subscope(
          .zeroOrOne,
          iterate: .computed(whole) { value, body in if let inner = value.read(get) { lending(inner, to: body) } },
          hasValue: .computed(whole) { $0.read(get) != nil }, inner: { schema().erased })))
  }

  /// An array of values with the fields of `schema`.
  package static func list<Inner>(
    _ name: String, of schema: @escaping @Sendable () -> Schema<Inner>, _ get: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    Field(
      name,
      .values(
        Subscope(
          .many,
          iterate: .computed(whole) { value, body in for inner in value.read(get) { lending(inner, to: body) } },
          hasValue: .computed(whole) { !$0.read(get).isEmpty }, inner: { schema().erased })))
  }
}
