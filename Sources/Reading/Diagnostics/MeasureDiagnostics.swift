import Diagnostics
import Model

/// Diagnostics of the measure of a statistic.
extension Diagnostic {
  static func twoMeasures(_ span: Span) -> Diagnostic {
    Diagnostic(
      .wrongMeasure, at: span,
      Bilingual(sv: "en siffra har både sectors och share", en: "a statistic has both sectors and share"),
      help: Bilingual(sv: "dela upp den i två filer", en: "split it into two files"))
  }

  static func noMeasure(_ span: Span) -> Diagnostic {
    Diagnostic(
      .wrongMeasure, at: span,
      Bilingual(sv: "en siffra har varken sectors eller share", en: "a statistic has neither sectors nor share"),
      help: Bilingual(
        sv: "lägg till `sectors:` med antal per sektor, eller `share:` med en andel i procent",
        en: "add `sectors:` with counts by sector, or `share:` with a share in percent"))
  }

  static func notAShare(_ text: Located<String>) -> Diagnostic {
    if let comma = text.value.firstIndex(where: { $0 == "," || $0 == "." }),
      let whole = Int(text.value[..<comma]), (0..<100).contains(whole),
      text.value[comma...].dropFirst().allSatisfy(\.isWholeNumber)
    {
      return tooExact(text)
    }
    let digits = text.value.filter { $0.isWholeNumber || $0 == "," || $0 == "." }
    let label: Bilingual? =
      digits != text.value && Share(digits) != nil && !text.value.hasPrefix("-")
      ? Bilingual(sv: "menade du \(digits)?", en: "did you mean \(digits)?") : nil
    return Diagnostic(
      .notAShare, at: text.span,
      Bilingual(
        sv: "\"\(text.value)\" är ingen andel mellan 0 och 100", en: "\"\(text.value)\" is no share between 0 and 100"),
      label: label,
      help: Bilingual(
        sv: "skriv andelen i procent utan tecken, till exempel 92, eller pending om den inte är känd",
        en: "write the share in percent without a sign, for example 92, or pending if it is not known")
    ).fixed(text, as: label != nil && isPercentage(text.value) ? digits : nil)
  }

  /// Whether a text is a number with a sign for percent, or the word: `92 %`, `92 procent`.
  private static func isPercentage(_ text: String) -> Bool {
    let words = text.drop { $0.isWholeNumber || ",.".contains($0) }.filter { !$0.isWhitespace }.lowercased()
    return ["%", "procent", "percent"].contains(words)
  }

  private static func tooExact(_ share: Located<String>) -> Diagnostic {
    Diagnostic(
      .notAShare, at: share.span,
      Bilingual(
        sv: "andelen \(share.value) har fel antal decimaler",
        en: "the share \(share.value) has the wrong number of decimals"
      ),
      help: Bilingual(
        sv: "skriv en eller två decimaler, till exempel 92,5 eller 92,13",
        en: "write one or two decimals, for example 92.5 or 92.13"))
  }
}

extension Rule {
  package static let wrongMeasure = Rule(
    "wrong-measure", .error,
    Explanation(
      finds: Bilingual(
        sv: "En siffra som har både `sectors` och `share`, eller ingendera.",
        en: "A statistic that has both `sectors` and `share`, or neither."),
      why: Bilingual(
        sv: "En siffra är ett mätvärde av ett slag.",
        en: "A statistic is one measurement of one kind."),
      example: "label: har deltagit",
      instead: "label: har deltagit\nsectors:\n  public: 29"))

  package static let notAShare = Rule(
    "not-a-share", .error,
    Explanation(
      finds: Bilingual(
        sv: "En andel som inte är ett tal mellan 0 och 100, eller som har procenttecken.",
        en: "A share that is no number between 0 and 100, or that has a percent sign."),
      why: Bilingual(
        sv: "Fel siffra är värre än ingen; tecknet sätter programmet dit, rätt för varje språk.",
        en: "A wrong figure is worse than none; the program adds the sign, right for each language."),
      example: "share: 92 %",
      instead: "share: 92"))
}
