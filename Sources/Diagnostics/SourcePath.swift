import Bytes

/// The path of a source file as the user wrote it, relative to the working directory:
/// `content/coalitions/07-trygg-fritid.md`.
package struct SourcePath: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let description: String

  package init(_ path: String) { description = path }
  package init(stringLiteral path: String) { description = path }

  /// The last component: `07-trygg-fritid.md`.
  package var name: Substring { description[nameStart...] }

  /// The path of a file or folder inside this one.
  package func appending(_ component: String) -> SourcePath {
    guard !description.isEmpty else { return SourcePath(component) }
    // With one allocation, rather than one for each `+`.
    var path = description
    path.reserveCapacity(description.utf8.count + 1 + component.utf8.count)
    path += "/"
    path += component
    return SourcePath(path)
  }

  /// Compares bytes, so that the order depends on no locale.
  package static func < (one: SourcePath, other: SourcePath) -> Bool {
    one.description.precedesByBytes(other.description)
  }
}

extension SourcePath {
  private var nameStart: String.Index {
    var path = description
    let slash = path.withUTF8 { $0.lastIndex(of: UInt8(ascii: "/")) }
    return slash.map { description.utf8.index(description.startIndex, offsetBy: $0 + 1) } ?? description.startIndex
  }
}
