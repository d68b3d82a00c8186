import Diagnostics

/// Collects instructions, and merges adjacent literals.
struct Emitter {
  private(set) var instructions: [Instruction] = []

  mutating func append(_ instruction: Instruction) {
    guard case .literal(let literal) = instruction else { return instructions.append(instruction) }
    append(literal)
  }

  mutating func append(_ text: some Collection<UInt8>, from span: Span, isVerbatim: Bool = false) {
    var literal = Literal()
    literal.append(text, from: span, isVerbatim: isVerbatim)
    append(literal)
  }

  private mutating func append(_ literal: Literal) {
    guard !literal.bytes.isEmpty else { return }
    guard case .literal(var last) = instructions.last else { return instructions.append(.literal(literal)) }
    instructions.removeLast()
    last.append(literal)
    instructions.append(.literal(last))
  }
}

/// How the lines of an included template are indented.
struct Indentation {
  /// The number of spaces and tabs to remove from the beginning of a line, if it has them.
  var dedent = 0
  /// The white space to add instead.
  var added: [UInt8] = []

  /// The indentation of what is included by a tag with `lead` before it, in a template that itself has this indentation.
  func applied(to lead: ArraySlice<UInt8>) -> Indentation {
    Indentation(added: added + lead.dropFirst(dedent))
  }
}
