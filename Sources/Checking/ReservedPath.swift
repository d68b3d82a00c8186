import Diagnostics
import Model
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

/// The coalitions whose files are named as one of the site's own lists below theirs.
func reservedSlugs(in library: Library, by reserved: ReservedPaths) -> [Diagnostic] {
  library.coalitions.filter { reserved.wordsBesideCoalitions.contains($0.slug.description) }
    .map { .reservedSlug($0) }
}

extension Diagnostic {
  fileprivate static func reservedSlug(_ coalition: Coalition) -> Diagnostic {
    let (file, slug) = (coalition.name.path.name, coalition.slug.description)
    return Diagnostic(
      .reservedPath, at: Span(wholeOf: coalition.name.path),
      Bilingual(
        sv: "ingen koalition kan ha adressen \(slug), för där finns en av webbplatsens egna listor",
        en: "no coalition can have the address \(slug), since one of the site's own lists is there"),
      help: Bilingual(
        sv: "byt namn på filen, till exempel till \(file.dropLast(3))-koalition.md",
        en: "rename the file, to \(file.dropLast(3))-koalition.md for instance"))
  }

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
        sv:
          "En `path`, ett alias, en koalitions filnamn eller en fil i `content/root/` där generatorn lägger egna filer och listor, som `/data/` och `/koalitioner/pagar/`.",
        en:
          "A `path`, an alias, the name of a coalition's file or a file in `content/root/` where the generator puts files and lists of its own, such as `/data/` and `/koalitioner/pagar/`."
      ),
      why: Bilingual(
        sv: "Den ena filen kunde skriva över den andra.", en: "One file could overwrite the other."),
      example: "path: /data/",
      instead: "path: /oppna-data/"))
}
