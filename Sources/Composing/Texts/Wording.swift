import Templates

/// A text as a page shows it, and its language where that is not the page's; perhaps none at all.
package struct Wording: Sendable {
  package var text: String?
  package var language: String?
}

extension Field {
  /// A text that may be missing, `{{name}}`, and its language where that is not the page's, `{{#name-lang}}`.
  static func wording(_ name: String, _ path: KeyPath<Value, Wording> & Sendable) -> Self {
    .all(
      of: Schema("wording", .optionalText(name, \.text), .optionalText(name + "-lang", \.language)), path)
  }
}
