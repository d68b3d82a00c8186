/// A value lent for the length of one call, its type known to the accessor that receives it and to nobody else.
///
/// All that is unsafe in this room is in this file. It holds together for three reasons:
/// - a `Borrowed` is made by `lending`, or is a part of one so made; it points to a value that lives until the call
///   returns, and is never stored;
/// - which accessor meets which value is settled when a template is compiled: `Scope` pairs each level with the shape
///   of the very type that `Branch.visit` lends there, and a `Frame` is pushed exactly where a `Scope` level is;
/// - a debug build checks the type at every access.
package struct Borrowed {
  let pointer: UnsafeRawPointer
  #if DEBUG
  let type: ObjectIdentifier
  #endif

  init<Value>(_ pointer: UnsafePointer<Value>) {
    self.pointer = UnsafeRawPointer(pointer)
    #if DEBUG
    type = ObjectIdentifier(TypeMark<Value>.self)
    #endif
  }

  /// Reads from the value where it lies.
  ///
  /// `~Copyable` keeps the compiler from copying the whole value first, with a reference count for each string in it.
  @inline(__always)
  func read<Value: ~Copyable, Result>(_ get: (borrowing Value) -> Result) -> Result {
    #if DEBUG
    assert(type == ObjectIdentifier(TypeMark<Value>.self), "a template's accessor met a value of another type")
    #endif
    return get(pointer.assumingMemoryBound(to: Value.self).pointee)
  }

  /// The part of the value that lies so many bytes into it.
  func part<Part>(at offset: Int, as _: Part.Type) -> Borrowed {
    Borrowed((pointer + offset).assumingMemoryBound(to: Part.self))
  }
}

#if DEBUG
/// Stands for a type that need not be copyable, which older compilers cannot identify themselves.
private enum TypeMark<Value: ~Copyable> {}
#endif

/// Lends a value to `body`, for as long as that runs.
@inline(__always)
func lending<Value>(_ value: Value, to body: (Borrowed) -> Void) {
  withUnsafePointer(to: value) { body(Borrowed($0)) }
}

/// The contexts of a running template, innermost first: each section puts one on top, on the machine's own stack.
struct Frame {
  let value: Borrowed
  let outer: UnsafePointer<Frame>?

  /// The value so many contexts out.
  func value(up levels: Int) -> Borrowed {
    var frame = self
    for _ in 0..<levels {
      guard let outer = frame.outer else { break }
      frame = outer.pointee
    }
    return frame.value
  }

  /// Runs `body` with another context on top of this one.
  func pushing(_ value: Borrowed, _ body: (Frame) -> Void) {
    withUnsafePointer(to: self) { body(Frame(value: value, outer: $0)) }
  }

  /// Runs `body` with only some of the contexts, given by how far out they are, innermost first.
  func keeping(_ levels: ArraySlice<Int>, onto outer: UnsafePointer<Frame>? = nil, _ body: (Frame) -> Void) {
    guard let outermost = levels.last else { return body(outer?.pointee ?? self) }
    withUnsafePointer(to: Frame(value: value(up: outermost), outer: outer)) {
      keeping(levels.dropLast(), onto: $0, body)
    }
  }
}
