import Markup

// How a template gets at a value. What is stored in the value is read where it lies, and a part of a part is one step from
// the whole; the rest is asked of functions.

/// Writes a value's text or markup.
package enum Write: Sendable {
  case text(FieldOffset)
  case optionalText(FieldOffset)
  case markup(FieldOffset)
  /// By a function, which is given what lies in the slot.
  case made(FieldOffset, Function)

  package typealias Function = @Sendable (ErasedPointer, inout Markup) -> Void
}

/// Says whether a field has anything to show.
package enum Test: Sendable {
  case always
  case flag(FieldOffset)
  /// Whether there is a text, and not an empty one.
  case text(FieldOffset)
  case made(FieldOffset, Function)

  package typealias Function = @Sendable (ErasedPointer) -> Bool
}

/// Lends to a body each value that a section over a field runs for: one, none or many.
package enum Iterate: Sendable {
  case one(FieldOffset)
  /// One, where the test says that it is there.
  case perhaps(FieldOffset, Test)
  case row(FieldOffset, RowFunction)
  case made(FieldOffset, Function)

  package typealias RowFunction = @Sendable (ErasedPointer, (Row) -> Void) -> Void
  package typealias Function = @Sendable (ErasedPointer, (ErasedPointer) -> Void) -> Void
}

// MARK: - What is stored

extension ErasedPointer {
  func writeText(_ slot: FieldOffset, into markup: inout Markup) {
    part(slot).read { (text: String) in markup.append(escaping: text) }
  }

  func writeOptionalText(_ slot: FieldOffset, into markup: inout Markup) {
    part(slot).read { (text: String?) in
      if let text = text { markup.append(escaping: text) }
    }
  }

  func writeMarkup(_ slot: FieldOffset, into markup: inout Markup) {
    part(slot).read { (html: HTML) in markup.append(html) }
  }

  func hasText(_ slot: FieldOffset) -> Bool {
    part(slot).read { (text: String?) in text?.isEmpty == false }
  }

  func flag(_ slot: FieldOffset) -> Bool { part(slot).read { (flag: Bool) in flag } }
}

// MARK: - Running

extension Write {
  func run(_ value: ErasedPointer, _ markup: inout Markup) {
    switch self {
    case .text(let slot): value.writeText(slot, into: &markup)
    case .optionalText(let slot): value.writeOptionalText(slot, into: &markup)
    case .markup(let slot): value.writeMarkup(slot, into: &markup)
    case .made(let slot, let write): write(value.part(slot), &markup)
    }
  }
}

extension Test {
  func run(_ value: ErasedPointer) -> Bool {
    switch self {
    case .always: true
    case .flag(let slot): value.flag(slot)
    case .text(let slot): value.hasText(slot)
    case .made(let slot, let test): test(value.part(slot))
    }
  }
}

extension Iterate {
  func run(_ value: ErasedPointer, _ body: (ErasedPointer) -> Void) {
    switch self {
    case .one(let slot): body(value.part(slot))
    case .perhaps(let slot, let test): if test.run(value) { body(value.part(slot)) }
    case .row(let slot, let lend): lend(value.part(slot)) { $0.forEach(body) }
    case .made(let slot, let lend): lend(value.part(slot), body)
    }
  }

  /// The whole of the value that is visited.
  fileprivate var start: FieldOffset {
    switch self {
    case .one(let slot), .perhaps(let slot, _), .row(let slot, _), .made(let slot, _): slot.whole
    }
  }
}

// MARK: - Through a part: a part that is always there only moves the slot

extension Write {
  func reached(through visit: Iterate) -> Write {
    guard case .one(let outer) = visit else {
      return .made(visit.start) { value, markup in visit.run(value) { run($0, &markup) } }
    }
    return switch self {
    case .text(let slot): .text(slot.within(outer))
    case .optionalText(let slot): .optionalText(slot.within(outer))
    case .markup(let slot): .markup(slot.within(outer))
    case .made(let slot, let write): .made(slot.within(outer), write)
    }
  }
}

extension Test {
  func reached(through visit: Iterate) -> Test {
    guard case .one(let outer) = visit else {
      return .made(visit.start) { value in
        var result = false
        visit.run(value) { result = run($0) }
        return result
      }
    }
    return switch self {
    case .always: .always
    case .flag(let slot): .flag(slot.within(outer))
    case .text(let slot): .text(slot.within(outer))
    case .made(let slot, let test): .made(slot.within(outer), test)
    }
  }
}

extension Iterate {
  func reached(through visit: Iterate) -> Iterate {
    guard case .one(let outer) = visit else {
      return .made(visit.start) { value, body in visit.run(value) { run($0, body) } }
    }
    return switch self {
    case .one(let slot): .one(slot.within(outer))
    case .perhaps(let slot, let test): .perhaps(slot.within(outer), test.reached(through: visit))
    case .row(let slot, let lend): .row(slot.within(outer), lend)
    case .made(let slot, let lend): .made(slot.within(outer), lend)
    }
  }
}
