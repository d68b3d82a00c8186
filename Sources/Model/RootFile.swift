import Diagnostics

/// A file of `content/root/`, which is published as it is at the site's root, where a host or a search engine asks for it:
/// `CNAME`, `.well-known/security.txt`.
package struct RootFile: Sendable {
  /// The path below `content/root/`, which is its path in the output.
  package let path: String
  package let source: SourcePath
  /// What the file holds; nil of one whose content no rule looks at.
  package let text: SourceFile?

  package init(path: String, source: SourcePath, text: SourceFile? = nil) {
    self.path = path
    self.source = source
    self.text = text
  }
}

extension RootFile {
  /// The folder of these files in the content folder.
  package static let folder = "root"
  /// The most files that there may be, and the most bytes that each may have.
  package static let countLimit = 100
  package static let sizeLimit = 5_000_000

  /// The host name that a site on GitHub Pages or Codeberg Pages has of its own.
  package static let hostName = "CNAME"
  /// Where whom to tell of security faults is written, today and formerly (RFC 9116, section 3).
  package static let securityContacts: Set = [".well-known/security.txt", "security.txt"]

  /// Whether a rule looks at what a file at a path holds.
  package static func isExamined(_ path: String) -> Bool { path == hostName || securityContacts.contains(path) }

  /// The folder that servers show the file at, if they do: `bestall/` for `bestall/index.html`.
  package var folder: String? { path.hasSuffix("/index.html") ? String(path.dropLast("index.html".count)) : nil }

  package var span: Span { Span(wholeOf: source) }
}
