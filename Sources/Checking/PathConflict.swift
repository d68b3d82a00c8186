import Diagnostics
import Model

/// Two pages, or a page and an alias, claim one address; or one claims an address that the generator needs itself.
func pathConflicts(in library: Library) -> [Diagnostic] {
  let claims = generatedClaims(of: library) + writtenClaims(of: library)
  let reserved = ReservedPaths(of: library.settings)
  var first: [String: Claim] = [:]
  first.reserveCapacity(claims.count)
  return claims.compactMap { claim in
    let path = claim.path.description
    if claim.isWritten, let span = claim.span, let refusal = reserved.refusal(of: path, at: span) { return refusal }
    let key = path.lowercased()
    guard let earlier = first[key] else {
      first[key] = claim
      return nil
    }
    return claim.isWritten ? claim.span.map { .pathConflict(claim, at: $0, with: earlier) } : nil
  }
}

/// Somebody's wish to be at an address.
private struct Claim {
  let path: SitePath
  /// Where the one is that wants it; nil for the pages that every site has.
  let span: Span?
  /// Whether an editor wrote the address; others follow from the kind of content.
  let isWritten: Bool
}

/// The addresses that follow from the content.
///
/// They come first, so that the hand-written one is blamed.
private func generatedClaims(of library: Library) -> [Claim] {
  let own = library.settings.ownLanguage
  let introduced = Set(library.pages.lazy.map(\.path.value))
  let sections = Set(Section.allCases.compactMap { path(of: $0, in: own, own: own) })
  let statement = library.accessibility.flatMap { statement in
    Slug(own == .swedish ? "tillganglighet" : "accessibility").map {
      Claim(path: SitePath.root.appending($0), span: Span(wholeOf: statement.path), isWritten: false)
    }
  }
  return (statement.map { [$0] } ?? [])
    + library.settings.languages.flatMap { language -> [Claim] in
      func claim(_ path: SitePath?, at span: Span?) -> Claim? {
        path.map { Claim(path: $0, span: span, isWritten: false) }
      }
      let places = [root(of: language, own: own)] + Section.allCases.map { path(of: $0, in: language, own: own) }
      let coalitions = path(of: .coalitions, in: language, own: own)
      // What an editor's page introduces is that page's.
      return places.filter { language != own || !($0.map(introduced.contains) ?? true) }
        .compactMap { claim($0, at: nil) }
        + library.coalitions.filter { $0.texts.text(in: language, own: own) != nil }
        .compactMap { claim(coalitions?.appending($0.slug), at: $0.name.span) }
        + library.pages.filter { language != own && $0.texts.text(in: language, own: own) != nil }
        .filter { !sections.contains($0.path.value) }
        .compactMap { claim(SitePath("/" + language.code + $0.path.value.description), at: $0.path.span) }
    }
}

private func writtenClaims(of library: Library) -> [Claim] {
  let aliases = library.coalitions.flatMap(\.aliases) + library.pages.flatMap(\.aliases)
  return (library.pages.map(\.path) + aliases).map { Claim(path: $0.value, span: $0.span, isWritten: true) }
}

private func root(of language: Language, own: Language) -> SitePath? {
  language == own ? .root : SitePath("/" + language.code + "/")
}

private func path(of section: Section, in language: Language, own: Language) -> SitePath? {
  Slug(section.slug(in: language)).flatMap { root(of: language, own: own)?.appending($0) }
}

/// The addresses at which the generator puts files and further pages of its own.
private struct ReservedPaths {
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
  "404.html", "assets", "data", "favicon.ico", "images", "manifest.webmanifest", "msi-manifest.json", "robots.txt",
  "sitemap.xml", "_headers",
]

extension Diagnostic {
  fileprivate static func pathConflict(_ claim: Claim, at span: Span, with earlier: Claim) -> Diagnostic {
    Diagnostic(
      .pathConflict, at: span,
      Bilingual(
        sv: "adressen \(claim.path) är redan upptagen", en: "the address \(claim.path) is already taken"),
      notes: [
        earlier.span.map { Note(Bilingual(sv: "den som har adressen", en: "who has the address"), at: $0) }
          ?? Note(
            Bilingual(
              sv: "där är en sida som webbplatsen alltid har", en: "a page that the site always has is there"))
      ],
      help: Bilingual(
        sv: "välj en annan adress, eller ta bort den", en: "choose another address, or remove it"))
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
