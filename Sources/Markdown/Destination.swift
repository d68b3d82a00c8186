/// What a link's destination begins with, as a browser understands it.
enum Scheme: Equatable {
  /// A path within the site, or a place on the same page.
  case none
  case web
  /// `mailto:` and `tel:`.
  case contact
  /// What can run code or show what is not the site's: `javascript:`, `vbscript:`, `data:`, `file:`.
  case dangerous(String)
  case unknown(String)

  /// Reads the scheme as browsers do: without regard to case, to control characters and spaces at the beginning, or to
  /// tabs and line endings anywhere (WHATWG URL, "basic URL parser").
  init(of destination: Bytes) {
    var name: [UInt8] = []
    for byte in destination {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D || (name.isEmpty && byte <= 0x20) { continue }
      if byte == .ascii(":") {
        self = name.isEmpty ? .none : Scheme(named: String(decoding: name, as: UTF8.self))
        return
      }
      // Control characters are nowhere allowed in one, so whoever puts them there hides something.
      if byte < 0x20 || byte == 0x7F { continue }
      let mayFollow = byte.isDigit || byte == .ascii("+") || byte == .ascii("-") || byte == .ascii(".")
      guard byte.isLetter || (mayFollow && !name.isEmpty) else { break }
      name.append(byte.lowercased)
    }
    self = .none
  }

  private init(named name: String) {
    switch name {
    case "http", "https": self = .web
    case "mailto", "tel": self = .contact
    case "javascript", "vbscript", "data", "file": self = .dangerous(name)
    default: self = .unknown(name)
    }
  }
}
