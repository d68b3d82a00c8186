import Diagnostics

extension Rule {
  package static let badTheme = Rule(
    "bad-theme", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett tema som inte kan bli en adress: en nyckel i `site.yaml` med andra tecken än a–z, siffror och "
          + "bindestreck, eller ett tema på en koalition utan någon bokstav eller siffra.",
        en: "A theme that cannot become an address: a key in `site.yaml` with other characters than a–z, digits and "
          + "hyphens, or a theme of a coalition without any letter or digit."),
      why: Bilingual(
        sv: "Temat får en egen adress, som görs av nyckeln och är densamma på alla språk.",
        en: "The theme has an address of its own, which is made of the key and the same in all languages."),
      example: "themes:\n  Hälsa: hälsa",
      instead: "themes:\n  halsa: hälsa"))
}
