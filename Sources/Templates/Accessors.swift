import Markup

// Type-erased accessors of fields. Stored properties are read in place by their offset, also those of nested values; all
// other fields are closures.

/// How a field's text or markup is written.
package enum Write: Sendable {
  case text(FieldOffset)
  case optionalText(FieldOffset)
  case markup(FieldOffset)
  /// By a function, which is passed the part of the value at the offset.
  case computed(FieldOffset, Function)

  package typealias Function = @Sendable (ErasedPointer, inout Markup) -> Void
}

/// Whether a field has a value to show.
package enum Predicate: Sendable {
  case always
  case flag(FieldOffset)
  /// Whether an optional text is neither nil nor empty.
  case text(FieldOffset)
  case computed(FieldOffset, Function)

  package typealias Function = @Sendable (ErasedPointer) -> Bool
}

/// How a section iterates over the values of a field: one, none or many.
package enum Iterate: Sendable {
  case one(FieldOffset)
  /// One, if the predicate is true.
  case optional(FieldOffset, Predicate)
  /// The elements of an array, in place.
  case elements(FieldOffset, ElementsFunction)
  case computed(FieldOffset, Function)

  package typealias ElementsFunction = @Sendable (ErasedPointer, (ErasedBuffer) -> Void) -> Void
  package typealias Function = @Sendable (ErasedPointer, (ErasedPointer) -> Void) -> Void
}

// MARK: - Stored properties

extension ErasedPointer {
  func writeText(_ offset: FieldOffset, into markup: inout Markup) {
    part(offset).read { (text: String) in markup.append(escaping: text) }
  }

  func writeOptionalText(_ offset: FieldOffset, into markup: inout Markup) {
    part(offset).read { (text: String?) in
      if let text = text { markup.append(escaping: text) }
    }
  }

  func writeMarkup(_ offset: FieldOffset, into markup: inout Markup) {
    part(offset).read { (html: HTML) in markup.append(html) }
  }

  func hasText(_ offset: FieldOffset) -> Bool {
    part(offset).read { (text: String?) in text?.isEmpty == false }
  }

  func flag(_ offset: FieldOffset) -> Bool { part(offset).read { (flag: Bool) in flag } }
}

// MARK: - Running

extension Write {
  func run(_ value: ErasedPointer, _ markup: inout Markup) {
    switch self {
    case .text(let offset): value.writeText(offset, into: &markup)
    case .optionalText(let offset): value.writeOptionalText(offset, into: &markup)
    case .markup(let offset): value.writeMarkup(offset, into: &markup)
    case .computed(let offset, let write): write(value.part(offset), &markup)
    }
  }
}

extension Predicate {
  func run(_ value: ErasedPointer) -> Bool {
    switch self {
    case .always: true
    case .flag(let offset): value.flag(offset)
    case .text(let offset): value.hasText(offset)
    case .computed(let offset, let predicate): predicate(value.part(offset))
    }
  }
}

extension Iterate {
  func run(_ value: ErasedPointer, _ body: (ErasedPointer) -> Void) {
    switch self {
    case .one(let offset): body(value.part(offset))
    case .optional(let offset, let predicate): if predicate.run(value) { body(value.part(offset)) }
    case .elements(let offset, let lend): lend(value.part(offset)) { $0.forEach(body) }
    case .computed(let offset, let lend): lend(value.part(offset), body)
    }
  }

  /// The offset of the whole value that the field belongs to.
  fileprivate var start: FieldOffset {
    switch self {
    case .one(let offset), .optional(let offset, _), .elements(let offset, _), .computed(let offset, _): offset.whole
    }
  }
}

// MARK: - Composition: within a value that is never nil, only the offset changes

extension Write {
  func composed(with iterate: Iterate) -> Write {
    guard case .one(let outer) = iterate else {
      return .computed(iterate.start) { value, markup in iterate.run(value) { run($0, &markup) } }
    }
    return switch self {
    case .text(let offset): .text(offset.within(outer))
    case .optionalText(let offset): .optionalText(offset.within(outer))
    case .markup(let offset): .markup(offset.within(outer))
    case .computed(let offset, let write): .computed(offset.within(outer), write)
    }
  }
}

extension Predicate {
  func composed(with iterate: Iterate) -> Predicate {
    guard case .one(let outer) = iterate else {
      return .computed(iterate.start) { value in
        var result = false
        iterate.run(value) { result = run($0) }
        return result
      }
    }
    return switch self {
    case .always: .always
    case .flag(let offset): .flag(offset.within(outer))
    case .text(let offset): .text(offset.within(outer))
    case .computed(let offset, let predicate): .computed(offset.within(outer), predicate)
    }
  }
}

extension Iterate {
  func composed(with iterate: Iterate) -> Iterate {
    guard case .one(let outer) = iterate else {
      return .computed(iterate.start) { value, body in iterate.run(value) { run($0, body) } }
    }
    return switch self {
    case .one(let offset): .one(offset.within(outer))
    case .optional(let offset, let predicate): .optional(offset.within(outer), predicate.composed(with: iterate))
    case .elements(let offset, let lend): .elements(offset.within(outer), lend)
    case .computed(let offset, let lend): .computed(offset.within(outer), lend)
    }
  }
}
