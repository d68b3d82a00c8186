import Bytes
import Diagnostics
import Markup

/// A compiled template as a flat array of operations, which refer to literals and closures by index.
///
/// Operations are trivial values, so that running them retains nothing. A tree of closures retained each of them at each
/// call.
struct Program: Sendable {
  private var operations: [Operation] = []
  /// The origin of each operation's output; read only by `Template.origin`.
  private var origins: [Origin] = []
  private var literals: [UInt8] = []
  private var writeFunctions: [WriteFunction] = []
  private var iterateFunctions: [IterateFunction] = []
  private var elementsFunctions: [ElementsFunction] = []
  private var predicateFunctions: [PredicateFunction] = []

  /// A field: how many contexts out its value is, and its offset there.
  fileprivate struct Operand {
    let offset: FieldOffset
    let up: Int32
  }

  private enum Operation {
    case literal(start: Int32, end: Int32)
    case text(Operand)
    case optionalText(Operand)
    case markup(Operand)
    case write(Int32, Operand)
    /// Runs the operations up to `end` with the field as the innermost context.
    case with(Operand, end: Int32)
    /// Runs the operations up to `end` for each element of an array.
    case elements(Int32, Operand, end: Int32)
    /// Runs the operations up to `end` for each value that a function passes.
    case iterate(Int32, Operand, end: Int32)
    /// Skips the operations up to `end` if the flag is not as expected.
    case flag(Operand, is: Bool, end: Int32)
    /// Skips the operations up to `end` if the presence of an optional text is not as expected.
    case hasText(Operand, is: Bool, end: Int32)
    /// Skips the operations up to `end` if the result of a function is not as expected.
    case predicate(Int32, Operand, is: Bool, end: Int32)
    /// Runs the next operation, and inserts soft hyphens into long words of its output.
    case hyphenate
  }

  // Closures stored directly in an array, or in a generic struct, are reabstracted, with a thunk at each call; in a struct
  // that is not generic they are not.
  private struct WriteFunction: Sendable { let run: Write.Function }
  private struct IterateFunction: Sendable { let run: Iterate.Function }
  private struct ElementsFunction: Sendable { let run: Iterate.ElementsFunction }
  private struct PredicateFunction: Sendable { let run: Predicate.Function }

  private enum Origin: Sendable {
    case literal(Literal)
    case tag(Span)
    case none
  }
}

// MARK: - Flattening

extension Program {
  init(_ instructions: [Instruction]) { flatten(instructions) }

  private mutating func flatten(_ instructions: [Instruction]) {
    for instruction in instructions { flatten(instruction) }
  }

  private mutating func flatten(_ instruction: Instruction) {
    switch instruction {
    case .literal(let literal):
      let start = literals.count
      literals += literal.bytes
      append(.literal(start: Int32(clamping: start), end: Int32(clamping: literals.count)), .literal(literal))
    case .write(let write, let up, let span, let isHyphenated):
      if isHyphenated { append(.hyphenate, .tag(span)) }
      append(operation(write, up: Int32(clamping: up)), .tag(span))
    case .each(let iterate, let up, let body): flatten(iterate, up: Int32(clamping: up), body)
    case .when(let predicate, let expected, let up, let body):
      flatten(predicate, is: expected, up: Int32(clamping: up)) { $0.flatten(body) }
    }
  }

  private mutating func operation(_ write: Write, up: Int32) -> Operation {
    switch write {
    case .text(let offset): .text(Operand(offset: offset, up: up))
    case .optionalText(let offset): .optionalText(Operand(offset: offset, up: up))
    case .markup(let offset): .markup(Operand(offset: offset, up: up))
    case .computed(let offset, let write):
      .write(writeFunctions.appended(WriteFunction(run: write)), Operand(offset: offset, up: up))
    }
  }

  private mutating func flatten(_ iterate: Iterate, up: Int32, _ body: [Instruction]) {
    switch iterate {
    case .one(let offset):
      flatten({ $0.flatten(body) }, behind: { .with(Operand(offset: offset, up: up), end: $0) })
    case .optional(let offset, let predicate):
      flatten(predicate, is: true, up: up) { $0.flatten(.one(offset), up: up, body) }
    case .elements(let offset, let lend):
      let function = elementsFunctions.appended(ElementsFunction(run: lend))
      flatten({ $0.flatten(body) }, behind: { .elements(function, Operand(offset: offset, up: up), end: $0) })
    case .computed(let offset, let lend):
      let function = iterateFunctions.appended(IterateFunction(run: lend))
      flatten({ $0.flatten(body) }, behind: { .iterate(function, Operand(offset: offset, up: up), end: $0) })
    }
  }

  private mutating func flatten(_ predicate: Predicate, is expected: Bool, up: Int32, _ body: (inout Program) -> Void) {
    switch predicate {
    case .always: if expected { body(&self) }
    case .flag(let offset): flatten(body) { .flag(Operand(offset: offset, up: up), is: expected, end: $0) }
    case .text(let offset): flatten(body) { .hasText(Operand(offset: offset, up: up), is: expected, end: $0) }
    case .computed(let offset, let predicate):
      let function = predicateFunctions.appended(PredicateFunction(run: predicate))
      flatten(body) { .predicate(function, Operand(offset: offset, up: up), is: expected, end: $0) }
    }
  }

  /// Appends a body after the operation that runs it, whose `end` is the index after the body.
  private mutating func flatten(_ body: (inout Program) -> Void, behind operation: (_ end: Int32) -> Operation) {
    let index = operations.count
    append(.hyphenate, .none)
    body(&self)
    operations[index] = operation(Int32(clamping: operations.count))
  }

  private mutating func append(_ operation: Operation, _ origin: Origin) {
    operations.append(operation)
    origins.append(origin)
  }
}

extension Array {
  /// Appends an element, and returns its index.
  fileprivate mutating func appended(_ element: Element) -> Int32 {
    append(element)
    return Int32(clamping: count - 1)
  }
}

// MARK: - Running

/// The output of a running template.
struct Output: ~Copyable {
  var markup = Markup()
  /// The offset of the byte whose origin is to be found; nil when rendering.
  var sought: Int?
  var origin: Span?

  /// The offset at which the next operation begins to write; computed only if an origin is to be found.
  fileprivate var start: Int { sought == nil ? 0 : markup.count }
}

extension ContextFrame {
  fileprivate func value(_ operand: Program.Operand) -> ErasedPointer { value(up: operand.up).part(operand.offset) }
}

extension Program {
  /// Runs the template for a value of the type that it was compiled for.
  ///
  /// It cannot fail, since the compiler has refused everything that could.
  func run(_ value: ErasedPointer, _ output: inout Output) {
    run(operations.indices, ContextFrame(value: value, outer: nil), &output)
  }

  private func run(_ range: Range<Int>, _ frame: ContextFrame, _ output: inout Output) {
    var next = range.lowerBound
    while next < range.upperBound {
      let (index, start) = (next, output.start)
      next = run(index, frame, &output)
      if let sought = output.sought, output.origin == nil, output.markup.count > sought {
        output.origin = origin(of: index, at: sought - start)
      }
    }
  }

  /// Runs one operation, and returns the index of the next.
  private func run(_ index: Int, _ frame: ContextFrame, _ output: inout Output) -> Int {
    switch operations[index] {
    case .literal(let start, let end):
      literals.withBytes { output.markup.append(trusted: $0.part(Int(start)..<Int(end))) }
    case .text(let text): frame.value(up: text.up).writeText(text.offset, into: &output.markup)
    case .optionalText(let text): frame.value(up: text.up).writeOptionalText(text.offset, into: &output.markup)
    case .markup(let markup): frame.value(up: markup.up).writeMarkup(markup.offset, into: &output.markup)
    case .write(let write, let value): writeFunctions.read(at: write) { $0.run(frame.value(value), &output.markup) }
    case .with(let value, let end):
      frame.pushing(frame.value(value)) { run(index + 1..<Int(end), $0, &output) }
      return Int(end)
    case .elements(let function, let array, let end):
      elementsFunctions.read(at: function) { lend in
        lend.run(frame.value(array)) { elements in
          elements.forEach { value in frame.pushing(value) { run(index + 1..<Int(end), $0, &output) } }
        }
      }
      return Int(end)
    case .iterate(let function, let value, let end):
      iterateFunctions.read(at: function) { iterate in
        iterate.run(frame.value(value)) { value in
          frame.pushing(value) { run(index + 1..<Int(end), $0, &output) }
        }
      }
      return Int(end)
    case .flag(let flag, let expected, let end):
      if frame.value(up: flag.up).flag(flag.offset) != expected { return Int(end) }
    case .hasText(let text, let expected, let end):
      if frame.value(up: text.up).hasText(text.offset) != expected { return Int(end) }
    case .predicate(let function, let value, let expected, let end):
      if predicateFunctions.read(at: function, { $0.run(frame.value(value)) }) != expected { return Int(end) }
    case .hyphenate:
      let start = output.markup.count
      let next = run(index + 1, frame, &output)
      output.markup.hyphenate(from: start, .inDisplay)
      return next
    }
    return index + 1
  }

  private func origin(of operation: Int, at offset: Int) -> Span? {
    switch origins[operation] {
    case .literal(let literal): literal.origin(of: offset)
    case .tag(let span): span
    case .none: nil
    }
  }
}
