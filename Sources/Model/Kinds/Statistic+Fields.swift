import Diagnostics

extension Statistic: SelfContainedKind {
  package static let noun = Bilingual(sv: "en siffra", en: "a statistic")
  package static let folder = "statistics"
  package static let heading = "Statistik"
  package static let list: WritableKeyPath<Library, [Statistic]> & Sendable = \.statistics
  package static let place = Place.section(.statistics)
  package static let bodyProperty: (KeyPath<StatisticText, Body> & Sendable)? = nil

  package static let fields: [ContentField<Statistic, StatisticText>] = [
    .text(
      "label", .requiredText(\.label), .required,
      help: Bilingual(
        sv: "meningens fortsättning efter talet, utan punkt",
        en: "how the sentence goes on after the number, without a full stop"),
      example: Bilingual(
        sv: "av deltagarna har breddat sitt nätverk", en: "of the participants have widened their network")),
    .fact(
      "sectors", .sectorCounts(\.sectors), .oneOfTwo,
      help: Bilingual(sv: "antal aktörer per sektor, i heltal", en: "the number of actors by sector, as whole numbers")),
    .fact(
      "share", .share(\.share), .oneOfTwo,
      help: Bilingual(
        sv: "en andel i procent, 0–100, utan procenttecken, eller `pending`",
        en: "a share in percent, 0–100, without the sign, or `pending`"),
      example: Bilingual(sv: "92,5", en: "92.5")),
    .fact(
      "covers", .coalitions(\.covers),
      help: Bilingual(
        sv: "adressnamnen på koalitionerna vars aktörer redan är medräknade i `sectors`",
        en: "the slugs of the coalitions whose actors are counted in `sectors` already")),
    .text(
      "source", .text(\.source), help: Bilingual(sv: "varifrån siffran kommer", en: "where the number comes from"),
      example: Bilingual(sv: "Enkät till deltagarna", en: "Survey of the participants")),
    .fact(
      "measured", .pastDate(\.measured),
      help: Bilingual(
        sv: "när den mättes, som [datum](#så-skrivs-ett-fält)", en: "when it was measured, as a date"),
      example: Bilingual(sv: "2026-05", en: "2026-05")),
    .order(\.order, example: "1"), .publish(\.publish), .expires(\.expires),
    .draft(\.isDraft),
  ]
}
