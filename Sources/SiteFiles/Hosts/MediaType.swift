/// What kind of file an ending means, in the words of the Web (the registry of media types at IANA).
struct MediaType: Sendable {
  let name: String
  let endings: [String]

  init(_ name: String, _ endings: String...) {
    self.name = name
    self.endings = endings
  }
}

extension MediaType {
  /// Whether readers must be told the character set: JSON has only one, and XML names its own.
  var isText: Bool { name.hasPrefix("text/") }

  /// As a host is to send it.
  var value: String { isText ? name + "; charset=utf-8" : name }

  /// What the generator and themes make, and what editors may want at the site's root.
  static let all = [
    MediaType("text/html", "html", "htm"), MediaType("text/css", "css"), MediaType("text/javascript", "js", "mjs"),
    MediaType("text/plain", "txt"), MediaType("text/csv", "csv"), MediaType("text/calendar", "ics"),
    MediaType("text/vcard", "vcf"), MediaType("application/xml", "xml"), MediaType("application/json", "json"),
    MediaType("application/manifest+json", "webmanifest"), MediaType("application/pdf", "pdf"),
    MediaType("application/zip", "zip"), MediaType("application/epub+zip", "epub"),
    MediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    MediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    MediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    MediaType("application/vnd.oasis.opendocument.text", "odt"),
    MediaType("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    MediaType("application/vnd.oasis.opendocument.presentation", "odp"), MediaType("image/svg+xml", "svg"),
    MediaType("image/x-icon", "ico"),
    MediaType("image/png", "png"), MediaType("image/jpeg", "jpg", "jpeg"), MediaType("image/gif", "gif"),
    MediaType("image/webp", "webp"), MediaType("image/avif", "avif"), MediaType("font/woff2", "woff2"),
    MediaType("font/woff", "woff"), MediaType("audio/mpeg", "mp3"), MediaType("video/mp4", "mp4"),
    MediaType("video/webm", "webm"),
  ]

  /// Of a file whose ending says nothing.
  static let unknown = "application/octet-stream"
}
