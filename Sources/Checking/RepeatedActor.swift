import Diagnostics
import Model

/// A coalition names an actor or a partner twice; an actor is counted once.
func repeatedActors(in library: Library) -> [Diagnostic] {
  library.coalitions.flatMap { coalition -> [Diagnostic] in
    let repeatedPartners = repeated(coalition.partners).map { Diagnostic.repeatedPartner($0.name, first: $0.first) }
    guard case .named(let actors) = coalition.actors else { return repeatedPartners }
    return repeated(actors).map { .repeatedActor($0.name, first: $0.first) } + repeatedPartners
  }
}

private func repeated(_ actors: [Located<Actor>]) -> [(name: Located<String>, first: Span)] {
  if actors.count < 2 { return [] }
  var first = [ComparableName: Span](minimumCapacity: actors.count)
  return actors.lazy.filter(\.value.isNamed).compactMap { actor in
    first.insertIfAbsent(actor.span, for: actor.value.comparableName).map { (actor.map(\.name), $0) }
  }
}

/// An actor is placed in different sectors by different coalitions; the first one counts.
func conflictingSectors(in library: Library) -> [Diagnostic] {
  var first: [ComparableName: Located<SectorKey>] = [:]
  return library.coalitions.flatMap { coalition -> [Diagnostic] in
    guard case .named(let actors) = coalition.actors else { return [] }
    return actors.lazy.filter(\.value.isNamed).compactMap { actor in
      guard let sector = actor.value.sector,
        let earlier = first.insertIfAbsent(sector, for: actor.value.comparableName)
      else { return nil }
      return earlier.value == sector.value ? nil : .conflictingSector(of: actor.value.name, sector, first: earlier)
    }
  }
}

extension Diagnostic {
  fileprivate static func repeatedActor(_ name: Located<String>, first: Span) -> Diagnostic {
    Diagnostic(
      .repeatedActor, at: name.span,
      Bilingual(
        sv: "\"\(name.value)\" står två gånger i samma koalition", en: "\"\(name.value)\" stands twice in one coalition"
      ),
      notes: [Note(Bilingual(sv: "första gången", en: "the first time"), at: first)],
      help: Bilingual(sv: "ta bort den ena; aktören räknas en gång", en: "remove one of them; the actor counts once"))
  }

  fileprivate static func repeatedPartner(_ name: Located<String>, first: Span) -> Diagnostic {
    Diagnostic(
      .repeatedActor, at: name.span,
      Bilingual(
        sv: "\"\(name.value)\" står två gånger bland koalitionens partner",
        en: "\"\(name.value)\" stands twice among the coalition's partners"),
      notes: [Note(Bilingual(sv: "första gången", en: "the first time"), at: first)],
      help: Bilingual(sv: "ta bort den ena", en: "remove one of them"))
  }

  fileprivate static func conflictingSector(
    of name: String, _ sector: Located<SectorKey>, first: Located<SectorKey>
  ) -> Diagnostic {
    Diagnostic(
      .conflictingSector, at: sector.span,
      Bilingual(
        sv: "\"\(name)\" står i sektorn \"\(sector.value)\" här och i \"\(first.value)\" på ett annat ställe",
        en: "\"\(name)\" is in the sector \"\(sector.value)\" here and in \"\(first.value)\" elsewhere"),
      notes: [Note(Bilingual(sv: "det andra stället", en: "the other place"), at: first.span)],
      help: Bilingual(
        sv: "skriv samma sektor på båda ställena; tills dess räknas den första",
        en: "write the same sector in both places; until then the first one counts"))
  }
}

extension Rule {
  package static let repeatedActor = Rule(
    "repeated-actor", .warning,
    Explanation(
      finds: Bilingual(
        sv:
          "Samma aktör eller partner står två gånger i en koalition, kanske med olika stora bokstäver eller mellanslag.",
        en: "The same actor or partner stands twice in one coalition, perhaps with other capitals or spaces."),
      why: Bilingual(
        sv: "Aktören räknas en gång, så listan och summan ser ut att säga olika.",
        en: "The actor counts once, so the list and the total seem to disagree."),
      example:
        "actors:\n  - name: Youth 2030\n    sector: civil-society\n  - name: youth 2030\n    sector: civil-society",
      instead: "actors:\n  - name: Youth 2030\n    sector: civil-society"))

  package static let conflictingSector = Rule(
    "conflicting-sector", .warning,
    Explanation(
      finds: Bilingual(
        sv: "En namngiven aktör har olika sektorer i olika koalitioner.",
        en: "A named actor has different sectors in different coalitions."),
      why: Bilingual(
        sv: "Aktören räknas en enda gång, i den sektor som står först.",
        en: "The actor counts a single time, in the sector that stands first."),
      example: "- name: Malmö universitet\n  sector: public",
      instead: "- name: Malmö universitet\n  sector: academia"))
}
