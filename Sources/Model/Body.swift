import Diagnostics

/// The Markdown of a content file: where it is, and what it hashed to when it was read.
///
/// A body holds no text, so that a hundred thousand coalitions fit in memory: it is read again when its page is
/// rendered, and the fingerprint tells if an editor saved the file in between.
package struct Body: Sendable, Hashable {
  package let span: Span
  /// Whether there is nothing in it but white space.
  package let isBlank: Bool
  package let fingerprint: UInt64

  package init(span: Span, isBlank: Bool, fingerprint: UInt64) {
    self.span = span
    self.isBlank = isBlank
    self.fingerprint = fingerprint
  }
}
