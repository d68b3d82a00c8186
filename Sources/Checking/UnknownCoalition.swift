import Diagnostics
import Model

/// A quote or a statistic refers to a coalition that does not exist.
func unknownCoalitions(in library: Library) -> [Diagnostic] {
  let references = library.kinds.flatMap(\.coalitionReferences)
  guard !references.isEmpty else { return [] }
  let slugs = Set(library.coalitions.lazy.map(\.slug.description))
  let unknown = references.filter { !slugs.contains($0.value) && !library.unreadable.contains($0.value) }
  let candidates = unknown.isEmpty ? [] : slugs.sorted()
  return unknown.enumerated().map { index, reference in
    // More than a hundred are no misspellings, and suggestions would only take time.
    .unknownCoalition(
      reference, near: index < 100 ? near(reference.value, among: candidates) : nil, among: candidates)
  }
}

/// The most similar slug; the reference may also be a file name, `02-fritid.md`.
private func near(_ reference: String, among slugs: [String]) -> String? {
  let bare = slug(in: reference)
  return slugs.contains(bare) ? bare : suggestion(for: bare, among: slugs)
}

/// A file's name without its folder, number and `.md`.
private func slug(in reference: String) -> String {
  let name = reference.split(separator: "/").last.map(String.init) ?? reference
  let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  let bare = String(stem.drop { $0.isNumber }.drop { $0 == "-" })
  return bare.isEmpty ? reference : bare
}

extension Diagnostic {
  fileprivate static func unknownCoalition(
    _ reference: Located<String>, near: String?, among slugs: [String]
  ) -> Diagnostic {
    let isShort = !slugs.isEmpty && slugs.count <= 30
    return Diagnostic(
      .unknownCoalition, at: reference.span,
      Bilingual(
        sv: "koalitionen \"\(reference.value)\" finns inte", en: "the coalition \"\(reference.value)\" does not exist"),
      label: .didYouMean(near),
      help: isShort
        ? Bilingual(
          sv: "skriv " + (slugs.count > 1 ? "någon av " : "") + Language.swedish.list(slugs)
            + ", eller ta bort raden om koalitionen inte finns längre",
          en: "write " + (slugs.count > 1 ? "one of " : "") + Language.english.list(slugs)
            + ", or remove the line if the coalition is no longer there")
        : Bilingual(
          sv:
            "skriv koalitionens adressnamn, alltså filnamnet utan nummer och `.md`, eller ta bort raden om den inte finns längre",
          en:
            "write the coalition's slug, which is its file name without the number and `.md`, or remove the line if it is no longer there"
        )
    ).fixed(
      reference,
      as: near.flatMap {
        $0 == slug(in: reference.value) ? $0 : certainSuggestion(for: slug(in: reference.value), among: slugs)
      })
  }
}

extension Rule {
  package static let unknownCoalition = Rule(
    "unknown-coalition", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett citat eller en siffra hänvisar till en koalition som inte finns.",
        en: "A quote or a statistic refers to a coalition that does not exist."),
      why: Bilingual(
        sv: "Citatet skulle inte synas på rätt sida, och aktörer kunde räknas dubbelt.",
        en: "The quote would not appear on the right page, and actors could be counted twice."),
      example: "coalition: rattvisare-friti",
      instead: "coalition: koalition-for-rattvisare-fritid"))
}
