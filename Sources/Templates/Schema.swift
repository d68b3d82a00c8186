import Markup

/// A value that templates can show, with a schema of the names that they may use for it.
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
  /// The schema without its type, as the compiler of templates needs it.
  package let erased: ErasedSchema

  /// Creates a schema under a name that is unique among the schemas of its type; of two fields with one name the first
  /// counts.
  package init(_ name: String, _ fields: Field<Value>...) { self.init(name, fields) }

  /// Creates a schema from an array of fields.
  package init(_ name: String, _ fields: [Field<Value>]) {
    // A loop: `flatMap` looks up the array's conformances at run time, once for each type of view.
    var members: [ErasedSchema.Member] = []
    for field in fields {
      for member in field.members where !members.contains(where: { $0.name == member.name }) { members.append(member) }
    }
    erased = ErasedSchema(
      name: name, type: ObjectIdentifier(Value.self), whole: FieldOffset(wholeOf: Value.self), members: members)
  }
}

/// A name that a template may use for a `Value`, with its accessors: as text, markup, a condition, a record or a list.
package struct Field<Value>: Sendable {
  let members: [ErasedSchema.Member]

  init(members: [ErasedSchema.Member]) { self.members = members }

  init(_ name: String, _ access: Access) { members = [ErasedSchema.Member(name, access)] }

  /// The offset of the whole value, which is the argument of a function that computes a field.
  static var whole: FieldOffset { FieldOffset(wholeOf: Value.self) }
}

/// A string is itself a value, whose only name is `{{.}}`.
extension String: TemplateValue {
  package static let schema = Schema<String>("text", .text(".", \.self))
}
