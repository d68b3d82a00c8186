/// A file's place in the published site, relative to its root: `koalitioner/trygg-fritid/index.html`.
///
/// It cannot lead out of the site and means one place only: no leading or doubled slash, no `.` or `..`, no control
/// characters. Equality and order go by bytes, so that no locale and no Unicode normalisation decides.
package struct OutputPath: Sendable, CustomStringConvertible {
  package let description: String

  /// The path that `text` spells, or nothing where it is empty, absolute, leads upwards or ends in a folder.
  package init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    let components = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard components.allSatisfy({ Self.names($0) }) else { return nil }
    description = text
  }

  private static func names(_ component: Substring.UTF8View) -> Bool {
    !component.isEmpty && !component.elementsEqual(".".utf8) && !component.elementsEqual("..".utf8)
  }
}

extension OutputPath: Hashable, Comparable {
  package static func == (one: OutputPath, other: OutputPath) -> Bool {
    one.description.utf8.elementsEqual(other.description.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var text = description
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package static func < (one: OutputPath, other: OutputPath) -> Bool {
    one.description.utf8.lexicographicallyPrecedes(other.description.utf8)
  }
}
