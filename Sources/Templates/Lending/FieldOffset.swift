/// Where a stored property lies in a value, so that it is read in place: no getter is called, nothing copied or counted.
package struct FieldOffset: Sendable {
  /// In bytes.
  private(set) var offset: Int32
  #if DEBUG
  private(set) var owner: ObjectIdentifier
  private(set) var content: ObjectIdentifier
  #endif

  private init<Owner, Content>(at offset: Int, of _: Owner.Type, holding _: Content.Type) {
    self.offset = Int32(offset)
    #if DEBUG
    owner = typeMark(of: Owner.self)
    content = typeMark(of: Content.self)
    #endif
  }
}

extension FieldOffset {
  /// The slot of a property; nil for one that is computed, or lies behind a reference.
  init?<Owner, Content>(_ path: KeyPath<Owner, Content>) {
    guard let offset = MemoryLayout<Owner>.offset(of: path) else { return nil }
    self.init(at: offset, of: Owner.self, holding: Content.self)
  }

  /// The slot of what an optional property holds, to be used only where it holds anything.
  ///
  /// A value in an optional lies at its beginning, as in every enumeration of one case with a payload
  /// (swift/docs/ABI/TypeLayout.rst, "Single-Payload Enums").
  init?<Owner, Content>(ofPayloadOf path: KeyPath<Owner, Content?>) {
    guard let offset = MemoryLayout<Owner>.offset(of: path) else { return nil }
    self.init(at: offset, of: Owner.self, holding: Content.self)
  }

  /// The whole of a value.
  init<Value>(wholeOf type: Value.Type) { self.init(at: 0, of: type, holding: type) }

  /// The whole of the value that this slot lies in.
  var whole: FieldOffset {
    var whole = self
    whole.offset = 0
    #if DEBUG
    whole.content = owner
    #endif
    return whole
  }

  /// This slot, which lies in what `outer` holds, as a slot of the value that has `outer`.
  func within(_ outer: FieldOffset) -> FieldOffset {
    var slot = self
    slot.offset += outer.offset
    #if DEBUG
    assert(owner == outer.content, "a template joined the slots of unlike types")
    slot.owner = outer.owner
    #endif
    return slot
  }
}
