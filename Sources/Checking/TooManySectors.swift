import Diagnostics
import Model

/// The site has more sectors than there are marks in drawings.
func tooManySectors(in library: Library) -> [Diagnostic] {
  let sectors = library.settings.sectors
  guard sectors.count > Sector.markCount else { return [] }
  return [.tooManySectors(sectors.count, at: sectors[Sector.markCount].names.original.span)]
}

extension Diagnostic {
  fileprivate static func tooManySectors(_ count: Int, at span: Span) -> Diagnostic {
    let limit = Sector.markCount
    return Diagnostic(
      .tooManySectors, at: span,
      Bilingual(
        sv: "\(count) sektorer har bara \(limit) märken", en: "\(count) sectors have only \(limit) marks"),
      help: Bilingual(
        sv: "slå ihop sektorer så att de blir högst \(limit)", en: "join sectors so that there are at most \(limit)"))
  }
}

extension Rule {
  package static let tooManySectors = Rule(
    "too-many-sectors", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Fler än sex sektorer i `site.yaml`.", en: "More than six sectors in `site.yaml`."),
      why: Bilingual(
        sv:
          "Det finns sex former och färger. Den sjunde sektorn får samma märke som den första, och emblemen visar bara "
          + "de sex första.",
        en:
          "There are six shapes and colours. The seventh sector gets the mark of the first, and emblems show only the "
          + "first six."),
      example: "sectors:\n  a: a\n  b: b\n  c: c\n  d: d\n  e: e\n  f: f\n  g: g",
      instead: "sectors:\n  a: a\n  b: b\n  c: c\n  d: d\n  e: e\n  f: f och g"))
}
