import Markup

// Fields that are stored properties, which templates read where they lie.

extension Field {
  /// A text that is always there: `{{name}}`, escaped.
  package static func text(_ name: String, _ path: KeyPath<Value, String> & Sendable) -> Self {
    guard let slot = FieldOffset(path) else { return text(name) { $0[keyPath: path] } }
    return Field(
      name, .text(.text(slot), Subscope(.one, visit: .one(slot), isFull: .always, inner: { String.schema.shape })))
  }

  /// A text that may be missing, or empty: `{{name}}`, `{{#name}}…{{.}}…{{/name}}`, `{{^name}}…{{/name}}`.
  package static func optionalText(_ name: String, _ path: KeyPath<Value, String?> & Sendable) -> Self {
    guard let slot = FieldOffset(path), let text = FieldOffset(ofPayloadOf: path) else {
      return optionalText(name) { $0[keyPath: path] }
    }
    return Field(
      name,
      .text(
        .optionalText(slot),
        Subscope(
          .perhapsOne, visit: .perhaps(text, .text(slot)), isFull: .text(slot), inner: { String.schema.shape })))
  }

  /// Markup, written by the program: only `{{{name}}}` shows it.
  package static func html(_ name: String, _ path: KeyPath<Value, HTML> & Sendable) -> Self {
    guard let slot = FieldOffset(path) else { return html(name) { $1.append($0[keyPath: path]) } }
    return Field(name, .html(.markup(slot)))
  }

  /// A condition: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  package static func flag(_ name: String, _ path: KeyPath<Value, Bool> & Sendable) -> Self {
    guard let slot = FieldOffset(path) else { return flag(name) { $0[keyPath: path] } }
    return Field(name, .flag(.flag(slot)))
  }

  /// A value with fields of its own: `{{name.field}}`, `{{#name}}{{field}}{{/name}}`.
  package static func record<Inner: TemplateValue>(_ name: String, _ path: KeyPath<Value, Inner> & Sendable) -> Self {
    guard let slot = FieldOffset(path) else { return record(name) { $0[keyPath: path] } }
    return Field(
      name, .values(Subscope(.one, visit: .one(slot), isFull: .always, inner: { Inner.schema.shape })))
  }

  /// A value that may be missing: as a record, and `{{^name}}…{{/name}}` where there is none.
  package static func optional<Inner: TemplateValue>(
    _ name: String, _ path: KeyPath<Value, Inner?> & Sendable
  ) -> Self {
    guard let slot = FieldOffset(path), let inner = FieldOffset(ofPayloadOf: path) else {
      return optional(name) { $0[keyPath: path] }
    }
    let test = Test.made(slot) { $0.isThere(Inner.self) }
    return Field(
      name,
      .values(Subscope(.perhapsOne, visit: .perhaps(inner, test), isFull: test, inner: { Inner.schema.shape })))
  }

  /// Several values: `{{#name}}…{{/name}}` runs for each, `{{^name}}…{{/name}}` where there is none.
  package static func list<Inner: TemplateValue>(_ name: String, _ path: KeyPath<Value, [Inner]> & Sendable) -> Self {
    guard let slot = FieldOffset(path) else { return list(name) { $0[keyPath: path] } }
    let test = Test.made(slot) { array in
      var isFull = false
      array.lendElements(of: Inner.self) { isFull = $0.count > 0 }
      return isFull
    }
    return Field(
      name,
      .values(
        Subscope(
          .many, visit: .row(slot) { $0.lendElements(of: Inner.self, to: $1) }, isFull: test,
          inner: { Inner.schema.shape })))
  }

  /// All fields of a part, as if they were this value's own.
  package static func all<Part>(of part: Schema<Part>, _ path: KeyPath<Value, Part> & Sendable) -> Self {
    let visit =
      FieldOffset(path).map(Iterate.one)
      ?? .made(whole) { value, body in
        lending(value.read { (whole: Value) in whole[keyPath: path] }, to: body)
      }
    let branch = Subscope(.one, visit: visit, isFull: .always, inner: { part.shape })
    return Field(members: part.shape.members.map { .init($0.name, $0.access.reached(through: branch)) })
  }
}
