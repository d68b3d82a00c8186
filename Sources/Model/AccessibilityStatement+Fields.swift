import Diagnostics

extension AccessibilityStatement {
  /// The fields of `accessibility.yaml`.
  package static let fields = [
    DescribedField(
      "body", .text, .required,
      help: Bilingual(sv: "den som svarar för webbplatsen", en: "the body that answers for the site"),
      example: Bilingual(sv: "Mötesplats Social Innovation", en: "Mötesplats Social Innovation")),
    DescribedField(
      "service", .text, .required, help: Bilingual(sv: "webbplatsens namn", en: "the site's name"),
      example: Bilingual(sv: "Koalitionsmodellen", en: "The coalition model")),
    DescribedField(
      "status",
      Bilingual(sv: "full, partial, none eller not-assessed", en: "full, partial, none or not-assessed"), .required,
      shape: .conformance,
      help: Bilingual(
        sv: "`full` (helt förenlig), `partial` (delvis), `none` (inte förenlig) eller `not-assessed` (inte bedömd)",
        en: "`full`, `partial` or `none`, as the site meets the law's requirements, or `not-assessed`"),
      example: Bilingual(sv: "partial", en: "partial")),
    DescribedField(
      "deficiencies", .shortcomings,
      .requiredWhere(
        Bilingual(sv: "om `status` är `partial` eller `none`", en: "where `status` is `partial` or `none`")),
      shape: .list(.record([])),
      help: Bilingual(
        sv:
          "bristerna: en lista med `what` (vad) och `reason` (varför), och om du vill `criterion` (WCAG-kriteriet) och "
          + "`alternative` (var samma innehåll finns i tillgänglig form)",
        en:
          "a list with `what` and `reason` and, if you like, `criterion`, the criterion of WCAG, and `alternative`, where "
          + "the same content is in an accessible form"),
      inner: [
        .what, DescribedField("reason", .text, .required, help: reason),
        DescribedField(
          "criterion", .text, help: Bilingual(sv: "kriteriet i WCAG", en: "the criterion of WCAG"),
          example: Bilingual(sv: "1.2.2", en: "1.2.2")),
        .alternative,
      ]),
    DescribedField(
      "assessed", .date, .whenAssessed,
      shape: .date, help: Bilingual(sv: "dagen för granskningen", en: "the day of the assessment"),
      example: Bilingual(sv: "2026-11-24", en: "2026-11-24")),
    DescribedField(
      "method", .text, .whenAssessed, help: Bilingual(sv: "hur den gick till", en: "how it was made"),
      example: Bilingual(sv: "Självskattning med skärmläsare", en: "Self-assessment with a screen reader")),
    DescribedField(
      "standard", .text,
      help: Bilingual(
        sv: "standarden som webbplatsen granskades mot, med version",
        en: "the standard that the site was held against, with its version"),
      example: Bilingual(sv: "EN 301 549 V3.2.1 (WCAG 2.1 AA)", en: "EN 301 549 V3.2.1 (WCAG 2.1 AA)")),
    DescribedField(
      "updated", .date, .whenAssessed,
      shape: .date, help: Bilingual(sv: "när redogörelsen senast ändrades", en: "when the statement was last changed"),
      example: Bilingual(sv: "2026-11-24", en: "2026-11-24")),
    DescribedField(
      "email", .emailAddress, .oneOfTwo,
      shape: .emailAddress,
      help: Bilingual(sv: "dit man kan skriva om brister", en: "where to write about deficiencies"),
      example: Bilingual(sv: "kim.andersson@example.org", en: "kim.andersson@example.org")),
    DescribedField(
      "phone", .phoneNumber, .oneOfTwo,
      shape: .phoneNumber, help: Bilingual(sv: "dit man kan ringa om brister", en: "where to call about deficiencies"),
      example: Bilingual(sv: "070-123 45 67", en: "+46 70 123 45 67")),
    DescribedField(
      "burdens", .shortcomings,
      shape: .list(.record([])),
      help: Bilingual(
        sv: "det som vore oskäligt betungande att åtgärda (12 §): en lista med `what` och, om du vill, `reason` och "
          + "`alternative`",
        en:
          "what would be a disproportionate burden to mend (section 12): a list with `what` and, if you like, `reason` "
          + "and `alternative`"),
      inner: .exempt),
    DescribedField(
      "exceptions", .shortcomings,
      shape: .list(.record([])),
      help: Bilingual(
        sv: "det som lagen inte omfattar (9 §), skrivet på samma sätt",
        en: "what the law does not cover (section 9), written in the same way"),
      inner: .exempt),
  ]

  fileprivate static let reason = Bilingual(sv: "varför det inte är tillgängligt", en: "why it is not accessible")
}

extension [DescribedField] {
  /// What is said of something that need not be mended.
  fileprivate static let exempt = [
    DescribedField.what, DescribedField("reason", .text, help: AccessibilityStatement.reason), .alternative,
  ]
}

extension DescribedField {
  fileprivate static let what = DescribedField(
    "what", .text, .required, help: Bilingual(sv: "vad som inte är tillgängligt", en: "what is not accessible"),
    example: Bilingual(
      sv: "Filmen på startsidan saknar undertexter.", en: "The film on the start page has no captions."))

  fileprivate static let alternative = DescribedField(
    "alternative", .text,
    help: Bilingual(
      sv: "var samma innehåll finns i tillgänglig form, som en mening",
      en: "where the same content is in an accessible form, as a sentence"),
    example: Bilingual(
      sv: "Det som sägs i filmen står också i årsrapporten.", en: "What the film says stands in the annual report too.")
  )
}

extension Bilingual {
  fileprivate static let shortcomings = Bilingual(sv: "en lista med brister", en: "a list of shortcomings")
}

extension Presence {
  fileprivate static let whenAssessed = Presence.requiredWhere(
    Bilingual(sv: "om webbplatsen är bedömd", en: "where the site has been assessed"))
}
