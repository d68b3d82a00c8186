import Diagnostics

extension Diagnostic {
  /// A number in a text where a figure could stand; its remedy is certain if it can be nothing else.
  static func typedNumber(_ typed: Located<String>, _ spelling: FigureSpelling, isCertain: Bool) -> Diagnostic {
    let written = spelling.replacement ?? "{{\(spelling.figure)}}"
    let ofAYear = Bilingual(
      sv: "; gäller talet ett visst år, skriv året i meningen",
      en: "; if the number is of a certain year, write the year in the sentence")
    if let now = spelling.now {
      return Diagnostic(
        .typedNumber, at: typed.span,
        Bilingual(
          sv: "\"\(typed.value)\" var webbplatsens siffra förut, nu är den \(now)",
          en: "\"\(typed.value)\" was the site's figure before, and now it is \(now)"),
        help: Bilingual(
          sv: "skriv \(written) om siffran menas, så följer den med när den ändras\(ofAYear.sv)",
          en: "write \(written) if the figure is meant, so that it changes along\(ofAYear.en)"))
    }
    return Diagnostic(
      .typedNumber, at: typed.span,
      Bilingual(
        sv: "\"\(typed.value)\" är en av webbplatsens siffror, men skriven för hand",
        en: "\"\(typed.value)\" is one of the site's figures, but typed by hand"),
      help: Bilingual(
        sv: "byt talet mot \(written), så följer det med när siffran ändras\(ofAYear.sv)",
        en: "write \(written) in its place, so that it changes along with the figure\(ofAYear.en)")
    ).with(isCertain ? Fix(typed.value, at: typed.span, to: written) : nil)
  }
}

extension Rule {
  package static let typedNumber = Rule(
    "typed-number", .warning,
    Explanation(
      finds: Bilingual(
        sv:
          "Ett tal i en text som är en av webbplatsens siffror, eller var det när webbplatsen senast publicerades, och är "
          + "skrivet för hand.",
        en:
          "A number in a text that is one of the site's figures, or was when the site was last published, and is typed by "
          + "hand."),
      why: Bilingual(
        sv: "När siffran ändras står det gamla talet kvar, och sidan säger emot sig själv.",
        en: "When the figure changes, the old number stays, and the page contradicts itself."),
      example: "Hittills har sex koalitioner samlat 103 aktörer.",
      instead: "Hittills har {{coalitions-in-words}} koalitioner samlat {{actors}} aktörer."))
}
