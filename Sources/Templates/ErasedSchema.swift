/// A schema with the type of its value erased, as the compiler of templates needs it: names and accessors.
package struct ErasedSchema: Sendable {
  let name: String
  let type: ObjectIdentifier
  /// The offset of a whole value of that type: zero.
  let whole: FieldOffset
  let members: [Member]

  /// A field: its name and its accessors.
  package struct Member: Sendable {
    let name: String
    let access: Access

    init(_ name: String, _ access: Access) {
      self.name = name
      self.access = access
    }
  }

  func access(to name: String) -> Access? { members.first { $0.name == name }?.access }

  /// What `.` means for a value without a field of that name: the value itself, with all its fields.
  var itself: Access { .values(Subscope(.one, iterate: .one(whole), hasValue: .always, inner: { self })) }
}

/// The accessors of a field, by the way in which a template may use it.
package enum Access: Sendable {
  /// A text; in a section over an optional one it is `{{.}}`.
  case text(Write, Subscope)
  /// Trusted markup, written by the program.
  case html(Write)
  /// A condition.
  case flag(Predicate)
  /// Values with fields of their own: one, an optional one or an array.
  case values(Subscope)
}

/// The values of a field as a scope: how a section iterates over them, and their schema.
package struct Subscope: Sendable {
  /// The number of values of a field.
  package enum Count: Sendable { case one, zeroOrOne, many }

  let count: Count
  let iterate: Iterate
  let hasValue: Predicate
  /// The schema of the values; a closure, since a schema may contain itself.
  let inner: @Sendable () -> ErasedSchema

  init(_ count: Count, iterate: Iterate, hasValue: Predicate, inner: @escaping @Sendable () -> ErasedSchema) {
    self.count = count
    self.iterate = iterate
    self.hasValue = hasValue
    self.inner = inner
  }
}

// MARK: - Fields of fields

extension Access {
  /// The accessors of this field for the value that contains it by way of `subscope`.
  func composed(with subscope: Subscope) -> Access {
    switch self {
    case .text(let write, let text): .text(write.composed(with: subscope.iterate), text.composed(with: subscope))
    case .html(let write): .html(write.composed(with: subscope.iterate))
    case .flag(let predicate): .flag(predicate.composed(with: subscope.iterate))
    case .values(let values): .values(values.composed(with: subscope))
    }
  }
}

extension Subscope {
  fileprivate func composed(with subscope: Subscope) -> Subscope {
    Subscope(
      subscope.count == .one ? count : count == .one ? subscope.count : count,
      iterate: iterate.composed(with: subscope.iterate), hasValue: hasValue.composed(with: subscope.iterate),
      inner: inner)
  }
}
