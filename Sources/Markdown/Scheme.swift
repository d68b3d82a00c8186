import Bytes

/// The scheme of a link's destination, as a browser parses it.
enum Scheme: Equatable {
  /// None: a path, or a fragment of the same page.
  case none
  case web
  /// `mailto:` and `tel:`.
  case contact
  /// A scheme that can run code or show foreign content: `javascript:`, `vbscript:`, `data:`, `file:`.
  case dangerous(String)
  case unknown(String)

  /// Parses the scheme as browsers do: ignoring case, leading control characters and spaces, and tabs and line endings
  /// anywhere (WHATWG URL, "basic URL parser").
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
      // Control characters are not allowed anywhere in a URL, so that they are here to disguise something.
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
  /// The part before the colon, without the characters that browsers ignore.
  fileprivate var schemeName: String {
    String(decoding: lazy.filter { $0 > 0x20 && $0 != 0x7F }.map(\.lowercased), as: UTF8.self)
  }
}
