import Diagnostics
import Model
import Routes

/// Two pages, or a page and an alias, have one path, or one has a reserved path.
///
/// The paths are those of the routes from which the site is rendered, drafts included.
func pathConflicts(in library: Library) -> [Diagnostic] {
  let claims = Routes(of: library).claims
  let reserved = ReservedPaths(of: library.settings)
  var first = [String: Int](minimumCapacity: claims.count)
  let conflicts = claims.enumerated().compactMap { index, claim -> Diagnostic? in
    let path = claim.path.description
    if claim.origin == .written, let span = claim.span, let refusal = refusal(of: path, by: reserved, at: span) {
      return refusal
    }
    // Slugs have no capitals, nor have sections.
    let key = claim.origin == .coalition ? path : path.lowercased()
    guard let earlier = first.insertIfAbsent(index, for: key).map({ claims[$0] }) else { return nil }
    return claim.isBlamed(for: earlier) ? claim.span.map { .pathConflict(claim, at: $0, with: earlier) } : nil
  }
  return reservedSlugs(in: library, by: reserved) + conflicts
}

extension PathClaim {
  /// Whether the conflict is reported for this claim.
  ///
  /// Two coalitions or pages with one slug, and two translations of pages at one path, are reported by other rules.
  fileprivate func isBlamed(for earlier: PathClaim) -> Bool {
    switch origin {
    case .site, .coalition: false
    case .translation: earlier.origin != .translation
    case .written: !(earlier.origin == .written && [self, earlier].allSatisfy { $0.span?.meansWholeFile == true })
    }
  }
}

extension Diagnostic {
  fileprivate static func pathConflict(_ claim: PathClaim, at span: Span, with earlier: PathClaim) -> Diagnostic {
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
        sv:
          "Två sidor, alias eller filer i `content/root/` vill ha samma adress (stora och små bokstäver räknas som lika).",
        en: "Two pages, aliases or files in `content/root/` want the same address (capitals make no difference)."),
      why: Bilingual(
        sv: "Den ena skulle skriva över den andra.", en: "One would overwrite the other."),
      example: "path: /koalitioner/koalition-for-rattvisare-fritid/",
      instead: "path: /om-koalitionen-for-rattvisare-fritid/"))
}
