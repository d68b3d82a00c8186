/// A schema as the compiler of templates sees it: names and accessors, the type of the value forgotten.
package struct Shape: Sendable {
  let name: String
  let type: ObjectIdentifier
  /// The whole of a value of that type.
  let whole: FieldOffset
  let members: [Member]

  /// One field: its name, and how to get at it.
  package struct Member: Sendable {
    let name: String
    let access: Access

    init(_ name: String, _ access: Access) {
      self.name = name
      self.access = access
    }
  }

  func access(to name: String) -> Access? { members.first { $0.name == name }?.access }

  /// The value as `.` means it, where it has no meaning of its own for that: itself, with all its fields.
  var itself: Access { .values(Subscope(.one, visit: .one(whole), isFull: .always, inner: { self })) }
}

/// How a field may be used in a template.
package enum Access: Sendable {
  /// A text, always there or perhaps, as its branch says; a section over one that may be missing sees it as `{{.}}`.
  case text(Write, Subscope)
  /// Markup that the program has made itself and answers for.
  case html(Write)
  /// A condition.
  case flag(Test)
  /// A value with fields of its own, or several.
  case values(Subscope)
}

/// How a field leads on to other values.
package struct Subscope: Sendable {
  /// How many values there are behind a field.
  package enum Count: Sendable { case one, perhapsOne, many }

  let count: Count
  let visit: Iterate
  let isFull: Test
  /// What the values look like; asked for only when needed, since a schema may lead back to itself.
  let inner: @Sendable () -> Shape

  init(_ count: Count, visit: Iterate, isFull: Test, inner: @escaping @Sendable () -> Shape) {
    self.count = count
    self.visit = visit
    self.isFull = isFull
    self.inner = inner
  }
}

// MARK: - What `branch.field` means

extension Access {
  /// This access for the value that has `branch`.
  func reached(through branch: Subscope) -> Access {
    switch self {
    case .text(let write, let text): .text(write.reached(through: branch.visit), text.reached(through: branch))
    case .html(let write): .html(write.reached(through: branch.visit))
    case .flag(let test): .flag(test.reached(through: branch.visit))
    case .values(let values): .values(values.reached(through: branch))
    }
  }
}

extension Subscope {
  fileprivate func reached(through branch: Subscope) -> Subscope {
    Subscope(
      branch.count == .one ? count : count == .one ? branch.count : count,
      visit: visit.reached(through: branch.visit), isFull: isFull.reached(through: branch.visit), inner: inner)
  }
}
