/// The stack of contexts of a running template, as a linked list whose nodes are on the call stack: each section pushes one.
struct ContextFrame {
  let value: ErasedPointer
  let outer: UnsafePointer<ContextFrame>?

  /// The value of the context that is `levels` contexts out.
  @inline(__always)
  func value(up levels: Int32) -> ErasedPointer {
    var frame = self
    for _ in 0..<levels {
      guard let outer = frame.outer else { break }
      frame = outer.pointee
    }
    return frame.value
  }

  /// Calls `body` with another context on top of this one.
  @inline(__always)
  func pushing(_ value: ErasedPointer, _ body: (ContextFrame) -> Void) {
    withUnsafePointer(to: self) { body(ContextFrame(value: value, outer: $0)) }
  }
}
