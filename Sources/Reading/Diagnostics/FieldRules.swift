import Diagnostics

/// The rules that the text of one field can break.
extension Rule {
  package static let notADate = Rule(
    "not-a-date", .error,
    Explanation(
      finds: Bilingual(
        sv: "Ett datum som inte är skrivet som år, år-månad eller år-månad-dag, eller som inte finns i kalendern.",
        en: "A date that is not written as year, year-month or year-month-day, or that is not in the calendar."),
      why: Bilingual(
        sv: "Perioden kan inte visas rätt.",
        en: "The period cannot be shown right."),
      example: "starts: 2021-02-30",
      instead: "starts: 2021-02-28"))

  package static let badPath = Rule(
    "bad-path", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sökväg som inte kan bli en adress, eller som leder ut ur webbplatsen med `..`.",
        en: "A path that cannot become an address, or that leads out of the site with `..`."),
      why: Bilingual(
        sv: "Filen kunde hamna någon annanstans än på webbplatsen.",
        en: "The file could end up elsewhere than on the site."),
      example: "path: ../../etc/",
      instead: "path: /om-oss/"))

  package static let unknownStatus = Rule(
    "unknown-status", .error,
    Explanation(
      finds: Bilingual(
        sv: "En status som inte är `planned`, `ongoing` eller `completed`.",
        en: "A status that is not `planned`, `ongoing` or `completed`."),
      why: Bilingual(
        sv: "Koalitionen skulle räknas fel.",
        en: "The coalition would be counted wrong."),
      example: "status: compleet",
      instead: "status: completed"))

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

  package static let badSectorKey = Rule(
    "bad-sector-key", .error,
    Explanation(
      finds: Bilingual(
        sv: "En sektors nyckel i `site.yaml` har andra tecken än a–z, siffror och bindestreck.",
        en: "A sector's key in `site.yaml` has other characters than a–z, digits and hyphens."),
      why: Bilingual(
        sv: "Nyckeln används i filer, data och figurnamn.",
        en: "The key is used in files, data and names of figures."),
      example: "Civilsamhället: civilsamhället",
      instead: "civil-society: civilsamhället"))

  package static let changedWhileBuilding = Rule(
    "changed-while-building", .error,
    Explanation(
      finds: Bilingual(
        sv: "En fil sparades medan bygget pågick.",
        en: "A file was saved while the build was running."),
      why: Bilingual(
        sv: "Sidan kunde bli hälften gammal och hälften ny.",
        en: "The page could become half old and half new."),
      example: "(filen sparas under bygget)",
      instead: "(bygg en gång till)"))

  package static let unknownConformance = Rule(
    "unknown-conformance", .error,
    Explanation(
      finds: Bilingual(
        sv: "`status` i `accessibility.yaml` är inte `full`, `partial`, `none` eller `not-assessed`.",
        en: "`status` in `accessibility.yaml` is not `full`, `partial`, `none` or `not-assessed`."),
      why: Bilingual(
        sv: "Lagen (2018:1937) kräver att redogörelsen säger om webbplatsen är helt, delvis eller inte förenlig.",
        en: "The law (2018:1937) requires the statement to say whether the site conforms fully, partially or not."),
      example: "status: bra",
      instead: "status: partial"))
}
