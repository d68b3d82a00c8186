import Bytes
import Diagnostics
import Markup

/// A compiled template, laid out in a row: small operations that refer to tables.
///
/// To read an operation touches no reference count, which half of the time went into when they were a tree of closures.
struct Program: Sendable {
  private var operations: [Operation] = []
  /// Where each operation's output comes from; read only when somebody asks.
  private var origins: [Origin] = []
  private var literals: [UInt8] = []
  private var writes: [Writing] = []
  private var visits: [Visiting] = []
  private var rows: [Lending] = []
  private var tests: [Testing] = []

  /// What lies in a slot of a context, which is so many contexts out.
  fileprivate struct Place {
    let slot: FieldOffset
    let up: Int32
  }

  private enum Operation {
    case literal(start: Int32, end: Int32)
    case text(Place)
    case optionalText(Place)
    case markup(Place)
    case write(Int32, Place)
    /// Runs the operations up to `end` on top of what lies there.
    case with(Place, end: Int32)
    /// Runs the operations up to `end` for each element of an array.
    case row(Int32, Place, end: Int32)
    /// Runs the operations up to `end` for each value that a function lends.
    case visit(Int32, Place, end: Int32)
    /// Skips the operations up to `end` if the flag is not as expected.
    case flag(Place, is: Bool, end: Int32)
    /// Skips the operations up to `end` unless there is a text, or is none, as expected.
    case hasText(Place, is: Bool, end: Int32)
    /// Skips the operations up to `end` if a function does not give the answer.
    case test(Int32, Place, is: Bool, end: Int32)
    /// Runs the next operation, which writes a text, and puts soft hyphens into its long words.
    case hyphenate
  }

  // A function in an array is kept in a form for any type, and made anew for each call that takes it out; in a struct it is
  // kept as it is. The same goes for a struct that is generic.
  private struct Writing: Sendable { let run: Write.Function }
  private struct Visiting: Sendable { let run: Iterate.Function }
  private struct Lending: Sendable { let run: Iterate.RowFunction }
  private struct Testing: Sendable { let run: Test.Function }

  private enum Origin: Sendable {
    case literal(Literal)
    case tag(Span)
    case none
  }
}

// MARK: - Laying out

extension Program {
  init(_ instructions: [Instruction]) { layOut(instructions) }

  private mutating func layOut(_ instructions: [Instruction]) {
    for instruction in instructions { layOut(instruction) }
  }

  private mutating func layOut(_ instruction: Instruction) {
    switch instruction {
    case .literal(let literal):
      let start = literals.count
      literals += literal.bytes
      append(.literal(start: Int32(clamping: start), end: Int32(clamping: literals.count)), .literal(literal))
    case .write(let write, let up, let span, let isAmongWords):
      if isAmongWords { append(.hyphenate, .tag(span)) }
      append(operation(write, up: Int32(clamping: up)), .tag(span))
    case .each(let visit, let up, let body): layOut(visit, up: Int32(clamping: up), body)
    case .when(let test, let expected, let up, let body):
      layOut(test, is: expected, up: Int32(clamping: up)) { $0.layOut(body) }
    }
  }

  private mutating func operation(_ write: Write, up: Int32) -> Operation {
    switch write {
    case .text(let slot): .text(Place(slot: slot, up: up))
    case .optionalText(let slot): .optionalText(Place(slot: slot, up: up))
    case .markup(let slot): .markup(Place(slot: slot, up: up))
    case .made(let slot, let write): .write(writes.appended(Writing(run: write)), Place(slot: slot, up: up))
    }
  }

  private mutating func layOut(_ visit: Iterate, up: Int32, _ body: [Instruction]) {
    switch visit {
    case .one(let slot):
      layOut({ $0.layOut(body) }, behind: { .with(Place(slot: slot, up: up), end: $0) })
    case .perhaps(let slot, let test):
      layOut(test, is: true, up: up) { $0.layOut(.one(slot), up: up, body) }
    case .row(let slot, let lend):
      let row = rows.appended(Lending(run: lend))
      layOut({ $0.layOut(body) }, behind: { .row(row, Place(slot: slot, up: up), end: $0) })
    case .made(let slot, let lend):
      let visit = visits.appended(Visiting(run: lend))
      layOut({ $0.layOut(body) }, behind: { .visit(visit, Place(slot: slot, up: up), end: $0) })
    }
  }

  private mutating func layOut(_ test: Test, is expected: Bool, up: Int32, _ body: (inout Program) -> Void) {
    switch test {
    case .always: if expected { body(&self) }
    case .flag(let slot): layOut(body) { .flag(Place(slot: slot, up: up), is: expected, end: $0) }
    case .text(let slot): layOut(body) { .hasText(Place(slot: slot, up: up), is: expected, end: $0) }
    case .made(let slot, let test):
      let test = tests.appended(Testing(run: test))
      layOut(body) { .test(test, Place(slot: slot, up: up), is: expected, end: $0) }
    }
  }

  /// Lays out a body behind the operation that runs it, which needs to know where the body ends.
  private mutating func layOut(_ body: (inout Program) -> Void, behind operation: (_ end: Int32) -> Operation) {
    let place = operations.count
    append(.hyphenate, .none)
    body(&self)
    operations[place] = operation(Int32(clamping: operations.count))
  }

  private mutating func append(_ operation: Operation, _ origin: Origin) {
    operations.append(operation)
    origins.append(origin)
  }
}

extension Array {
  /// Appends an element; its index.
  fileprivate mutating func appended(_ element: Element) -> Int32 {
    append(element)
    return Int32(clamping: count - 1)
  }
}

// MARK: - Running

/// What a running template writes to.
struct Output: ~Copyable {
  var markup = Markup()
  /// The byte whose origin is sought, if any is.
  var sought: Int?
  var origin: Span?

  /// Where the next operation begins to write, if anybody asks.
  fileprivate var start: Int { sought == nil ? 0 : markup.count }
}

extension Frame {
  fileprivate func value(_ place: Program.Place) -> ErasedPointer { value(up: place.up).part(place.slot) }
}

extension Program {
  /// Runs the template for a value.
  ///
  /// Nothing here can fail: what could was refused when the template was compiled.
  func run(_ value: ErasedPointer, _ output: inout Output) {
    run(operations.indices, Frame(value: value, outer: nil), &output)
  }

  private func run(_ range: Range<Int>, _ frame: Frame, _ output: inout Output) {
    var next = range.lowerBound
    while next < range.upperBound {
      let (place, start) = (next, output.start)
      next = run(place, frame, &output)
      if let sought = output.sought, output.origin == nil, output.markup.count > sought {
        output.origin = origin(of: place, at: sought - start)
      }
    }
  }

  /// Runs one operation; the one that comes after it.
  private func run(_ place: Int, _ frame: Frame, _ output: inout Output) -> Int {
    switch operations[place] {
    case .literal(let start, let end):
      literals.withBytes { output.markup.append(trusted: $0.part(Int(start)..<Int(end))) }
    case .text(let text): frame.value(up: text.up).writeText(text.slot, into: &output.markup)
    case .optionalText(let text): frame.value(up: text.up).writeOptionalText(text.slot, into: &output.markup)
    case .markup(let markup): frame.value(up: markup.up).writeMarkup(markup.slot, into: &output.markup)
    case .write(let write, let value): writes.read(at: write) { $0.run(frame.value(value), &output.markup) }
    case .with(let value, let end):
      frame.pushing(frame.value(value)) { run(place + 1..<Int(end), $0, &output) }
      return Int(end)
    case .row(let row, let array, let end):
      rows.read(at: row) { lending in
        lending.run(frame.value(array)) { row in
          row.forEach { value in frame.pushing(value) { run(place + 1..<Int(end), $0, &output) } }
        }
      }
      return Int(end)
    case .visit(let visit, let value, let end):
      visits.read(at: visit) { visiting in
        visiting.run(frame.value(value)) { value in
          frame.pushing(value) { run(place + 1..<Int(end), $0, &output) }
        }
      }
      return Int(end)
    case .flag(let flag, let expected, let end):
      if frame.value(up: flag.up).flag(flag.slot) != expected { return Int(end) }
    case .hasText(let text, let expected, let end):
      if frame.value(up: text.up).hasText(text.slot) != expected { return Int(end) }
    case .test(let test, let value, let expected, let end):
      if tests.read(at: test, { $0.run(frame.value(value)) }) != expected { return Int(end) }
    case .hyphenate:
      let start = output.markup.count
      let next = run(place + 1, frame, &output)
      output.markup.hyphenate(from: start, .inDisplay)
      return next
    }
    return place + 1
  }

  private func origin(of operation: Int, at offset: Int) -> Span? {
    switch origins[operation] {
    case .literal(let literal): literal.origin(of: offset)
    case .tag(let span): span
    case .none: nil
    }
  }
}
