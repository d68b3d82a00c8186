import Diagnostics

extension Quote: SelfContainedKind {
  package static let noun = Bilingual(sv: "ett citat", en: "a quote")
  package static let folder = "quotes"
  package static let heading = "Citat"
  package static let list: WritableKeyPath<Library, [Quote]> & Sendable = \.quotes
  package static let place = Place.section(.quotes)
  package static let bodyProperty: (KeyPath<QuoteText, Body> & Sendable)? = \QuoteText.body
  package static let leastPictureWidth = PictureUse.leastWidthOfPortraits

  package static let fields: [ContentField<Quote, QuoteText>] = [
    .text(
      "name", .requiredText(\.name), .required, help: Bilingual(sv: "den som säger det", en: "who says it"),
      example: Bilingual(sv: "Kim Andersson", en: "Kim Andersson")),
    .text(
      "role", .text(\.role), help: Bilingual(sv: "vad personen gör", en: "what the person does"),
      example: Bilingual(sv: "projektledare", en: "project manager")),
    .text(
      "organisation", .text(\.organisation),
      help: Bilingual(sv: "var personen gör det", en: "where the person does it"),
      example: Bilingual(sv: "Ungas hus", en: "Ungas hus")),
    .fact(
      "sector", .sector(\.sector),
      help: Bilingual(
        sv: "personens [sektor](#aktörer), som ger citatet sektorns form",
        en: "the person's sector, which gives the quote the sector's shape"),
      example: Bilingual(sv: "civil-society", en: "civil-society")),
    .fact(
      "coalition", .coalition(\.coalition),
      help: Bilingual(
        sv: "adressnamnet på koalitionen som citatet handlar om: filnamnet utan nummer och `.md`",
        en: "the slug of the coalition that the quote is about: its file's name without number and `.md`"),
      example: Bilingual(sv: "koalition-for-trygg-fritid", en: "koalition-for-trygg-fritid")),
    .image(\.image, of: Bilingual(sv: " på personen", en: " of the person"), example: "kim.jpg"),
    .imageAlt(
      \.imageAlt, example: Bilingual(sv: "Kim Andersson ler mot kameran", en: "Kim Andersson smiles at the camera")),
    .order(\.order, example: "1"), .publish(\.publish), .expires(\.expires),
    .draft(\.isDraft),
  ]
}
