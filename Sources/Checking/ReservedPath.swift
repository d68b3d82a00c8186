import Diagnostics
import Model

/// The addresses at which the generator puts files and further pages of its own.
struct ReservedPaths {
  /// What a path may not begin with, as `/koalitioner/sida/` for the pages of a long list.
  private let prefixes: [String]
  /// Under each language's root there is a feed.
  private let roots: [String]

  init(of settings: Settings) {
    let own = settings.ownLanguage
    prefixes = settings.languages.flatMap { language in
      [Section.coalitions, .quotes].compactMap { section in
        path(of: section, in: language, own: own).map { $0.description + (language == .swedish ? "sida/" : "page/") }
      }
    }
    roots = settings.languages.compactMap { root(of: $0, own: own)?.description }
  }

  /// What to say of an editor's path that is one of these, or below one; nil of any other.
  func refusal(of path: String, at span: Span) -> Diagnostic? {
    let lower = path.lowercased()
    let components = lower.split(separator: "/")
    if let index = components.firstIndex(of: "index.html") {
      return .indexFile(path, folder: "/" + components[..<index].map { $0 + "/" }.joined(), at: span)
    }
    if let prefix = prefixes.first(where: lower.hasPrefix) { return .reservedPath(path, name: prefix, at: span) }
    if let root = roots.first(where: { lower.hasPrefix($0 + "feed.xml/") }) {
      return .reservedPath(path, name: root + "feed.xml", at: span)
    }
    guard let first = components.first.map(String.init) else { return nil }
    let isReserved = reservedNames.contains(first) || first.hasPrefix("sitemap-") || first.hasPrefix(".")
    return isReserved ? .reservedPath(path, name: "/" + first, at: span) : nil
  }
}

private let reservedNames: Set<String> = [
  "404.html", "apple-touch-icon.png", "assets", "data", "favicon.ico", "images", "manifest.webmanifest",
  "msi-manifest.json", "robots.txt",
  "sitemap.xml", "_headers",
]

extension Diagnostic {
  fileprivate static func reservedPath(_ path: String, name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .reservedPath, at: span,
      Bilingual(
        sv: "adressen \(path) är reserverad för webbplatsens egna filer",
        en: "the address \(path) is reserved for the site's own files"),
      help: Bilingual(
        sv: "välj en adress som inte börjar med \(name)", en: "choose an address that does not begin with \(name)"))
  }

  /// `/om/index.html` is what servers show at `/om/` already.
  fileprivate static func indexFile(_ path: String, folder: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .reservedPath, at: span,
      Bilingual(
        sv: "adressen \(path.dropLast()) slutar med ett filnamn som webbservern lägger till själv",
        en: "the address \(path.dropLast()) ends with a file name that the web server adds itself"),
      help: Bilingual(
        sv: "skriv \(folder) i stället, som gäller för båda adresserna",
        en: "write \(folder) instead, which serves both addresses"))
  }
}

extension Rule {
  package static let reservedPath = Rule(
    "reserved-path", .error,
    Explanation(
      finds: Bilingual(
        sv: "En `path` eller ett alias under en adress där generatorn lägger egna filer, som `/data/` och `/assets/`.",
        en:
          "A `path` or alias below an address where the generator puts files of its own, such as `/data/` and `/assets/`."
      ),
      why: Bilingual(
        sv: "Sidan kunde skriva över dem.", en: "The page could overwrite them."),
      example: "path: /data/",
      instead: "path: /oppna-data/"))
}
