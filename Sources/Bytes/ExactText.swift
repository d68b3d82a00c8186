/// A text that equals another only where their UTF-8 is the same, as addresses and ids do.
///
/// A `String` takes an ä for an a with two dots after it; a browser does not.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(_ bytes: ByteView) { text = bytes.string }

  package static func == (one: ExactText, other: ExactText) -> Bool {
    one.text.withBytes { one in other.text.withBytes { one.equals($0) } }
  }

  package func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
