/// The media types that a file may be sent as, by the ending of its name, the best one first; nil where any will do.
func mediaTypes(of name: String) -> [String]? {
  guard let dot = name.lastIndex(of: ".") else { return nil }
  switch name[name.index(after: dot)...].lowercased() {
  case "html": return ["text/html"]
  case "css": return ["text/css"]
  case "js": return ["text/javascript", "application/javascript"]
  case "json": return ["application/json"]
  case "webmanifest": return ["application/manifest+json", "application/json"]
  case "xml": return ["application/xml", "text/xml", "application/atom+xml"]
  case "txt": return ["text/plain"]
  case "csv": return ["text/csv"]
  case "svg": return ["image/svg+xml"]
  case "png": return ["image/png"]
  case "jpg", "jpeg": return ["image/jpeg"]
  case "webp": return ["image/webp"]
  case "ico": return ["image/x-icon", "image/vnd.microsoft.icon"]
  case "woff2": return ["font/woff2"]
  default: return nil
  }
}

/// A `Content-Type` in its parts: `text/html; charset=utf-8`.
struct ContentType {
  let mediaType: String
  let charset: String?

  init(_ value: String) {
    let parts = value.split(separator: ";").map { trimmed($0).lowercased() }
    mediaType = parts.first ?? ""
    charset = parts.first { $0.hasPrefix("charset=") }.map { $0.dropFirst(8).filter { $0 != "\"" } }
  }

  /// Whether a text of this type is read wrongly where no character encoding is named.
  ///
  /// XML and JSON are UTF-8 by themselves, and a style sheet or script follows its page.
  var needsCharset: Bool { ["text/html", "text/plain", "text/csv"].contains(mediaType) }
}
