/// A type-erased pointer to a value, valid for one call; only the accessor that receives it knows the type.
///
/// All unsafe code of this room is in this folder. It is sound for four reasons:
/// - an `ErasedPointer` is made by `lending`, by `read(at:)` for an element of an array, or from another one for a property
///   or an element of it; it points to a value that lives, and does not change, until the call returns, and is never stored;
/// - a `FieldOffset` is made from a key path between exactly these two types, and added only to the offset of a property of
///   its owner's type;
/// - which accessor is used for which value is fixed when a template is compiled: `Scope` pairs each level with the schema
///   of exactly the type that `Iterate` lends there, and a `ContextFrame` is pushed exactly where a `Scope` level is;
/// - a debug build checks the type at every access, and both types of every offset.
package struct ErasedPointer {
  private(set) var pointer: UnsafeRawPointer
  #if DEBUG
  private(set) var type: ObjectIdentifier
  #endif

  init<Value>(_ pointer: UnsafePointer<Value>) {
    self.pointer = UnsafeRawPointer(pointer)
    #if DEBUG
    type = typeMark(of: Value.self)
    #endif
  }

  /// A pointer to the property at an offset.
  @inline(__always)
  func part(_ offset: FieldOffset) -> ErasedPointer {
    #if DEBUG
    assert(type == offset.owner, "a template looked for a field in a value of another type")
    #endif
    var part = self
    part.pointer += Int(offset.bytes)
    #if DEBUG
    part.type = offset.content
    #endif
    return part
  }
}

extension ErasedPointer {
  /// Reads from the value in place.
  ///
  /// `~Copyable` keeps the compiler from copying the whole value first, with a retain for each string in it.
  @inline(__always)
  func read<Value: ~Copyable, Result>(_ get: (borrowing Value) -> Result) -> Result {
    #if DEBUG
    assert(type == typeMark(of: Value.self), "a template's accessor met a value of another type")
    #endif
    return get(pointer.assumingMemoryBound(to: Value.self).pointee)
  }

  /// Whether an optional is not nil.
  func isThere<Content>(_: Content.Type) -> Bool { read { (optional: Content?) in optional != nil } }

  /// Calls `body` with the elements of an array.
  func lendElements<Element>(of _: Element.Type, to body: (ErasedBuffer) -> Void) {
    read { (array: [Element]) in array.withUnsafeBytes { body(ErasedBuffer($0, of: Element.self, count: array.count)) }
    }
  }
}

/// A type-erased buffer of the elements of an array, valid for one call.
package struct ErasedBuffer {
  private let first: ErasedPointer?
  private let stride: Int
  let count: Int

  /// Takes raw bytes, since a typed buffer would need its metadata at each call.
  init<Element>(_ bytes: UnsafeRawBufferPointer, of _: Element.Type, count: Int) {
    if let start = bytes.baseAddress {
      first = ErasedPointer(start.assumingMemoryBound(to: Element.self))
    } else {
      first = nil
    }
    stride = MemoryLayout<Element>.stride
    self.count = count
  }

  /// Calls `body` with a pointer to each element.
  @inline(__always)
  func forEach(_ body: (ErasedPointer) -> Void) {
    guard let first else { return }
    for index in 0..<count { body(first.advanced(by: index &* stride)) }
  }
}

extension ErasedPointer {
  fileprivate func advanced(by bytes: Int) -> ErasedPointer {
    var next = self
    next.pointer += bytes
    return next
  }
}

extension Array {
  /// Reads an element in place: copying a closure out would retain it, and all threads would contend for its reference
  /// count.
  @inline(__always)
  func read<Result>(at index: Int32, _ get: (borrowing Element) -> Result) -> Result {
    precondition(indices.contains(Int(index)))
    return withUnsafeBufferPointer { ErasedPointer($0.baseAddress.unsafelyUnwrapped + Int(index)).read(get) }
  }
}

/// Calls `body` with a pointer to a value, valid for the call.
@inline(__always)
func lending<Value>(_ value: Value, to body: (ErasedPointer) -> Void) {
  withUnsafePointer(to: value) { body(ErasedPointer($0)) }
}

#if DEBUG
/// A copyable stand-in for a type that need not be, since `ObjectIdentifier` takes only copyable types in older compilers.
enum TypeMark<Value: ~Copyable> {}

func typeMark<Value: ~Copyable>(of _: Value.Type) -> ObjectIdentifier { ObjectIdentifier(TypeMark<Value>.self) }
#endif
