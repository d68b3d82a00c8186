import Diagnostics
import Model

/// Two statistics say that they include the same coalition's actors.
func coveredTwice(in library: Library) -> [Diagnostic] {
  var first: [String: Span] = [:]
  return library.statistics.flatMap(\.covers).compactMap { slug in
    first.insertIfAbsent(slug.span, for: slug.value).map { .coveredTwice(slug, first: $0) }
  }
}

extension Diagnostic {
  fileprivate static func coveredTwice(_ slug: Located<String>, first: Span) -> Diagnostic {
    Diagnostic(
      .coveredTwice, at: slug.span,
      Bilingual(
        sv: "koalitionen \"\(slug.value)\" är redan medräknad",
        en: "the coalition \"\(slug.value)\" is already included"),
      notes: [Note(Bilingual(sv: "den räknas med här", en: "it is included here"), at: first)],
      help: Bilingual(
        sv: "ta bort den från det ena stället, så att dess aktörer räknas en gång",
        en: "remove it from one of the places, so that its actors count once"))
  }
}

extension Rule {
  package static let coveredTwice = Rule(
    "covered-twice", .error,
    Explanation(
      finds: Bilingual(
        sv: "En koalition står i `covers` mer än en gång, i en eller flera filer i `statistics/`.",
        en: "A coalition stands in `covers` more than once, in one or several statistics."),
      why: Bilingual(
        sv: "Dess aktörer skulle räknas två gånger i summan.", en: "Its actors would be counted twice in the total."),
      example: "covers:\n  - rattvisare-fritid\n  - rattvisare-fritid",
      instead: "covers:\n  - rattvisare-fritid"))
}
