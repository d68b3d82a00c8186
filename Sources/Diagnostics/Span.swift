/// A stretch of a source file: the file and a range of its bytes.
///
/// `SourceFile` and its `LineTable` alone turn it into line and column. A span holds no text, so that a hundred thousand of them do not keep a hundred thousand files in memory.
@usableFromInline package struct Span: Hashable, Sendable {
  package let path: SourcePath
  private let lower: Int32
  private let upper: Int32

  package init(_ path: SourcePath, _ range: Range<Int>) {
    self.path = path
    lower = Int32(clamping: range.lowerBound)
    upper = Int32(clamping: range.upperBound)
  }

  /// A span for what is wrong with a file as a whole: it is missing, unreadable or empty.
  package init(wholeOf path: SourcePath) {
    self.path = path
    lower = -1
    upper = -1
  }

  /// The bytes, from zero; empty where a point is meant, as after a missing colon.
  package var range: Range<Int> { Int(max(0, lower))..<Int(max(0, upper)) }

  /// Whether the span means the file itself and no place in it.
  package var meansWholeFile: Bool { lower < 0 }
}

/// A value with the place where the author wrote it.
///
/// It opens itself to the other rooms' compilers, which would look up its type at each of the fifty values of a page.
@usableFromInline package struct Located<Value> {
  @usableFromInline package let value: Value
  @usableFromInline package let span: Span

  @inlinable package init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }

  /// The same place with another value, as when a text has been read as a number.
  @inlinable package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: span)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
