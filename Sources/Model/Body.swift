import Diagnostics

/// The Markdown of a content file: where it is, and its text or how to know that again.
package struct Body: Sendable, Hashable {
  package let span: Span
  /// Whether there is nothing in it but comments and what an eye does not see.
  package let isBlank: Bool
  package let text: Text

  /// Where the text is: a hundred thousand of them do not fit in memory.
  package enum Text: Sendable, Hashable {
    /// In memory: a part of the bytes of the file.
    case kept(ArraySlice<UInt8>)
    /// In the file alone, to be read again when the page is rendered; the hash tells if an editor saved it in between.
    case inFile(fingerprint: UInt64)
  }

  package init(span: Span, isBlank: Bool, text: Text) {
    self.span = span
    self.isBlank = isBlank
    self.text = text
  }
}
