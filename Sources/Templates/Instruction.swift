import Diagnostics
import Markup

/// One step of a compiled template.
enum Instruction: Sendable {
  case literal(Literal)
  case write(Write, up: Int, at: Span)
  /// Runs the body for each value, on top of the contexts.
  case each(Visit, up: Int, [Instruction])
  /// Runs the body if the test gives the expected answer.
  case when(Test, is: Bool, up: Int, [Instruction])
  /// Runs a routine: a partial that includes itself.
  case call(Call)
  /// Writes the indentation that the routine was called with.
  case indentation(at: Span)
}

/// Text as it is written out, and where in the theme each piece of it comes from.
struct Literal: Sendable {
  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  private struct Piece: Sendable {
    let start: Int
    let span: Span
    /// Whether the piece stands in the file byte by byte as here.
    let isVerbatim: Bool
  }

  mutating func append(_ text: some Collection<UInt8>, from span: Span, isVerbatim: Bool) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(start: bytes.count, span: span, isVerbatim: isVerbatim))
    bytes += text
  }

  mutating func append(_ other: Literal) {
    let start = bytes.count
    pieces += other.pieces.map { Piece(start: $0.start + start, span: $0.span, isVerbatim: $0.isVerbatim) }
    bytes += other.bytes
  }

  /// Where a byte of the literal was written: that byte in the file, or the tag that stands for it.
  func origin(of offset: Int) -> Span? {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return nil }
    guard piece.isVerbatim else { return piece.span }
    let place = piece.span.range.lowerBound + offset - piece.start
    return Span(piece.span.path, place..<place + 1)
  }
}

/// How a routine is called.
struct Call: Sendable {
  let routine: Int
  /// The contexts that the routine sees, by how far out they are; nil if it sees all of them.
  let contexts: [Int]?
  /// What indents each line of the routine, after the caller's own indentation if `isIndented`.
  let indentation: [UInt8]
  let isIndented: Bool
  /// How deep in its routine the call is nested.
  let depth: Int
}

/// A compiled template: its instructions, and those of the partials that include themselves.
struct Program: Sendable {
  var instructions: [Instruction] = []
  var routines: [[Instruction]] = []
}

/// What a running template writes to.
struct Output {
  var markup = Markup()
  /// The byte whose origin is sought.
  var sought = Int.max
  var origin: Span?
  fileprivate var indentation: [UInt8] = []
  fileprivate var depth = 0

  /// Whether the sought byte has just been written.
  fileprivate var holdsSought: Bool { markup.bytes.count > sought && origin == nil }
}

/// How deep partials that include themselves follow the data: deeper than any real data, and no deeper than the stack.
let deepestRecursion = 500

extension Program {
  /// Runs instructions in a context. Nothing here can fail: what could was refused when the template was compiled.
  func run(_ instructions: [Instruction], _ frame: Frame, _ output: inout Output) {
    for instruction in instructions {
      switch instruction {
      case .literal(let literal):
        let start = output.markup.bytes.count
        output.markup.bytes += literal.bytes
        if output.holdsSought { output.origin = literal.origin(of: output.sought - start) }
      case .write(let write, let up, let span):
        write(frame.value(up: up), &output.markup)
        if output.holdsSought { output.origin = span }
      case .each(let visit, let up, let body):
        visit(frame.value(up: up)) { value in frame.pushing(value) { run(body, $0, &output) } }
      case .when(let test, let expected, let up, let body):
        if test(frame.value(up: up)) == expected { run(body, frame, &output) }
      case .call(let call): run(call, frame, &output)
      case .indentation(let span):
        output.markup.bytes += output.indentation
        if output.holdsSought { output.origin = span }
      }
    }
  }

  private func run(_ call: Call, _ frame: Frame, _ output: inout Output) {
    let (indentation, depth) = (output.indentation, output.depth)
    guard depth + call.depth <= deepestRecursion else { return }
    output.indentation = call.isIndented ? indentation + call.indentation : []
    output.depth += call.depth
    if let contexts = call.contexts {
      frame.keeping(contexts[...]) { run(routines[call.routine], $0, &output) }
    } else {
      run(routines[call.routine], frame, &output)
    }
    (output.indentation, output.depth) = (indentation, depth)
  }
}
