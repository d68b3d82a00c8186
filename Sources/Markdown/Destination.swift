import Bytes

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
  init(of destination: ByteView) {
    if destination.has("https:", at: 0) || destination.has("http:", at: 0) {
      self = .web
      return
    }
    var isNamed = false
    for (index, byte) in destination.enumerated() {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D || (!isNamed && byte <= 0x20) { continue }
      if byte == .ascii(":") {
        self = isNamed ? Scheme(named: destination.part(0..<index).schemeName) : .none
        return
      }
      // Control characters are nowhere allowed in one, so whoever puts them there hides something.
      if byte < 0x20 || byte == 0x7F { continue }
      let mayFollow = byte.isDigit || byte == .ascii("+") || byte == .ascii("-") || byte == .ascii(".")
      guard byte.isLetter || (mayFollow && isNamed) else { break }
      isNamed = true
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

extension ByteView {
  /// What stands before the colon, without what a browser passes over.
  fileprivate var schemeName: String {
    String(decoding: lazy.filter { $0 > 0x20 && $0 != 0x7F }.map(\.lowercased), as: UTF8.self)
  }
}
