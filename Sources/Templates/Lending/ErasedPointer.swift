/// A value lent for the length of one call, its type known to the accessor that receives it and to nobody else.
///
/// All that is unsafe in this room is in this folder. It holds together for four reasons:
/// - an `ErasedPointer` is made by `lending`, of an element of an array by `read(at:)`, or is a part of one so made, an element of
///   an array in it among them; it points to a value that lives, and does not change, until the call returns, and is never
///   stored;
/// - a `FieldOffset`, by which one gets to a part, is made from a key path of the very types that it leads between, and joined
///   only to one that leads to where it begins;
/// - which accessor meets which value is settled when a template is compiled: `Scope` pairs each level with the shape
///   of the very type that `Iterate` lends there, and a `Frame` is pushed exactly where a `Scope` level is;
/// - a debug build checks the type at every access, and at both ends of every slot.
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

  /// The part of the value that lies in a slot.
  @inline(__always)
  func part(_ slot: FieldOffset) -> ErasedPointer {
    #if DEBUG
    assert(type == slot.owner, "a template looked for a field in a value of another type")
    #endif
    var part = self
    part.pointer += Int(slot.offset)
    #if DEBUG
    part.type = slot.content
    #endif
    return part
  }
}

extension ErasedPointer {
  /// Reads from the value where it lies.
  ///
  /// `~Copyable` keeps the compiler from copying the whole value first, with a reference count for each string in it.
  @inline(__always)
  func read<Value: ~Copyable, Result>(_ get: (borrowing Value) -> Result) -> Result {
    #if DEBUG
    assert(type == typeMark(of: Value.self), "a template's accessor met a value of another type")
    #endif
    return get(pointer.assumingMemoryBound(to: Value.self).pointee)
  }

  /// Whether an optional holds anything.
  func isThere<Content>(_: Content.Type) -> Bool { read { (optional: Content?) in optional != nil } }

  /// Lends the elements of an array.
  func lendElements<Element>(of _: Element.Type, to body: (Row) -> Void) {
    read { (array: [Element]) in array.withUnsafeBytes { body(Row($0, of: Element.self, count: array.count)) } }
  }
}

/// The elements of an array, lent where they lie: to go from one to the next is to add to an address.
package struct Row {
  private let first: ErasedPointer?
  private let stride: Int
  let count: Int

  /// `bytes`, and not a buffer of elements, since metadata would be looked up for that at each call.
  init<Element>(_ bytes: UnsafeRawBufferPointer, of _: Element.Type, count: Int) {
    if let start = bytes.baseAddress {
      first = ErasedPointer(start.assumingMemoryBound(to: Element.self))
    } else {
      first = nil
    }
    stride = MemoryLayout<Element>.stride
    self.count = count
  }

  /// Lends each element to `body`.
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
  /// Reads an element where it lies: a function that is taken out is counted, by all jobs in one place of the memory.
  @inline(__always)
  func read<Result>(at index: Int32, _ get: (borrowing Element) -> Result) -> Result {
    precondition(indices.contains(Int(index)))
    return withUnsafeBufferPointer { ErasedPointer($0.baseAddress.unsafelyUnwrapped + Int(index)).read(get) }
  }
}

/// Lends a value to `body`, for as long as that runs.
@inline(__always)
func lending<Value>(_ value: Value, to body: (ErasedPointer) -> Void) {
  withUnsafePointer(to: value) { body(ErasedPointer($0)) }
}

#if DEBUG
/// Stands for a type that need not be copyable, which older compilers cannot identify themselves.
enum TypeMark<Value: ~Copyable> {}

func typeMark<Value: ~Copyable>(of _: Value.Type) -> ObjectIdentifier { ObjectIdentifier(TypeMark<Value>.self) }
#endif
