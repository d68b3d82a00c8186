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
  private var tests: [Testing] = []
  private var calls: [Call] = []
  private var routines: [Range<Int>] = []
  private var main = 0..<0

  private enum Operation {
    case literal(start: Int32, end: Int32)
    case write(Int32, up: Int32)
    /// Runs the operations up to `end` for each value that a visit lends.
    case each(Int32, up: Int32, end: Int32)
    /// Runs the operations up to `end` if a test gives the answer.
    case when(Int32, is: Bool, up: Int32, end: Int32)
    case call(Int32)
    case indentation
  }

  // A function in an array is kept in a form for any type, and made anew for each call that takes it out; in a struct it is
  // kept as it is. That is 22 allocations fewer for a page.
  private struct Writing: Sendable { let run: Write }
  private struct Visiting: Sendable { let run: Visit }
  private struct Testing: Sendable { let run: Test }

  private enum Origin: Sendable {
    case literal(Literal)
    case tag(Span)
    case none
  }
}

// MARK: - Laying out

extension Program {
  init(_ instructions: [Instruction], routines bodies: [[Instruction]]) {
    for body in bodies { routines.append(layOut(body)) }
    main = layOut(instructions)
  }

  /// Appends instructions and all that is in them; the range where they are.
  private mutating func layOut(_ instructions: [Instruction]) -> Range<Int> {
    let start = operations.count
    for instruction in instructions { layOut(instruction) }
    return start..<operations.count
  }

  private mutating func layOut(_ instruction: Instruction) {
    switch instruction {
    case .literal(let literal):
      let start = literals.count
      literals += literal.bytes
      append(.literal(start: Int32(clamping: start), end: Int32(clamping: literals.count)), .literal(literal))
    case .write(let write, let up, let span):
      append(.write(writes.appended(Writing(run: write)), up: Int32(clamping: up)), .tag(span))
    case .each(let visit, let up, let body):
      let visit = visits.appended(Visiting(run: visit))
      layOut(body) { .each(visit, up: Int32(clamping: up), end: $0) }
    case .when(let test, let expected, let up, let body):
      let test = tests.appended(Testing(run: test))
      layOut(body) { .when(test, is: expected, up: Int32(clamping: up), end: $0) }
    case .call(let call): append(.call(calls.appended(call)), .none)
    case .indentation(let span): append(.indentation, .tag(span))
    }
  }

  /// Lays out a body behind the operation that runs it, which needs to know where the body ends.
  private mutating func layOut(_ body: [Instruction], behind operation: (_ end: Int32) -> Operation) {
    let place = operations.count
    append(.indentation, .none)
    let body = layOut(body)
    operations[place] = operation(Int32(clamping: body.upperBound))
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
struct Output {
  var markup = Markup()
  /// The byte whose origin is sought.
  var sought = Int.max
  var origin: Span?
  fileprivate var indentation: [UInt8] = []
  fileprivate var depth = 0
}

/// How deep partials that include themselves follow the data: deeper than any real data, and no deeper than the stack.
let deepestRecursion = 500

extension Program {
  /// Runs the template for a value.
  ///
  /// Nothing here can fail: what could was refused when the template was compiled.
  func run(_ value: Borrowed, _ output: inout Output) { run(main, Frame(value: value, outer: nil), &output) }

  private func run(_ range: Range<Int>, _ frame: Frame, _ output: inout Output) {
    var next = range.lowerBound
    while next < range.upperBound {
      let (place, start) = (next, output.markup.count)
      next += 1
      switch operations[place] {
      case .literal(let start, let end):
        literals.withUnsafeBufferPointer {
          output.markup.append(trusted: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)]))
        }
      case .write(let write, let up):
        writes[Int(write)].run(frame.value(up: Int(up)), &output.markup)
      case .each(let visit, let up, let end):
        visits[Int(visit)].run(frame.value(up: Int(up))) { value in
          frame.pushing(value) { run(place + 1..<Int(end), $0, &output) }
        }
        next = Int(end)
      case .when(let test, let expected, let up, let end):
        if tests[Int(test)].run(frame.value(up: Int(up))) != expected { next = Int(end) }
      case .call(let call): run(calls[Int(call)], frame, &output)
      case .indentation: output.indentation.withUnsafeBufferPointer { output.markup.append(trusted: $0) }
      }
      if output.markup.count > output.sought, output.origin == nil {
        output.origin = origin(of: place, at: output.sought - start)
      }
    }
  }

  private func run(_ call: Call, _ frame: Frame, _ output: inout Output) {
    let (indentation, depth) = (output.indentation, output.depth)
    guard depth + call.depth <= deepestRecursion else { return }
    output.indentation = call.isIndented ? indentation + call.indentation : call.indentation
    output.depth += call.depth
    if let contexts = call.contexts {
      frame.keeping(contexts[...]) { run(routines[call.routine], $0, &output) }
    } else {
      run(routines[call.routine], frame, &output)
    }
    (output.indentation, output.depth) = (indentation, depth)
  }

  private func origin(of operation: Int, at offset: Int) -> Span? {
    switch origins[operation] {
    case .literal(let literal): literal.origin(of: offset)
    case .tag(let span): span
    case .none: nil
    }
  }
}
