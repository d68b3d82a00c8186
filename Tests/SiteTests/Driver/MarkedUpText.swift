/// The texts of a page that people read or hear, each with the language that the markup says it is in.
struct MarkedUpText {
  private(set) var texts: [(text: String, language: String)] = []

  /// Reads a page of ours: every element is closed but the void ones, every value is quoted.
  init(of page: String) {
    var languages = [""]
    for part in page.split(separator: "<").dropFirst() {
      let end = part.firstIndex(of: ">") ?? part.endIndex
      let (tag, text) = (part[..<end], part[end...].dropFirst())
      if tag.hasPrefix("/") {
        if languages.count > 1 { languages.removeLast() }
      } else {
        let language = tag.firstMatch(of: #/\blang="([^"]*)"/#).map { String($0.1) } ?? languages.last ?? ""
        for match in tag.matches(of: #/\b(?:alt|aria-label|content|title)="([^"]*)"/#) {
          texts.append((String(match.1), language))
        }
        if !tag.hasSuffix("/"), !isVoid(tag) { languages.append(language) }
        // What programs read says its language in its own way.
        if tag.hasPrefix("script") { continue }
      }
      texts.append((String(text), languages.last ?? ""))
    }
  }

  /// All that is said to be in a language.
  func all(in language: String) -> String {
    texts.filter { $0.language == language }.map(\.text).joined(separator: "\n")
  }
}

private func isVoid(_ tag: Substring) -> Bool {
  ["meta", "link", "img", "br", "hr", "!doctype"].contains { tag == $0 || tag.hasPrefix($0 + " ") }
}
