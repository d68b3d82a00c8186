import Diagnostics
import Routes

/// The diagnostic for an editor's path that is reserved, or below a reserved one; nil for any other.
func refusal(of path: String, by reserved: ReservedPaths, at span: Span) -> Diagnostic? {
  let lower = path.lowercased()
  let components = lower.split(separator: "/")
  if let index = components.firstIndex(of: "index.html") {
    return .indexFile(path, folder: "/" + components[..<index].map { $0 + "/" }.joined(), at: span)
  }
  return reserved.reservedPart(of: lower).map { .reservedPath(path, name: $0, at: span) }
}

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

  /// A path such as `/om/index.html`, which servers show at `/om/` already.
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
