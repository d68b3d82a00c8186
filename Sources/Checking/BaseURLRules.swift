import Diagnostics
import Model

/// The site has no base URL, or still that of the documentation.
func missingBaseURL(in library: Library, for edition: Edition) -> [Diagnostic] {
  if edition.baseURL != nil { return [] }
  guard let written = library.settings.baseURL else {
    return library.unreadable.contains("base-url") ? [] : [.missingBaseURL(at: library.settings.title.original.span)]
  }
  return written.value.isPlaceholder ? [.placeholderBaseURL(written.value.description, at: written.span)] : []
}

extension Diagnostic {
  fileprivate static func missingBaseURL(at span: Span) -> Diagnostic {
    Diagnostic(
      .missingBaseURL, at: Span(wholeOf: span.path),
      Bilingual(sv: "webbplatsens adress saknas", en: "the site's address is missing"),
      help: Bilingual(
        sv: "lägg till `base-url: https://…/` i filen, eller bygg med `--base-url`",
        en: "add `base-url: https://…/` to the file, or build with `--base-url`"))
  }

  fileprivate static func placeholderBaseURL(_ url: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .placeholderBaseURL, at: span,
      Bilingual(sv: "adressen \(url) är en platshållare", en: "the address \(url) is a placeholder"),
      help: Bilingual(
        sv: "skriv adressen där webbplatsen ska ligga, eller bygg med `--base-url`",
        en: "write the address where the site will be, or build with `--base-url`"))
  }
}

extension Rule {
  package static let missingBaseURL = Rule(
    "missing-base-url", .error,
    Explanation(
      finds: Bilingual(
        sv: "Varken `site.yaml` eller kommandoraden säger var webbplatsen ska ligga.",
        en: "Neither `site.yaml` nor the command line says where the site will be."),
      why: Bilingual(
        sv: "Sökmotorer, flöden och delningar behöver sidornas hela adresser.",
        en: "Search engines, feeds and shared links need the pages' whole addresses."),
      example: "title: Koalitionsmodellen",
      instead: "title: Koalitionsmodellen\nbase-url: https://koalitioner.example.org/"))

  package static let placeholderBaseURL = Rule(
    "placeholder-base-url", .warning,
    Explanation(
      finds: Bilingual(
        sv: "`base-url` är en adress som är reserverad för exempel, som example.org.",
        en: "`base-url` is an address reserved for examples, such as example.org."),
      why: Bilingual(
        sv: "Länkar i flöden, webbplatskartan och delningar skulle leda till någon annans adress.",
        en: "Links in feeds, the sitemap and shared pages would lead to somebody else's address."),
      example: "base-url: https://example.org/",
      instead: "base-url: https://koalitioner.min-organisation.se/"))
}
