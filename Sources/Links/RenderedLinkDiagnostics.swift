import Diagnostics

extension Diagnostic {
  /// A dead link in a rendered page.
  package static func deadLink(_ url: String, suggestion: String?, at span: Span, on page: String) -> Diagnostic {
    let isFragment = url.contains("#")
    return Diagnostic(
      .deadInternalLink, at: span,
      isFragment
        ? Bilingual(
          sv: "länken \"\(url)\" leder till ett ställe som inte finns",
          en: "the link \"\(url)\" leads to a place that does not exist")
        : Bilingual(sv: "länken \"\(url)\" leder ingenstans", en: "the link \"\(url)\" leads nowhere"),
      label: .didYouMean(suggestion),
      notes: [Note(Bilingual(sv: "på sidan \(page)", en: "on the page \(page)"))],
      help: isFragment
        ? Bilingual(sv: "länka till en rubrik som finns på sidan", en: "link to a heading that is on the page")
        : Bilingual(sv: "rätta adressen, eller ta bort länken", en: "correct the address, or remove the link"))
  }

  package static func repeatedID(_ id: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .repeatedID, at: span,
      Bilingual(sv: "id \"\(id)\" står två gånger på samma sida", en: "the id \"\(id)\" stands twice on one page"),
      help: Bilingual(sv: "ge det ena ett annat id", en: "give one of them another id"))
  }
}

extension Rule {
  package static let deadInternalLink = Rule(
    "dead-internal-link", .error,
    Explanation(
      finds: Bilingual(
        sv: "En länk på en färdig sida, från text eller mall, som leder till en sida eller ett ställe som inte finns.",
        en: "A link in a finished page, from text or template, that leads to a page or a place that does not exist."),
      why: Bilingual(sv: "Läsaren skulle hamna på en felsida.", en: "The reader would end up on an error page."),
      example: "[Läs om metoden](/koalitionsmodellen/#metod)",
      instead: "[Läs om metoden](/#metoden)"))

  package static let repeatedID = Rule(
    "repeated-id", .error,
    Explanation(
      finds: Bilingual(sv: "Två delar av en sida har samma id.", en: "Two parts of a page have the same id."),
      why: Bilingual(
        sv: "Länkar till stället leder bara till den första, och hjälpmedel blandar ihop dem.",
        en: "Links to the place lead to the first one only, and assistive technology confuses them."),
      example: "<h2 id=\"kontakt\">Kontakt</h2> … <p id=\"kontakt\">",
      instead: "<h2 id=\"kontakt\">Kontakt</h2> … <p id=\"kontakt-epost\">"))
}
