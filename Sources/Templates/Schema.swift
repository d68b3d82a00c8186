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
///     "quote", .text("name", \.name), .optionalText("role", \.role), .flag("has-role") { $0.role != nil })
/// }
/// ```
package struct Schema<Value>: Sendable {
  package let shape: Shape

  /// A schema with a name of its own among those of its type; of two fields with one name the first counts.
  package init(_ name: String, _ fields: Field<Value>...) { self.init(name, fields) }

  /// A schema whose fields are listed elsewhere.
  package init(_ name: String, _ fields: [Field<Value>]) {
    // (`flatMap` would have the runtime look up the array's conformances anew for each of forty values: 0.1 ms each.)
    var members: [Shape.Member] = []
    for field in fields {
      for member in field.members where !members.contains(where: { $0.name == member.name }) { members.append(member) }
    }
    shape = Shape(
      name: name, type: ObjectIdentifier(Value.self), whole: FieldOffset(wholeOf: Value.self), members: members)
  }
}

/// A name that a template may use for a `Value`, and how: as text, as markup, as a condition, as a list.
package struct Field<Value>: Sendable {
  let members: [Shape.Member]

  init(members: [Shape.Member]) { self.members = members }

  init(_ name: String, _ access: Access) { members = [Shape.Member(name, access)] }

  /// What a function is given that computes the field.
  static var whole: FieldOffset { FieldOffset(wholeOf: Value.self) }
}

/// A text is itself a value, with the one name `{{.}}`.
extension String: TemplateValue {
  package static let schema = Schema<String>("text", .text(".", \.self))
}
