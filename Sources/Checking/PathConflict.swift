import Diagnostics
import Model

/// Two pages, or a page and an alias, claim one address; or one claims an address that the generator needs itself.
func pathConflicts(in library: Library) -> [Diagnostic] {
  let claims = generatedClaims(of: library) + writtenClaims(of: library)
  let reserved = ReservedPaths(of: library.settings)
  var first = [String: Int](minimumCapacity: claims.count)
  return claims.enumerated().compactMap { index, claim in
    let path = claim.path.description
    if claim.origin == .written, let span = claim.span, let refusal = reserved.refusal(of: path, at: span) {
      return refusal
    }
    // Slugs have no capitals, nor have sections.
    let key = claim.origin == .coalition ? path : path.lowercased()
    guard let earlier = first.noteFirst(index, for: key).map({ claims[$0] }) else { return nil }
    return claim.isBlamed(for: earlier) ? claim.span.map { .pathConflict(claim, at: $0, with: earlier) } : nil
  }
}

/// Somebody's wish to be at an address.
private struct Claim {
  let path: SitePath
  /// Where the one is that wants it; nil for the pages that every site has.
  let span: Span?
  let origin: Origin

  /// Where an address comes from: every site has it, it follows from a coalition's file or from a translated page's own
  /// address, or an editor wrote it.
  enum Origin { case site, coalition, translation, written }

  /// Whether it is this claim's fault that two want the address.
  ///
  /// Of two coalitions or pages with one slug, and of two translations of pages at one path, something else has been said.
  func isBlamed(for earlier: Claim) -> Bool {
    switch origin {
    case .site, .coalition: false
    case .translation: earlier.origin != .translation
    case .written: !(earlier.origin == .written && [self, earlier].allSatisfy { $0.span?.meansWholeFile == true })
    }
  }
}

/// The addresses that follow from the content.
///
/// They come first, so that the hand-written one is blamed.
private func generatedClaims(of library: Library) -> [Claim] {
  let statement = library.accessibility.map {
    Claim(path: library.settings.accessibilityPath, span: Span(wholeOf: $0.path), origin: .site)
  }
  return (statement.map { [$0] } ?? [])
    + library.settings.languages.flatMap { language in
      siteClaims(of: library, in: language) + coalitionClaims(of: library, in: language)
        + translationClaims(of: library, in: language)
    }
}

/// The roots and sections, but for those that a page of the editors' introduces: these are that page's.
private func siteClaims(of library: Library, in language: Language) -> [Claim] {
  let own = library.settings.ownLanguage
  let introduced = Set(library.pages.lazy.map(\.path.value))
  return introducedPlaces(in: language, own: own).filter { language != own || !introduced.contains($0) }
    .map { Claim(path: $0, span: nil, origin: .site) }
}

private func coalitionClaims(of library: Library, in language: Language) -> [Claim] {
  let own = library.settings.ownLanguage
  guard let section = path(of: .coalitions, in: language, own: own) else { return [] }
  return library.coalitions.filter { $0.texts.text(in: language, own: own) != nil }
    .map { Claim(path: section.appending($0.slug), span: $0.name.span, origin: .coalition) }
}

/// The addresses of translated pages, but for introductions, which are where the section is.
private func translationClaims(of library: Library, in language: Language) -> [Claim] {
  let own = library.settings.ownLanguage
  guard language != own else { return [] }
  let introducible = Set(introducedPlaces(in: own, own: own))
  return library.pages.filter { $0.texts.text(in: language, own: own) != nil && !introducible.contains($0.path.value) }
    .compactMap { page in
      SitePath("/" + language.code + page.path.value.description).map {
        Claim(path: $0, span: page.path.span, origin: .translation)
      }
    }
}

private func writtenClaims(of library: Library) -> [Claim] {
  let aliases = library.coalitions.flatMap(\.aliases) + library.pages.flatMap(\.aliases)
  return (library.pages.map(\.path) + aliases).map { Claim(path: $0.value, span: $0.span, origin: .written) }
}

/// The root and the sections of a language: where a page of the editors' may stand as an introduction.
private func introducedPlaces(in language: Language, own: Language) -> [SitePath] {
  ([root(of: language, own: own)] + Section.allCases.map { path(of: $0, in: language, own: own) }).compactMap(\.self)
}

/// The root of a language: `/`, `/en/`.
func root(of language: Language, own: Language) -> SitePath? {
  language == own ? .root : SitePath("/" + language.code + "/")
}

/// Where the pages of a section are in a language: `/koalitioner/`, `/en/coalitions/`.
func path(of section: Section, in language: Language, own: Language) -> SitePath? {
  Slug(section.slug(in: language)).flatMap { root(of: language, own: own)?.appending($0) }
}

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
}
