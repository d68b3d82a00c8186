/// A string that is compared by its UTF-8 bytes, as browsers compare addresses and ids.
///
/// `String` compares by canonical equivalence: to it, ä equals a followed by a combining diaeresis.
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
