import Diagnostics

/// Collects instructions, and melts neighbouring literals into one.
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

/// What happens to the space at the start of each line of a template that is put into another.
struct Indentation {
  /// How many blanks go, if the line has them.
  var dedent = 0
  /// What comes instead.
  var added: [UInt8] = []

  /// What indents the lines of something whose tag is indented by `lead` in a template that is itself indented so.
  func applied(to lead: ArraySlice<UInt8>) -> Indentation {
    Indentation(added: added + lead.dropFirst(dedent))
  }
}
