import Bytes

/// A file as the user named it, relative to where the command ran: `content/coalitions/07-trygg-fritid.md`.
package struct SourcePath: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  package let description: String

  package init(_ path: String) { description = path }
  package init(stringLiteral path: String) { description = path }

  /// The last component: `07-trygg-fritid.md`.
  package var name: Substring { description[nameStart...] }

  /// The path of a file or folder inside this one.
  package func appending(_ component: String) -> SourcePath {
    guard !description.isEmpty else { return SourcePath(component) }
    // With room made once; `+` makes a text for each step.
    var path = description
    path.reserveCapacity(description.utf8.count + 1 + component.utf8.count)
    path += "/"
    path += component
    return SourcePath(path)
  }

  /// Orders by bytes, so that no locale and no disk decides what comes first.
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
