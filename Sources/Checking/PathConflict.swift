import Diagnostics
import Model

/// Two pages, or a page and an alias, claim one address; or one claims an address that the generator needs itself.
func pathConflicts(in library: Library) -> [Diagnostic] {
  let claims = claims(of: library)
  var first: [String: Claim] = [:]
  first.reserveCapacity(claims.count)
  return claims.compactMap { claim in
    let path = claim.path.description
    if !claim.isOwn, let name = reservedName(in: path) { return .reservedPath(path, name: name, at: claim.span) }
    let key = path.lowercased()
    guard let earlier = first[key] else {
      first[key] = claim
      return nil
    }
    return .pathConflict(claim, with: earlier)
  }
}

/// Somebody's wish to be at an address.
private struct Claim {
  let path: SitePath
  let span: Span
  /// Whether the address follows from the kind of content, and was not written by hand.
  var isOwn = false
}

/// The generated addresses come first, so that the hand-written one is blamed.
private func claims(of library: Library) -> [Claim] {
  let own = library.settings.ownLanguage
  var claims: [Claim] = []
  for language in library.settings.languages where language != own {
    if let root = SitePath("/" + language.code + "/") {
      claims.append(Claim(path: root, span: library.settings.title.original.span, isOwn: true))
    }
  }
  if let statement = library.accessibility, let slug = Slug(own == .swedish ? "tillganglighet" : "accessibility") {
    claims.append(Claim(path: SitePath.root.appending(slug), span: Span(wholeOf: statement.path), isOwn: true))
  }
  let section = Slug(Section.coalitions.slug(in: own)).map(SitePath.root.appending) ?? .root
  var seen: Set<Slug> = []
  for coalition in library.coalitions where seen.insert(coalition.slug).inserted {
    claims.append(Claim(path: section.appending(coalition.slug), span: coalition.name.span, isOwn: true))
  }
  claims += library.pages.map { Claim(path: $0.path.value, span: $0.path.span) }
  let introduced = Set(library.pages.lazy.map(\.path.value))
  let sections = Section.allCases.compactMap { Slug($0.slug(in: own)).map(SitePath.root.appending) }
  claims += ([.root] + sections).filter { !introduced.contains($0) }.map {
    Claim(path: $0, span: library.settings.title.original.span, isOwn: true)
  }
  claims += (library.coalitions.flatMap(\.aliases) + library.pages.flatMap(\.aliases)).map {
    Claim(path: $0.value, span: $0.span)
  }
  return claims
}

/// The first component of a path where the generator puts files of its own.
private func reservedName(in path: String) -> String? {
  let first = String(path.dropFirst().prefix { $0 != "/" }).lowercased()
  return reservedNames.contains(first) || first.hasPrefix("sitemap-") || first.hasPrefix(".") ? first : nil
}

private let reservedNames: Set<String> = [
  "404.html", "assets", "data", "favicon.ico", "feed.xml", "images", "index.html", "manifest.webmanifest",
  "msi-manifest.json",
  "robots.txt", "sitemap.xml", "_headers",
]

extension Diagnostic {
  fileprivate static func pathConflict(_ claim: Claim, with earlier: Claim) -> Diagnostic {
    Diagnostic(
      .pathConflict, at: claim.span,
      Bilingual(
        sv: "adressen \(claim.path) är redan upptagen", en: "the address \(claim.path) is already taken"),
      notes: [Note(Bilingual(sv: "den som har adressen", en: "who has the address"), at: earlier.span)],
      help: Bilingual(sv: "välj en annan adress", en: "choose another address"))
  }

  fileprivate static func reservedPath(_ path: String, name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .reservedPath, at: span,
      Bilingual(
        sv: "adressen \(path) är reserverad för webbplatsens egna filer",
        en: "the address \(path) is reserved for the site's own files"),
      help: Bilingual(
        sv: "välj en adress som inte börjar med /\(name)", en: "choose an address that does not begin with /\(name)"))
  }
}

extension Rule {
  package static let pathConflict = Rule(
    "path-conflict", .error,
    Explanation(
      finds: Bilingual(
        sv: "Två sidor, eller en sida och ett alias, vill ha samma adress (stora och små bokstäver räknas som lika).",
        en: "Two pages, or a page and an alias, want the same address (capitals make no difference)."),
      why: Bilingual(
        sv: "Den ena skulle skriva över den andra.", en: "One would overwrite the other."),
      example: "path: /koalitioner/koalition-for-rattvisare-fritid/",
      instead: "path: /om-koalitionen-for-rattvisare-fritid/"))

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
