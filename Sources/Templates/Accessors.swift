import Markup

// How a template gets at a value. What is stored in the value is read where it lies, and a part of a part is one step from
// the whole; the rest is asked of functions.

/// Writes a value's text or markup.
package enum Write: Sendable {
  case text(Slot)
  case optionalText(Slot)
  case markup(Slot)
  /// By a function, which is given what lies in the slot.
  case made(Slot, Function)

  package typealias Function = @Sendable (Borrowed, inout Markup) -> Void
}

/// Says whether a field has anything to show.
package enum Test: Sendable {
  case always
  case flag(Slot)
  /// Whether there is a text, and not an empty one.
  case text(Slot)
  case made(Slot, Function)

  package typealias Function = @Sendable (Borrowed) -> Bool
}

/// Lends to a body each value that a section over a field runs for: one, none or many.
package enum Visit: Sendable {
  case one(Slot)
  /// One, where the test says that it is there.
  case perhaps(Slot, Test)
  case row(Slot, RowFunction)
  case made(Slot, Function)

  package typealias RowFunction = @Sendable (Borrowed, (Row) -> Void) -> Void
  package typealias Function = @Sendable (Borrowed, (Borrowed) -> Void) -> Void
}

// MARK: - What is stored

extension Borrowed {
  func writeText(_ slot: Slot, into markup: inout Markup) {
    part(slot).read { (text: String) in markup.append(escaping: text) }
  }

  func writeOptionalText(_ slot: Slot, into markup: inout Markup) {
    part(slot).read { (text: String?) in
      if let text = text { markup.append(escaping: text) }
    }
  }

  func writeMarkup(_ slot: Slot, into markup: inout Markup) {
    part(slot).read { (html: HTML) in markup.append(html) }
  }

  func hasText(_ slot: Slot) -> Bool {
    part(slot).read { (text: String?) in text?.isEmpty == false }
  }

  func flag(_ slot: Slot) -> Bool { part(slot).read { (flag: Bool) in flag } }
}

// MARK: - Running

extension Write {
  func run(_ value: Borrowed, _ markup: inout Markup) {
    switch self {
    case .text(let slot): value.writeText(slot, into: &markup)
    case .optionalText(let slot): value.writeOptionalText(slot, into: &markup)
    case .markup(let slot): value.writeMarkup(slot, into: &markup)
    case .made(let slot, let write): write(value.part(slot), &markup)
    }
  }
}

extension Test {
  func run(_ value: Borrowed) -> Bool {
    switch self {
    case .always: true
    case .flag(let slot): value.flag(slot)
    case .text(let slot): value.hasText(slot)
    case .made(let slot, let test): test(value.part(slot))
    }
  }
}

extension Visit {
  func run(_ value: Borrowed, _ body: (Borrowed) -> Void) {
    switch self {
    case .one(let slot): body(value.part(slot))
    case .perhaps(let slot, let test): if test.run(value) { body(value.part(slot)) }
    case .row(let slot, let lend): lend(value.part(slot)) { $0.forEach(body) }
    case .made(let slot, let lend): lend(value.part(slot), body)
    }
  }

  /// The whole of the value that is visited.
  fileprivate var start: Slot {
    switch self {
    case .one(let slot), .perhaps(let slot, _), .row(let slot, _), .made(let slot, _): slot.whole
    }
  }
}

// MARK: - Through a part: a part that is always there only moves the slot

extension Write {
  func reached(through visit: Visit) -> Write {
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
  func reached(through visit: Visit) -> Test {
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

extension Visit {
  func reached(through visit: Visit) -> Visit {
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
