/// The concatenation of three pieces of UTF-8 as a string, with a single allocation.
package func joined(_ first: ByteView, _ second: ByteView, _ third: ByteView) -> String {
  String(unsafeUninitializedCapacity: first.count + second.count + third.count) { text in
    var end = text.initialize(fromContentsOf: first)
    end = text[end...].initialize(fromContentsOf: second)
    return text[end...].initialize(fromContentsOf: third)
  }
}
