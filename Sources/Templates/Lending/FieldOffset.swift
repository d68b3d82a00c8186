/// The offset of a stored property in a value, by which it is read in place, without a getter, a copy or a retain.
package struct FieldOffset: Sendable {
  private(set) var bytes: Int32
  #if DEBUG
  private(set) var owner: ObjectIdentifier
  private(set) var content: ObjectIdentifier
  #endif

  private init<Owner, Content>(at offset: Int, of _: Owner.Type, holding _: Content.Type) {
    bytes = Int32(offset)
    #if DEBUG
    owner = typeMark(of: Owner.self)
    content = typeMark(of: Content.self)
    #endif
  }
}

extension FieldOffset {
  /// The offset of a property; nil for one that is computed, or that is reached through a reference.
  init?<Owner, Content>(_ path: KeyPath<Owner, Content>) {
    guard let offset = MemoryLayout<Owner>.offset(of: path) else { return nil }
    self.init(at: offset, of: Owner.self, holding: Content.self)
  }

  /// The offset of the payload of an optional property; to be used only if that is not nil.
  ///
  /// The payload is at the beginning of the optional, as in every enumeration of one case with a payload
  /// (swift/docs/ABI/TypeLayout.rst, "Single-Payload Enums").
  init?<Owner, Content>(ofPayloadOf path: KeyPath<Owner, Content?>) {
    guard let offset = MemoryLayout<Owner>.offset(of: path) else { return nil }
    self.init(at: offset, of: Owner.self, holding: Content.self)
  }

  /// The offset of a whole value: zero.
  init<Value>(wholeOf type: Value.Type) { self.init(at: 0, of: type, holding: type) }

  /// The offset of the whole value that has the property: zero.
  var whole: FieldOffset {
    var whole = self
    whole.bytes = 0
    #if DEBUG
    whole.content = owner
    #endif
    return whole
  }

  /// This offset, relative to the value that has the property at `outer`.
  func within(_ outer: FieldOffset) -> FieldOffset {
    var offset = self
    offset.bytes += outer.bytes
    #if DEBUG
    assert(owner == outer.content, "a template joined the offsets of unlike types")
    offset.owner = outer.owner
    #endif
    return offset
  }
}
