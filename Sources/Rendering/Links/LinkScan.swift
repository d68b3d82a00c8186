import Diagnostics
import Fingerprint

/// The links and ids of a rendered page, found in its bytes, wherever they came from.
struct LinkScan: Sendable {
  /// Where each attribute value is whose address must lead somewhere.
  private(set) var links: [Range<Int>] = []
  private(set) var ids = PageIDs()
  private(set) var idRanges: [Range<Int>] = []
  /// Where an id stands that stands before it as well.
  private(set) var repeatedIDs: [Range<Int>] = []

  /// Looks for `href="…"`, `src="…"` and `id="…"`; values of other attributes hold no addresses that the site checks.
  init(_ page: UnsafeRawBufferPointer) {
    // A page has about as many.
    links.reserveCapacity(64)
    ids.reserveCapacity(16)
    idRanges.reserveCapacity(16)
    var offset = 0
    while let equals = page.firstIndex(of: UInt8(ascii: "="), from: offset) {
      offset = equals + 1
      guard offset < page.count, let name = attribute(in: page, before: equals), let value = page.value(from: offset)
      else { continue }
      offset = value.upperBound
      switch name {
      case .address: links.append(value)
      case .id: note(UnsafeRawBufferPointer(rebasing: page[value]), at: value)
      }
    }
  }

  private mutating func note(_ id: UnsafeRawBufferPointer, at range: Range<Int>) {
    let hash = quickHash(id)
    if ids.insert(hash) { idRanges.append(range) } else { repeatedIDs.append(range) }
  }
}

private enum Attribute {
  case address, id
}

/// Which of the looked-for attributes ends before `index`, if any: ` href`, ` src` or ` id`.
private func attribute(in page: UnsafeRawBufferPointer, before index: Int) -> Attribute? {
  func ends(with name: StaticString) -> Bool {
    let start = index - name.utf8CodeUnitCount
    guard start > 0, page[start - 1] == 0x20 || page[start - 1] == 0x0A else { return false }
    for offset in 0..<name.utf8CodeUnitCount where page[start + offset] != name.utf8Start[offset] { return false }
    return true
  }
  guard index > 2 else { return nil }
  switch page[index - 1] {
  case UInt8(ascii: "f"): return ends(with: "href") ? .address : nil
  case UInt8(ascii: "c"): return ends(with: "src") ? .address : nil
  case UInt8(ascii: "d"): return ends(with: "id") ? .id : nil
  default: return nil
  }
}

extension UnsafeRawBufferPointer {
  /// The value of an attribute whose equals sign ends at `start`: within quotation marks of either kind, or without.
  ///
  /// Texts are escaped, so that double quotation marks stand in tags alone; what else looks like an attribute must be
  /// in one, whose beginning is not looked for further away than tags are long.
  fileprivate func value(from start: Int) -> Range<Int>? {
    let quote = self[start]
    if quote == UInt8(ascii: "\"") { return firstIndex(of: quote, from: start + 1).map { start + 1..<$0 } }
    let mark = self[Swift.max(0, start - 1024)..<start].last { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
    guard mark == UInt8(ascii: "<") else { return nil }
    if quote == UInt8(ascii: "'") { return firstIndex(of: quote, from: start + 1).map { start + 1..<$0 } }
    return start..<(self[start...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? count)
  }
}
