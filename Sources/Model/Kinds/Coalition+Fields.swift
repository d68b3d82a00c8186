import Diagnostics

extension Coalition: ContentKind {
  package static let noun = Bilingual(sv: "en koalition", en: "a coalition")
  package static let folder = "coalitions"
  package static let heading = "Koalitioner"
  package static let list: WritableKeyPath<Library, [Coalition]> & Sendable = \.coalitions
  package static let place = Place.ownPage
  package static let bodyProperty: (KeyPath<CoalitionText, Body> & Sendable)? = \CoalitionText.body

  package static let fields: [ContentField<CoalitionFacts, CoalitionText>] = [
    .text(
      "title", .requiredText(\.title), .required, isData: true,
      help: Bilingual(sv: "koalitionens namn", en: "the coalition's name"),
      example: Bilingual(sv: "Koalition för trygg fritid", en: "Coalition for safe leisure")),
    .text(
      "question", .requiredText(\.question), .required, isData: true,
      help: Bilingual(
        sv: "samhällsutmaningen, formulerad som en fråga", en: "the societal challenge, put as a question"),
      example: Bilingual(
        sv: "Hur kan fritiden bli tryggare för alla unga?", en: "How can leisure become safer for all young people?")),
    .fact(
      "status", .status(\.writtenStatus),
      .otherwise(Bilingual(sv: "annars följer det av datumen", en: "else it follows from the dates")), isData: true,
      help: Bilingual(
        sv: "hur långt den har kommit: `planned` (planerad), `ongoing` (pågår) eller `completed` (genomförd)",
        en: "how far it has come: `planned`, `ongoing` or `completed`"),
      example: Bilingual(sv: "ongoing", en: "ongoing")),
    .fact(
      "starts", .date(\.starts), isData: true,
      help: Bilingual(
        sv: "när den börjar eller började, som [datum](#så-skrivs-ett-fält)", en: "when it begins or began, as a date"),
      example: Bilingual(sv: "2025-03", en: "2025-03")),
    .fact(
      "ends", .date(\.ends), isData: true,
      help: Bilingual(sv: "när den slutar eller slutade", en: "when it ends or ended"),
      example: Bilingual(sv: "2026", en: "2026")),
    .text(
      "place", .text(\.place), isData: true,
      help: Bilingual(sv: "var den arbetar", en: "where it works"),
      example: Bilingual(sv: "Malmö och Lund", en: "Malmö and Lund")),
    .text(
      "facts", .labelledValues(\.keyFacts), isData: true,
      help: Bilingual(
        sv: "[korta fakta](#fakta-i-korthet): en lista med `label` (vad) och `value` (svaret)",
        en: "facts in brief: a list with `label` and `value`")),
    .fact(
      "themes", .themes(\.themes), isData: true,
      help: Bilingual(
        sv: "[vad den handlar om](#teman), som en lista med ett eller några teman", en: "what it is about, as a list"),
      example: Bilingual(sv: "[skola, fritid]", en: "[school, leisure]")),
    .fact(
      "actors", .actors(\.actors), isData: true,
      help: Bilingual(
        sv: "[vilka som deltog](#aktörer), som antal eller namn", en: "who took part, as numbers or names")),
    .fact(
      "actor-counts", .sectorCounts(\.actorCounts),
      help: Bilingual(
        sv: "hur många som deltog per sektor, skrivet som i `actors`, som då inte ska finnas; så skriver formulären",
        en: "how many took part by sector, written as in `actors`, which is then left out; so the forms write it")),
    .fact(
      "partners", .organisations(\.partners),
      help: Bilingual(
        sv: "samarbetspartner: en lista med `name`, och om du vill `url` och `sector`",
        en: "partners: a list with `name` and, if you like, `url` and `sector`")),
    .group(
      "read-more",
      [
        .fact(
          "url", .webAddress(\.readMore), .required,
          help: Bilingual(sv: "hela adressen", en: "the whole address"),
          example: Bilingual(sv: "https://example.org/", en: "https://example.org/")),
        .text(
          "label", .text(\.readMoreLabel), help: Bilingual(sv: "länkens ord", en: "the link's words"),
          example: Bilingual(sv: "Läs mer om koalitionen här.", en: "Read more about the coalition here.")),
      ],
      help: Bilingual(
        sv: "en länk till mer om koalitionen: `url` och, om du vill, `label`, länkens ord",
        en: "a link to more about the coalition: `url` and, if you like, `label`, the link's words")),
    .fact(
      "events", .events(\.events), isData: true,
      help: Bilingual(
        sv:
          "[när den träffas](#möten-i-kalendern): en lista med `starts`, `meeting` eller `title`, och om du vill `ends`, "
          + "`place`, `url` och `sign-up`",
        en: "when it meets: a list with `starts`, `meeting` or `title` and, if you like, `ends`, `place`, `url` and "
          + "`sign-up`")),
    .fact(
      "results", .results(\.results), isData: true,
      help: Bilingual(
        sv:
          "[vad den har lett till](#resultat): en lista med `title`, och om du vill `file` eller `url`, `kind` och `date`",
        en: "what it has led to: a list with `title` and, if you like, `file` or `url`, `kind` and `date`")),
    .image(\.image, example: "gruppbild.jpg"),
    .imageAlt(
      \.imageAlt, example: Bilingual(sv: "Sju personer runt ett bord", en: "Seven people around a table")),
    .text(
      "summary", .text(\.summary),
      help: Bilingual(
        sv: "en eller två meningar, för listan och sökmotorer", en: "a sentence or two, for the list and search engines"
      ),
      example: Bilingual(
        sv: "Sju föreningar prövar öppna hallar.", en: "Seven associations try out open sports halls.")),
    .order(\.order, example: "3"), .updated(\.updated), .aliases(\.aliases), .publish(\.publish), .expires(\.expires),
    .draft(\.isDraft),
  ]
}
