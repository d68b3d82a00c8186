import Diagnostics

/// Content files without what their kind requires, or with a body that is not shown.
extension Diagnostic {
  static func emptyQuote(_ span: Span) -> Diagnostic {
    Diagnostic(
      .emptyQuote, at: span, Bilingual(sv: "citatet saknar text", en: "the quote has no text"),
      help: Bilingual(
        sv: "skriv citatet under den andra raden med ---", en: "write the quote below the second line of ---"))
  }

  static func unusedBody(_ span: Span, of owner: Bilingual) -> Diagnostic {
    Diagnostic(
      .unusedBody, at: span,
      Bilingual(sv: "\(owner.sv) har ingen löptext", en: "\(owner.en) has no body text"),
      help: Bilingual(
        sv: "ta bort texten under den andra raden med ---, eller flytta den till en sida",
        en: "remove the text below the second line of ---, or move it to a page"))
  }

  static func contactWithoutAddress(_ span: Span) -> Diagnostic {
    Diagnostic(
      .contactWithoutAddress, at: span,
      Bilingual(
        sv: "en kontakt har varken e-post eller telefon", en: "a contact has neither e-mail nor telephone"),
      help: Bilingual(sv: "lägg till `email:` eller `phone:`", en: "add `email:` or `phone:`"))
  }
}

extension Rule {
  package static let emptyQuote = Rule(
    "empty-quote", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett citat utan text under de två raderna med `---`.",
        en: "A quote without text below the two lines of `---`."),
      why: Bilingual(
        sv: "Det finns inget att visa.",
        en: "There is nothing to show."),
      example: "---\nname: Aage Radmann\n---",
      instead: "---\nname: Aage Radmann\n---\n\nKoalitionsmötena ger unika möjligheter."))

  package static let unusedBody = Rule(
    "unused-body", .error,
    Explanation(
      finds: Bilingual(
        sv: "Löptext i en siffra eller kontakt, som inte visar någon.",
        en: "Body text in a statistic or contact, which shows none."),
      why: Bilingual(
        sv: "Texten skulle inte synas någonstans.",
        en: "The text would show nowhere."),
      example: "---\nname: Gloria-Karin López\n---\n\nRing gärna!",
      instead: "---\nname: Gloria-Karin López\nrole: Ring gärna!\n---"))

  package static let contactWithoutAddress = Rule(
    "contact-without-address", .error,
    Explanation(
      finds: Bilingual(
        sv: "En kontakt utan både `email` och `phone`.",
        en: "A contact without both `email` and `phone`."),
      why: Bilingual(
        sv: "Ingen kan höra av sig.",
        en: "Nobody can get in touch."),
      example: "name: Gloria-Karin López",
      instead: "name: Gloria-Karin López\nemail: gloria-karin.lopez@mau.se"))
}
