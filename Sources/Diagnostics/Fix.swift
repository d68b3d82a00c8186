/// A remedy that is certain: what a range of the author's file should hold instead of what it holds.
///
/// It says what it replaces, so that it is never applied to a file that holds something else there: one that has been changed
/// since, or one in which YAML wrote the text in another way.
package struct Fix: Sendable, Hashable {
  package let span: Span
  package let original: String
  package let replacement: String

  /// nil for a file as a whole, for what goes over a line's end, and where nothing would change.
  package init?(_ original: String, at span: Span, to replacement: String) {
    guard !span.meansWholeFile, original != replacement, ![original, replacement].contains(where: \.isOfLines) else {
      return nil
    }
    self.span = span
    self.original = original
    self.replacement = replacement
  }
}

extension String {
  fileprivate var isOfLines: Bool { utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } }
}

extension Diagnostic {
  /// The same diagnostic with its remedy: another text in place of one that the author has written; quotation marks around it
  /// stay.
  package func fixed(_ text: Located<String>, as replacement: String?) -> Diagnostic {
    guard let replacement, let span = text.spanInQuotes else { return self }
    return with(Fix(text.value, at: span, to: replacement))
  }

  /// The same diagnostic with a remedy, if there is one.
  package func with(_ fix: Fix?) -> Diagnostic {
    var copy = self
    copy.fix = fix
    return copy
  }
}

extension Located<String> {
  /// Where a field's text stands in the file, without the quotation marks around it; nil where YAML has made another text of
  /// what is written, so that no offset in the one is an offset in the other.
  package var spanInQuotes: Span? {
    let range = span.range
    switch range.count - value.utf8.count {
    case 0: return span
    case 2: return Span(span.path, range.lowerBound + 1..<range.upperBound - 1)
    default: return nil
    }
  }
}
