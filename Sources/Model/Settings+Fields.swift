import Diagnostics

extension Settings {
  /// The fields of `site.yaml`.
  package static let fields = [
    DescribedField(
      "title", .text, .required, isTranslatable: true, shape: .translated,
      help: Bilingual(sv: "webbplatsens namn", en: "the site's name"),
      example: Bilingual(sv: "Koalitionsmodellen", en: "The coalition model")),
    DescribedField(
      "organisation", .text, .required, help: Bilingual(sv: "vem som står bakom den", en: "who is behind it"),
      example: Bilingual(sv: "Mötesplats Social Innovation", en: "Mötesplats Social Innovation")),
    DescribedField(
      "short-name", .text, help: Bilingual(sv: "organisationens kortnamn", en: "the organisation's short name"),
      example: Bilingual(sv: "MSI", en: "MSI")),
    DescribedField(
      "description", .text, isTranslatable: true,
      shape: .translated,
      help: Bilingual(
        sv: "en mening om webbplatsen, för sökmotorer", en: "a sentence about the site, for search engines"),
      example: Bilingual(
        sv: "En mötesmodell för samhällsutmaningar.", en: "A way of meeting around societal challenges.")),
    DescribedField(
      "base-url", .webAddress,
      .requiredWhere(Bilingual(sv: "om den inte anges när webbplatsen byggs", en: "unless the build is given it")),
      shape: .webAddress,
      help: Bilingual(
        sv: "adressen där webbplatsen ligger, med snedstreck sist; å, ä och ö i webbplatsens namn går bra",
        en: "the address of the site, with a slash at its end"),
      example: Bilingual(sv: "https://koalitioner.example.org/", en: "https://koalitioner.example.org/")),
    DescribedField(
      "languages", Bilingual(sv: "en lista med språk", en: "a list of languages"),
      .otherwise(Bilingual(sv: "annars `[sv]`", en: "else `[sv]`")),
      shape: .list(
        .choice(Language.allCases.map { FieldShape.Choice(word: $0.code, label: Bilingual(sv: $0.code, en: $0.code)) })),
      help: Bilingual(
        sv: "språken; det första är webbplatsens eget", en: "the languages, of which the first is the site's own"),
      example: Bilingual(sv: "[sv, en]", en: "[sv, en]")),
    DescribedField(
      "updated", .date,
      shape: .date,
      help: Bilingual(sv: "när innehållet senast gicks igenom", en: "when the content was last gone through"),
      example: Bilingual(sv: "2026-11-24", en: "2026-11-24")),
    DescribedField(
      "licence", Bilingual(sv: "en nyckel, eller `name` och `url`", en: "a key, or `name` and `url`"),
      shape: .anyOf([.text, .record(FieldShape.licence)]),
      help: Bilingual(
        sv:
          "[licensen](#licens) för öppna data: `CC0-1.0`, `CC-BY-4.0`, `CC-BY-SA-4.0` eller `ODbL-1.0`, eller `name` och `url`",
        en: "the licence of the open data: `CC0-1.0`, `CC-BY-4.0`, `CC-BY-SA-4.0` or `ODbL-1.0`, or `name` and `url`"),
      example: Bilingual(sv: "CC0-1.0", en: "CC0-1.0")),
    DescribedField(
      "cards", Bilingual(sv: "ja eller nej", en: "true or false"),
      .otherwise(Bilingual(sv: "annars ja", en: "else true")),
      shape: .flag,
      help: Bilingual(
        sv: "om sidorna ska ha [kort](#kort) som visas där de delas, ifall temat har sådana",
        en: "whether pages have cards that show where they are shared, if the theme has any"),
      example: Bilingual(sv: "nej", en: "false")),
    DescribedField(
      "stale-after-months", Bilingual(sv: "ett heltal", en: "a whole number"),
      .otherwise(Bilingual(sv: "annars blir ingen siffra för gammal", en: "else no statistic is too old")),
      shape: .count,
      help: Bilingual(
        sv:
          "efter hur många månader en siffras `measured` är så gammal att du får en [varning](rules/stale-measure.md)",
        en: "after how many months `measured` of a statistic is so old that you are warned"),
      example: Bilingual(sv: "24", en: "24")),
    DescribedField(
      "sectors", Bilingual(sv: "nycklar med namn", en: "keys with names"), .required, isTranslatable: true,
      shape: .names,
      help: Bilingual(
        sv: "sektorerna i den ordning de visas: nyckeln som filerna använder, och namnet som det skrivs i en mening",
        en: "the sectors in the order in which they show: the key that files use, and the name as in a sentence")),
    DescribedField(
      "themes", Bilingual(sv: "nycklar med namn", en: "keys with names"),
      .otherwise(Bilingual(sv: "annars de ord som koalitionerna skriver", en: "else the words that coalitions use")),
      isTranslatable: true,
      shape: .names,
      help: Bilingual(
        sv: "[koalitionernas teman](#teman) i den ordning de visas: nyckeln, som blir adressen, och namnet",
        en: "the themes of the coalitions in the order in which they show: the key, which is the address, and the name"
      )),
  ]
}
