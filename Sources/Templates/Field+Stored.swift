import Markup

// Fields that are stored properties, which templates read in place.

extension Field {
  /// A non-optional text: `{{name}}`, escaped.
  package static func text(_ name: String, _ path: KeyPath<Value, String> & Sendable) -> Self {
    guard let offset = FieldOffset(path) else { return text(name) { $0[keyPath: path] } }
    return Field(
      name,
      .text(.text(offset), Subscope(.one, iterate: .one(offset), hasValue: .always, inner: { String.schema.erased })))
  }

  /// An optional text, nil or empty if there is none: `{{name}}`, `{{#name}}…{{.}}…{{/name}}`, `{{^name}}…{{/name}}`.
  package static func optionalText(_ name: String, _ path: KeyPath<Value, String?> & Sendable) -> Self {
    guard let offset = FieldOffset(path), let text = FieldOffset(ofPayloadOf: path) else {
      return optionalText(name) { $0[keyPath: path] }
    }
    return Field(
      name,
      .text(
        .optionalText(offset),
        Subscope(
          .zeroOrOne, iterate: .optional(text, .text(offset)), hasValue: .text(offset), inner: { String.schema.erased })
      ))
  }

  /// Trusted markup: only `{{{name}}}` shows it.
  package static func html(_ name: String, _ path: KeyPath<Value, HTML> & Sendable) -> Self {
    guard let offset = FieldOffset(path) else { return html(name) { $1.append($0[keyPath: path]) } }
    return Field(name, .html(.markup(offset)))
  }

  /// A condition: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  package static func flag(_ name: String, _ path: KeyPath<Value, Bool> & Sendable) -> Self {
    guard let offset = FieldOffset(path) else { return flag(name) { $0[keyPath: path] } }
    return Field(name, .flag(.flag(offset)))
  }

  /// A value with fields of its own: `{{name.field}}`, `{{#name}}{{field}}{{/name}}`.
  package static func record<Inner: TemplateValue>(_ name: String, _ path: KeyPath<Value, Inner> & Sendable) -> Self {
    guard let offset = FieldOffset(path) else { return record(name) { $0[keyPath: path] } }
    return Field(
      name, .values(Subscope(.one, iterate: .one(offset), hasValue: .always, inner: { Inner.schema.erased })))
  }

  /// An optional value: as a record, and `{{^name}}…{{/name}}` if it is nil.
  package static func optional<Inner: TemplateValue>(
    _ name: String, _ path: KeyPath<Value, Inner?> & Sendable
  ) -> Self {
    guard let offset = FieldOffset(path), let inner = FieldOffset(ofPayloadOf: path) else {
      return optional(name) { $0[keyPath: path] }
    }
    let predicate = Predicate.computed(offset) { $0.isThere(Inner.self) }
    return Field(
      name,
      .values(
        Subscope(.zeroOrOne, iterate: .optional(inner, predicate), hasValue: predicate, inner: { Inner.schema.erased }))
    )
  }

  /// An array: `{{#name}}…{{/name}}` runs for each element, `{{^name}}…{{/name}}` if it is empty.
  package static func list<Inner: TemplateValue>(_ name: String, _ path: KeyPath<Value, [Inner]> & Sendable) -> Self {
    guard let offset = FieldOffset(path) else { return list(name) { $0[keyPath: path] } }
    let predicate = Predicate.computed(offset) { array in
      var hasValue = false
      array.lendElements(of: Inner.self) { hasValue = $0.count > 0 }
      return hasValue
    }
    return Field(
      name,
      .values(
        Subscope(
          .many, iterate: .elements(offset) { $0.lendElements(of: Inner.self, to: $1) }, hasValue: predicate,
          inner: { Inner.schema.erased })))
  }

  /// All fields of a nested value, under the same names.
  package static func all<Part>(of part: Schema<Part>, _ path: KeyPath<Value, Part> & Sendable) -> Self {
    let iterate =
      FieldOffset(path).map(Iterate.one)
      ?? .computed(whole) { value, body in
        lending(value.read { (whole: Value) in whole[keyPath: path] }, to: body)
      }
    let subscope = Subscope(.one, iterate: iterate, hasValue: .always, inner: { part.erased })
    return Field(members: part.erased.members.map { .init($0.name, $0.access.composed(with: subscope)) })
  }
}
