/// Why parsing YAML stopped: an error of libyaml's, or a limit of ours.
struct YAMLFault: Error {
  let kind: Kind
  /// The offset in the file at which parsing stopped.
  let offset: Int
  /// The offset of what was being parsed, such as an opening quotation mark.
  let start: Int

  /// What went wrong, in the terms that a message needs.
  enum Kind {
    case unclosedQuote, unknownEscape
    case brokenBracket
    /// Between brackets, something else is where an item should be, or nothing is.
    case missingItem
    case unexpectedColon
    case unusableCharacter
    case unexpectedItem
    case textAfterBlockMark
    /// `&`, `*` or `!`, which begin an anchor, alias or tag, before something that cannot be its name.
    case forbiddenMark
    /// A block of fields or items is followed by something that is neither its next member nor its end.
    case brokenBlock
    case tooDeep
    case notFields
    case other
  }

  init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
    start = offset
  }

  /// A fault for which libyaml has no message: bytes that it cannot decode, or no memory.
  init(at offset: Int) { self.init(.other, at: offset) }

  /// A fault from the English messages of libyaml 0.2.5: `problem` at an offset, in the `context` that began at `start`.
  init(problem: String, at offset: Int, context: String, from start: Int) {
    kind = Kind(problem: problem, context: context)
    self.offset = offset
    self.start = context.isEmpty ? offset : start
  }
}

extension YAMLFault.Kind {
  /// Whether the error is a reserved character where YAML does not allow it.
  var isReservedCharacter: Bool {
    switch self {
    case .forbiddenMark, .unusableCharacter, .unexpectedItem, .textAfterBlockMark: true
    default: false
    }
  }

  fileprivate init(problem: String, context: String) {
    switch (problem, context) {
    case (_, "while scanning a quoted scalar"): self = .unclosedQuote
    case (_, "while parsing a quoted scalar"): self = .unknownEscape
    case (_, "while scanning an anchor"), (_, "while scanning an alias"), (_, "while scanning a tag"),
      ("found undefined tag handle", _):
      self = .forbiddenMark
    case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"): self = .brokenBracket
    case (_, "while parsing a flow node"): self = .missingItem
    case ("mapping values are not allowed in this context", _): self = .unexpectedColon
    case ("found character that cannot start any token", _), ("did not find expected node content", _):
      self = .unusableCharacter
    case ("block sequence entries are not allowed in this context", _),
      ("mapping keys are not allowed in this context", _):
      self = .unexpectedItem
    case (_, "while scanning a block scalar"): self = .textAfterBlockMark
    case (_, "while parsing a block mapping"), (_, "while parsing a block collection"): self = .brokenBlock
    default: self = .other
    }
  }
}
