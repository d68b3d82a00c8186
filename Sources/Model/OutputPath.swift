import Bytes
import Diagnostics

/// A file's place in the published site, relative to its root: `koalitioner/trygg-fritid/index.html`.
///
/// It cannot lead out of the site and means one place only: no leading or doubled slash, no `.` or `..`, no control
/// characters. Equality and order go by bytes, so that no locale and no Unicode normalisation decides.
package struct OutputPath: Sendable, CustomStringConvertible {
  package let description: String

  /// The path that `text` spells, or nothing where it is empty, absolute, leads upwards or ends in a folder.
  package init?(_ text: String) {
    guard text.withBytes(Self.namesFile) else { return nil }
    description = text
  }

  private static func namesFile(_ path: ByteView) -> Bool {
    guard path.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
    var start = 0
    while let slash = path[start...].firstIndex(of: UInt8(ascii: "/")) {
      guard names(path[start..<slash]) else { return false }
      start = slash + 1
    }
    return names(path[start...])
  }

  private static func names(_ component: Slice<ByteView>) -> Bool {
    guard component.first == UInt8(ascii: ".") else { return !component.isEmpty }
    return component.count > 2 || component.last != UInt8(ascii: ".")
  }
}

extension OutputPath: Hashable, Comparable {
  package static func == (one: OutputPath, other: OutputPath) -> Bool {
    ExactText(one.description) == ExactText(other.description)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ExactText(description))
  }

  package static func < (one: OutputPath, other: OutputPath) -> Bool {
    one.description.precedesByBytes(other.description)
  }
}
