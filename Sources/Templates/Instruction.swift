import Diagnostics

/// An instruction of a compiled template, as a tree; `Program` flattens it.
enum Instruction: Sendable {
  case literal(Literal)
  /// Writes a value; in running text, with soft hyphens in long words.
  case write(Write, up: Int, at: Span, isHyphenated: Bool)
  /// Runs the body for each value, pushed as the innermost context.
  case each(Iterate, up: Int, [Instruction])
  /// Runs the body if the predicate has the expected value.
  case when(Predicate, is: Bool, up: Int, [Instruction])
}

/// Literal output, with the span in the theme that each piece of it comes from.
struct Literal: Sendable {
  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  private struct Piece: Sendable {
    let start: Int
    let span: Span
    /// Whether the bytes in the file are the same.
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

  /// The span of the byte at an offset: of the byte itself in the file, or of the tag that was replaced.
  func origin(of offset: Int) -> Span? {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return nil }
    guard piece.isVerbatim else { return piece.span }
    let start = piece.span.range.lowerBound + offset - piece.start
    return Span(piece.span.path, start..<start + 1)
  }
}
