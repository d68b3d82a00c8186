import Diagnostics

// Fields that several kinds have.

extension ContentField {
  package static func image(
    _ property: FieldValue<Facts>.Property<Located<ImagePath>?>, of what: Bilingual = Bilingual(sv: "", en: ""),
    example: String
  ) -> Self {
    .fact(
      "image", .picture(property),
      help: Bilingual(sv: "en [bild](#bilder)" + what.sv, en: "a picture" + what.en),
      example: Bilingual(sv: example, en: example))
  }

  package static func imageAlt(
    _ property: FieldValue<Text>.Property<Located<String>?>, example: Bilingual
  ) -> Self {
    .text(
      "image-alt", .alternativeText(property), .withPicture,
      help: Bilingual(sv: "vad bilden visar", en: "what the picture shows"), example: example)
  }

  package static func updated(_ property: FieldValue<Facts>.Property<Located<PartialDate>?>) -> Self {
    .fact(
      "updated", .pastDate(property),
      help: Bilingual(
        sv: "när texten senast ändrades i sak, inte senare än i dag",
        en: "when the text was last changed in substance, today at the latest"),
      example: Bilingual(sv: "2026-11-24", en: "2026-11-24"))
  }

  package static func aliases(_ property: FieldValue<Facts>.Property<[Located<SitePath>]>) -> Self {
    .fact(
      "aliases", .paths(property),
      help: Bilingual(sv: "[adresser som sidan har haft](#byta-adress)", en: "addresses that the page has had"),
      example: Bilingual(sv: "[/gammal-adress/]", en: "[/old-address/]"))
  }

  package static func order(_ property: FieldValue<Facts>.Property<Int?>, example: String) -> Self {
    .fact(
      "order", .count(property),
      help: Bilingual(
        sv: "[platsen bland filnumren](#citat), om den ska vara en annan än filens eget",
        en: "the place among the files' numbers, where it is to be another than the file's own"),
      example: Bilingual(sv: example, en: example))
  }

  /// The first day; see `Scheduled`.
  package static func publish(_ property: FieldValue<Facts>.Property<Located<PartialDate>?>) -> Self {
    .fact(
      "publish", .date(property),
      help: Bilingual(
        sv: "[den första dagen](#planera-en-publicering) som den visas, från midnatt svensk tid",
        en: "the first day on which it is shown, from midnight in Sweden"),
      example: Bilingual(sv: "2026-12-01", en: "2026-12-01"))
  }

  /// The last day; see `Scheduled`.
  package static func expires(_ property: FieldValue<Facts>.Property<Located<PartialDate>?>) -> Self {
    .fact(
      "expires", .date(property),
      help: Bilingual(
        sv: "[den sista dagen](#planera-en-publicering) som den visas, till och med den dagen",
        en: "the last day on which it is shown, that day included"),
      example: Bilingual(sv: "2027-01-31", en: "2027-01-31"))
  }

  package static func draft(_ property: FieldValue<Facts>.Property<Bool>) -> Self {
    .fact(
      "draft", .flag(property),
      help: Bilingual(sv: "om filen är ett [utkast](#utkast)", en: "whether the file is a draft"),
      example: Bilingual(sv: "ja", en: "true"))
  }
}
