import Diagnostics

/// One step of a template as it is compiled; `Program` lays the steps out for speed.
enum Instruction: Sendable {
  case literal(Literal)
  /// Writes a value; where it stands among words, with soft hyphens in the long ones.
  case write(Write, up: Int, at: Span, isAmongWords: Bool)
  /// Runs the body for each value, on top of the contexts.
  case each(Iterate, up: Int, [Instruction])
  /// Runs the body if the test gives the expected answer.
  case when(Test, is: Bool, up: Int, [Instruction])
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
