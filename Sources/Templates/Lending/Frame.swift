/// The contexts of a running template, innermost first: each section puts one on top, on the machine's own stack.
struct Frame {
  let value: ErasedPointer
  let outer: UnsafePointer<Frame>?

  /// The value so many contexts out.
  @inline(__always)
  func value(up levels: Int32) -> ErasedPointer {
    var frame = self
    for _ in 0..<levels {
      guard let outer = frame.outer else { break }
      frame = outer.pointee
    }
    return frame.value
  }

  /// Runs `body` with another context on top of this one.
  @inline(__always)
  func pushing(_ value: ErasedPointer, _ body: (Frame) -> Void) {
    withUnsafePointer(to: self) { body(Frame(value: value, outer: $0)) }
  }
}
