/// A range of bytes in a source file, with the file's path.
///
/// A `LineTable` of the file converts it to lines and columns. It holds no text, so that a hundred thousand spans do not
/// keep a hundred thousand files in memory.
@usableFromInline package struct Span: Hashable, Sendable {
  package let path: SourcePath
  private let lower: Int32
  private let upper: Int32

  package init(_ path: SourcePath, _ range: Range<Int>) {
    self.path = path
    lower = Int32(clamping: range.lowerBound)
    upper = Int32(clamping: range.upperBound)
  }

  /// Creates a span for a file as a whole, as when it is missing, unreadable or empty.
  package init(wholeOf path: SourcePath) {
    self.path = path
    lower = -1
    upper = -1
  }

  /// The range of bytes, from zero; empty for a point, as where a colon is missing.
  package var range: Range<Int> { Int(max(0, lower))..<Int(max(0, upper)) }

  /// Whether the span is the file as a whole, rather than a range in it.
  package var meansWholeFile: Bool { lower < 0 }
}

/// A value with the span in which the author wrote it.
///
/// `@usableFromInline`, so that other modules specialise it instead of looking up its metadata at run time.
@usableFromInline package struct Located<Value> {
  @usableFromInline package let value: Value
  @usableFromInline package let span: Span

  @inlinable package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }

  /// Another value with the same span, as when a text is read as a number.
  @inlinable package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
