import Diagnostics
import Model

/// The accessibility statement claims a conformance that its deficiencies contradict, or the site has not been assessed.
func falseConformance(in library: Library) -> [Diagnostic] {
  guard let statement = library.accessibility, let status = statement.conformance else { return [] }
  switch status.value {
  case .notAssessed: return [.notAssessed(at: status.span)]
  case .full:
    return statement.deficiencies.first.map { [.falseConformance(at: status.span, deficiency: $0.what.span)] } ?? []
  case .partial, .none: return statement.deficiencies.isEmpty ? [.missingDeficiencies(at: status.span)] : []
  }
}

extension Diagnostic {
  fileprivate static func notAssessed(at span: Span) -> Diagnostic {
    Diagnostic(
      .notAssessed, at: span,
      Bilingual(
        sv: "webbplatsens tillgänglighet är inte bedömd", en: "the site's accessibility has not been assessed"),
      help: Bilingual(
        sv: "låt någon granska webbplatsen, och skriv sedan status, assessed och method",
        en: "have the site reviewed, then write status, assessed and method"))
  }

  fileprivate static func falseConformance(at span: Span, deficiency: Span) -> Diagnostic {
    Diagnostic(
      .falseConformance, at: span,
      Bilingual(
        sv: "webbplatsen sägs vara helt förenlig, men det finns kända brister",
        en: "the site is said to conform fully, but there are known deficiencies"),
      notes: [Note(Bilingual(sv: "en brist", en: "a deficiency"), at: deficiency)],
      help: Bilingual(
        sv: "skriv status: partial, eller ta bort bristerna när de är åtgärdade",
        en: "write status: partial, or remove the deficiencies once they are mended"))
  }

  fileprivate static func missingDeficiencies(at span: Span) -> Diagnostic {
    Diagnostic(
      .falseConformance, at: span,
      Bilingual(
        sv: "webbplatsen sägs inte vara helt förenlig, men inga brister står med",
        en: "the site is said not to conform fully, but no deficiencies are listed"),
      help: Bilingual(
        sv: "lista bristerna under `deficiencies:` med `what:` och `reason:`",
        en: "list the deficiencies below `deficiencies:` with `what:` and `reason:`"))
  }
}

extension Rule {
  package static let notAssessed = Rule(
    "accessibility-not-assessed", .warning,
    Explanation(
      finds: Bilingual(
        sv: "Tillgänglighetsredogörelsen har status `not-assessed`.",
        en: "The accessibility statement has the status `not-assessed`."),
      why: Bilingual(
        sv: "Sidan publiceras utan påstående om hur tillgänglig webbplatsen är; lagen (2018:1937) kräver en bedömning.",
        en: "The page is published without a claim of how accessible the site is; the law (2018:1937) requires one."),
      example: "status: not-assessed",
      instead: "status: partial\nassessed: 2026-11-24\nmethod: Självskattning med axe och skärmläsare"))

  package static let falseConformance = Rule(
    "false-conformance", .error,
    Explanation(
      finds: Bilingual(
        sv: "`status: full` med brister i listan, eller `partial` och `none` utan några.",
        en: "`status: full` with deficiencies in the list, or `partial` and `none` without any."),
      why: Bilingual(
        sv: "Redogörelsen är ett löfte enligt lag, och får inte säga emot sig själv.",
        en: "The statement is a promise by law, and may not contradict itself."),
      example: "status: full\ndeficiencies:\n  - what: Filmen saknar undertexter\n    reason: Beställda till mars",
      instead: "status: partial\ndeficiencies:\n  - what: Filmen saknar undertexter\n    reason: Beställda till mars"))
}
