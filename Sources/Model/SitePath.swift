import Bytes
import Diagnostics

/// Where a page is on the site, from its root: `/koalitioner/rattvisare-fritid/`.
///
/// Begins and ends with a slash.
package struct SitePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads a path as an editor may write it; nil unless it is absolute, of plain components, without `.` and `..`.
  ///
  /// The allowed characters are those that need no percent-encoding in any place: `a`–`z`, `A`–`Z`, `0`–`9`, `-`, `_`, `.`, `~`;
  /// at most 100 in a component and 1,000 in all, so that the file has room in every system.
  package init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "/"), text.utf8.count <= 1000 else { return nil }
    let endsInSlash = text.utf8.last == UInt8(ascii: "/")
    let components = text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard components.dropLast(endsInSlash ? 1 : 0).allSatisfy({ isPlain($0) }) else { return nil }
    description = endsInSlash ? text : text + "/"
  }

  private init(unchecked: String) { description = unchecked }

  package static let root = SitePath(unchecked: "/")

  /// The path of a page below this one.
  package func appending(_ slug: Slug) -> SitePath {
    SitePath(unchecked: joined(description, slug.description, "/"))
  }

  /// The path of a page below this one whose component is known to be plain: no text of an editor's.
  package func appending(trusted component: String) -> SitePath {
    SitePath(unchecked: joined(description, component, "/"))
  }

  /// Another path seen as one below this: `/en/` and `/om/` give `/en/om/`.
  package func appending(_ path: SitePath) -> SitePath {
    SitePath(unchecked: joined(description, path.description, from: 1))
  }

  /// The path of the file that holds the page: `koalitioner/rattvisare-fritid/index.html`.
  package var file: String { joined("", description, from: 1, "index.html") }

  /// The address of the page below a folder whose own address ends in a slash: `/base/` gives `/base/koalitioner/`.
  package func address(below folder: String) -> String {
    folder == "/" ? description : joined(folder, description, from: 1)
  }

  /// The paths that this one lies below, from the topmost down, without the root and itself.
  package var ancestors: [SitePath] {
    let ends = description.indices.dropFirst().dropLast().filter { description[$0] == "/" }
    return ends.map { SitePath(unchecked: String(description[...$0])) }
  }

  package static func < (one: SitePath, other: SitePath) -> Bool {
    one.description.precedesByBytes(other.description)
  }
}

/// `first`, `second` from its byte `start` on, and `end`, joined with a single allocation.
private func joined(_ first: String, _ second: String, from start: Int = 0, _ end: StaticString = "") -> String {
  first.withBytes { first in second.withBytes { Bytes.joined(first, $0.part(from: start), end.bytes) } }
}

private func isPlain(_ component: some Collection<UInt8>) -> Bool {
  !component.allSatisfy { $0 == UInt8(ascii: ".") } && component.count <= 100 && component.allSatisfy(isUnreserved)
}

/// RFC 3986's unreserved characters.
private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"): true
  default: false
  }
}
