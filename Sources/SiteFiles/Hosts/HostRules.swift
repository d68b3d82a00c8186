import Composing
import Routes

/// What a host is to send with a site's files, besides the files: the one description that `_headers` and the configuration of
/// each web server are written from.
package struct HostRules: Sendable {
  /// The path below which the site is, with slashes at both ends.
  let basePath: String

  package init(below basePath: String) { self.basePath = basePath }

  typealias Header = (name: String, value: String)
}

extension HostRules {
  /// What goes with every answer, that of a missing page too.
  var always: [Header] {
    [
      ("Content-Security-Policy", contentSecurityPolicy + "; frame-ancestors 'none'"),
      ("Referrer-Policy", "strict-origin-when-cross-origin"),
      ("X-Content-Type-Options", "nosniff"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
    ]
  }

  /// What goes with a file besides that has a hash of its content in its name, and so may be kept for good.
  var kept: Header { ("Cache-Control", "public, max-age=\(Self.keptSeconds), immutable") }

  /// A year, the longest that is sensible (RFC 9111).
  static let keptSeconds = 31_536_000

  /// The folders of those files, as paths of the host.
  var keptFolders: [String] { PublishedName.Folder.allCases.map { basePath + $0.rawValue + "/" } }

  /// What is shown where nothing is.
  var notFound: String { basePath + PublishedName.notFound }

  /// The site's folder below that of the server's other files; nil where the site is all that the server has.
  var folder: String? { basePath == "/" ? nil : String(basePath.dropFirst().dropLast()) }

  /// `_headers`, as Netlify and Cloudflare Pages read it.
  var headersFile: String {
    func lines(_ headers: [Header]) -> String { headers.map { "  \($0.name): \($0.value)\n" }.joined() }
    return basePath + "*\n" + lines(always) + keptFolders.map { $0 + "*\n" + lines([kept]) }.joined()
  }
}
