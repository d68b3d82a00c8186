/// What readers are told of a document before they open it.
package struct DocumentFacts: Sendable, Hashable {
  /// `PDF`.
  package let kind: String
  /// `1,2 MB`.
  package let size: String

  package init(kind: String, size: String) {
    self.kind = kind
    self.size = size
  }

  /// `PDF, 1,2 MB`.
  package var text: String { kind + ", " + size }
}
