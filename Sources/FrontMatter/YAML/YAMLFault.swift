/// Why YAML cannot be read on from a place: libyaml's words for it, or a limit of ours.
struct YAMLFault: Error {
  let kind: Kind
  /// The byte where reading stopped.
  let place: Int
  /// The byte where the thing begins that was being read, as an opening quotation mark.
  let start: Int

  /// What went wrong, in the terms that a message needs.
  enum Kind {
    case unclosedQuote, unknownEscape
    case brokenBracket
    /// Between brackets, something stands where an item is meant, or nothing does.
    case missingItem
    case unexpectedColon
    case unusableCharacter
    case unexpectedItem
    case textAfterBlockMark
    /// The sign of an anchor, alias or tag, followed by something that cannot be its name.
    case forbiddenMark
    /// A block of fields or items is followed by something that is neither its next member nor its end.
    case brokenBlock
    case tooDeep
    case notFields
    case other
  }

  init(_ kind: Kind, at place: Int) {
    self.kind = kind
    self.place = place
    start = place
  }

  /// A fault that libyaml has no words for: bytes that are no text.
  init(at place: Int) { self.init(.other, at: place) }

  /// A fault in the words of libyaml 0.2.5: `problem` at a place, while doing what `context` says since `start`.
  init(problem: String, at place: Int, context: String, from start: Int) {
    kind = Kind(problem: problem, context: context)
    self.place = place
    self.start = context.isEmpty ? place : start
  }
}

extension YAMLFault.Kind {
  /// Whether a sign stands where YAML has a meaning for it that it does not have there.
  var isOfMark: Bool {
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
