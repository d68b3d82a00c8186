/// The ids of a page by their hashes: a list as long as they are few, as on most pages, and then a set.
package struct PageIDs: Sendable {
  private var few: [UInt64] = []
  private var many: Set<UInt64> = []

  package func contains(_ id: UInt64) -> Bool { many.isEmpty ? few.contains(id) : many.contains(id) }

  /// Makes room for so many ids.
  mutating func reserveCapacity(_ count: Int) { few.reserveCapacity(count) }

  /// Adds an id; false if it was there.
  mutating func insert(_ id: UInt64) -> Bool {
    if !many.isEmpty { return many.insert(id).inserted }
    if few.contains(id) { return false }
    few.append(id)
    if few.count > 32 { many = Set(few) }
    return true
  }
}
