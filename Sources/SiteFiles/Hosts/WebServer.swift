import Diagnostics

/// A web server that does not read `_headers`, and is told the same in its own language.
package enum WebServer: String, CaseIterable, Sendable {
  case nginx, apache, caddy, lighttpd
}

extension WebServer {
  /// A piece of the server's configuration, with comments that say where to put it.
  package func configuration(for rules: HostRules, in messageLanguage: MessageLanguage) -> String {
    let (introduction, lines) =
      switch self {
      case .nginx: (nginxIntroduction(rules), nginxLines(rules))
      case .apache: (apacheIntroduction(rules), apacheLines(rules))
      case .caddy: (caddyIntroduction(rules), caddyLines(rules))
      case .lighttpd: (lighttpdIntroduction(rules), lighttpdLines(rules))
      }
    let comments = introduction[messageLanguage].split(separator: "\n").map { "# " + $0 }
    return (comments + [""] + lines).joined(separator: "\n") + "\n"
  }
}

extension HostRules {
  /// Where the files are to lie, for the comment above a server's configuration.
  func placeOfFiles(_ root: String) -> Bilingual {
    folder.map {
      Bilingual(
        sv: "Webbplatsens filer (det som ligger i output/) ska ligga i mappen \($0)/ i serverns \(root).",
        en: "The site's files (what lies in output/) belong into the folder \($0)/ of the server's \(root).")
    }
      ?? Bilingual(
        sv: "Webbplatsens filer (det som ligger i output/) ska ligga i serverns \(root).",
        en: "The site's files (what lies in output/) belong into the server's \(root).")
  }
}

extension [String] {
  /// The lines, each further in by so many steps.
  func indented(_ steps: Int = 1, by step: String = "    ") -> [String] {
    map { $0.isEmpty ? $0 : String(repeating: step, count: steps) + $0 }
  }
}
