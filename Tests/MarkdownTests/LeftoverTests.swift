import Diagnostics
import Testing

@testable import Markdown

/// A text with characters that are nearly Markdown, and the source, summary and help of its diagnostic.
struct Nearly: CustomTestStringConvertible, Sendable {
  let text: String
  let place: String
  let summary: String
  let help: String

  init(_ text: String, at place: String, _ summary: String, _ help: String) {
    self.text = text
    self.place = place
    self.summary = summary
    self.help = help
  }

  var testDescription: String { text }
}

@Suite("Signs that were meant as Markdown and stand as they were typed are told")
struct LeftoverTests {
  static let heading = "utan mellanslag efter ## blir raden ingen rubrik"
  static let hardSpace = "ett hårt eller osynligt mellanslag vid"
  static let spaceInside = "med mellanslag innanför ** blir orden inte feta"
  static let gap = "med mellanrum mellan ] och ( blir det ingen länk"
  static let badLink = "länken är inte rätt skriven och blir ingen länk"
  static let badImage = "bilden är inte rätt skriven och visas inte"
  static let otherLink = "länken är inte skriven i Markdown"

  static let lines = [
    Nearly("##Rubrik", at: "##", heading, "skriv så här: ## Rubrik"),
    Nearly("text\n##Rubrik\ntext", at: "##", heading, "skriv så här: ## Rubrik"),
    Nearly("> - ##Våra mål", at: "##", heading, "skriv så här: ## Våra mål"),
    Nearly("##*Mål*", at: "##", heading, "skriv så här: ## *Mål*"),
    Nearly("#Bakgrund", at: "#", "utan mellanslag efter # blir raden ingen rubrik", "skriv så här: # Bakgrund"),
    Nearly("#Om oss\n\ntext", at: "#", "utan mellanslag efter # blir raden ingen rubrik", "skriv så här: # Om oss"),
    Nearly(
      "####### Sju", at: "#######", "en rubrik har högst sex #", "börja rubriken med ett till sex # och ett mellanslag"),
    Nearly(
      "##\u{A0}Rubrik", at: "##\u{A0}", "\(hardSpace) ## gör att raden visas som den står",
      "radera mellanrummet före och efter ## och tryck på mellanslag efter ##"),
    Nearly(
      "text\n\n-\u{A0}punkt", at: "-\u{A0}", "\(hardSpace) - gör att raden visas som den står",
      "radera mellanrummet före och efter - och tryck på mellanslag efter -"),
    Nearly(
      "\u{A0}\u{A0}- punkt", at: "\u{A0}\u{A0}-", "\(hardSpace) - gör att raden visas som den står",
      "radera mellanrummet före och efter - och tryck på mellanslag efter -"),
    Nearly(
      "1.\u{2003}ett", at: "1.\u{2003}", "\(hardSpace) 1. gör att raden visas som den står",
      "radera mellanrummet före och efter 1. och tryck på mellanslag efter 1."),
    Nearly(
      "\u{200B}## Rubrik", at: "\u{200B}##", "\(hardSpace) ## gör att raden visas som den står",
      "radera mellanrummet före och efter ## och tryck på mellanslag efter ##"),
    Nearly(
      "• ett\n• två", at: "•", "en rad som börjar med • blir ingen punktlista, utan flyter ihop med de andra",
      "börja varje rad med ett bindestreck och ett mellanslag: - punkt"),
    Nearly(
      "Vi vill:\n\u{F0B7}\tett\n\u{F0B7}\ttvå", at: "\u{F0B7}",
      "en rad som börjar med en punkt från ordbehandlaren blir ingen punktlista, utan flyter ihop med de andra",
      "börja varje rad med ett bindestreck och ett mellanslag: - punkt"),
    Nearly(
      "o\tett\no\ttvå", at: "o", "en rad som börjar med o blir ingen punktlista, utan flyter ihop med de andra",
      "börja varje rad med ett bindestreck och ett mellanslag: - punkt"),
    Nearly(
      "·\u{A0} ett", at: "·", "en rad som börjar med · blir ingen punktlista, utan flyter ihop med de andra",
      "börja varje rad med ett bindestreck och ett mellanslag: - punkt"),
    Nearly(
      "– ett\n– två", at: "–", "en rad som börjar med – blir ingen punktlista, utan flyter ihop med de andra",
      "börja varje rad med ett bindestreck och ett mellanslag: - punkt"),
    Nearly(
      "Vi ska\na) börja\nb) sluta", at: "a)", "rader som börjar med a) blir ingen lista, utan flyter ihop",
      "börja varje rad med en siffra, punkt och mellanslag: 1. punkt; eller lämna en tom rad mellan dem"),
    Nearly(
      "Ort\tAntal\nMalmö\t12", at: "\t", "tabbar mellan ord gör ingen tabell",
      "skriv en rad för varje rad i tabellen, | ett | två |, och | --- | --- | under den första"),
    Nearly(
      "| Ort | Antal |\n| Malmö | 12 |", at: "| Ort | Antal |",
      "raderna med | blir ingen tabell utan en rad med streck under rubrikerna",
      "skriv | --- | --- | direkt under rubrikraden, med lika många celler som den, och inga tomma rader i tabellen"),
    Nearly(
      "| Ort | Antal |\n|—|—|\n| Malmö | 12 |", at: "| Ort | Antal |",
      "raderna med | blir ingen tabell utan en rad med streck under rubrikerna",
      "skriv | --- | --- | direkt under rubrikraden, med lika många celler som den, och inga tomma rader i tabellen"),
    Nearly(
      "| Ort | Antal |\n|---|\n| Malmö | 12 |", at: "|---|",
      "raden med streck har 1 kolumner men rubrikraden 2, så det blir ingen tabell", "skriv raden så: | --- | --- |"),
    Nearly(
      "|---|---|\n| Malmö | 12 |", at: "|---|---|", "tabellen saknar rubrikrad",
      "skriv en rad med rubriker ovanför strecken: | Ort | Antal |"),
    Nearly(
      "- [ ] ring Anna\n- [x] boka\n- [ ] fika", at: "[ ]", "kryssrutor går inte att visa",
      "ta bort hakparenteserna i listans punkter, eller skriv ✓ före det som är klart"),
    Nearly(
      "> [!NOTE]\n> Ta med fika.", at: "[!NOTE]", "rutor med [!…] går inte att visa",
      "ta bort tecknen, och börja texten med **Obs!** eller en rubrik"),
    Nearly(
      "::: info\nTa med fika.", at: ":::", "rutor med ::: går inte att visa",
      "ta bort tecknen, och börja texten med **Obs!** eller en rubrik"),
    Nearly(
      "Koalition\n: en grupp", at: ":", "en rad som börjar med : blir ingen förklaring",
      "skriv ordet och förklaringen på samma rad: - **ord**: förklaring"),
    Nearly(
      "[22]: https://x.se target=_blank", at: "[22]: https://x.se",
      "raden visas som den står, och ingen länk kan använda adressen",
      "lämna en tom rad före den, och skriv inget efter adressen utom en titel inom raka citattecken"),
    Nearly(
      "Text\n[2]: 02-skola.md", at: "[2]: 02-skola.md",
      "raden visas som den står, och ingen länk kan använda adressen",
      "lämna en tom rad före den, och skriv inget efter adressen utom en titel inom raka citattecken"),
    Nearly(
      "Text\n\n**\n\nText", at: "**", "** har inget slut i samma stycke",
      "skriv ** också där den feta texten slutar, i varje stycke för sig"),
    Nearly(
      "Första raden\\", at: "\\", "\\ sist i ett stycke bryter ingen rad", "ta bort tecknet"),
  ]

  static let brackets = [
    Nearly(
      "[rapport](https://example.org/min rapport.pdf)", at: "https://example.org/min rapport.pdf",
      "med mellanslag i adressen blir det ingen länk", "skriv så här: [rapport](https://example.org/min%20rapport.pdf)"),
    Nearly(
      "[mejl](mailto:a@example.org?subject=Hej på dig)", at: "mailto:a@example.org?subject=Hej på dig",
      "med mellanslag i adressen blir det ingen länk",
      "skriv så här: [mejl](mailto:a@example.org?subject=Hej%20på%20dig)"),
    Nearly(
      "![Ett bord](min bild.jpg)", at: "min bild.jpg", "med mellanslag i adressen blir det ingen länk",
      "skriv så här: ![Ett bord](min%20bild.jpg)"),
    Nearly(
      "![Ett bord](bord.jpg ”Träff 4”)", at: "bord.jpg ”Träff 4”", badImage,
      "skriv adressen, ett mellanslag och titeln inom raka citattecken, ![beskrivning](bild.jpg \"titel\"), eller ta bort titeln"
    ),
    Nearly(
      "[ord](02-skola.md ’titel’)", at: "02-skola.md ’titel’", badLink,
      "skriv adressen, ett mellanslag och titeln inom raka citattecken, [ord](adress \"titel\"), eller ta bort titeln"),
    Nearly(
      "![Ett bord](bord.jpg =100x200)", at: "bord.jpg =100x200", "med mått efter adressen visas bilden inte",
      "ta bort måttet; bilden får den plats som den behöver"),
    Nearly(
      "[ord](02-skola.md och mer", at: "[ord](02-skola.md", "länkens parentes har inget slut", "skriv ) efter adressen"),
    Nearly(
      "[en [länk](02-skola.md) i en](03.md)", at: "[en [länk](02-skola.md) i en](03.md)",
      "en länk kan inte stå i en annan länk", "skriv de två länkarna efter varandra"),
    Nearly(
      "[om oss] (https://example.org/)", at: "[om oss] (https://example.org/)", gap,
      "skriv så här: [om oss](https://example.org/)"),
    Nearly("[om *oss*] (om-oss.md)", at: "[om *oss*] (om-oss.md)", gap, "skriv så här: [om *oss*](om-oss.md)"),
    Nearly("se [om oss]: (/om-oss/)", at: "[om oss]: (/om-oss/)", gap, "skriv så här: [om oss](/om-oss/)"),
    Nearly(
      "(om oss)[https://example.org/]", at: "(om oss)[https://example.org/]",
      "länkens ord ska stå inom [ ] och adressen inom ( )", "skriv så här: [om oss](https://example.org/)"),
    Nearly("se [[Om oss]]", at: "[[Om oss]]", otherLink, "skriv så här: [Om oss](om-oss.md)"),
    Nearly("se [[Trygg fritid]]", at: "[[Trygg fritid]]", otherLink, "skriv så här: [Trygg fritid](trygg-fritid.md)"),
    Nearly(
      "se [Om oss|https://example.org/]", at: "[Om oss|https://example.org/]", otherLink,
      "skriv så här: [Om oss](https://example.org/)"),
    Nearly(
      "se [om oss][https://example.org/]", at: "[om oss][https://example.org/]", otherLink,
      "skriv så här: [om oss](https://example.org/)"),
    Nearly(
      "se [text][saknas]", at: "[text][saknas]", "det finns ingen adress för [saknas]",
      "skriv [saknas]: https://… på en egen rad längst ner, eller adressen i länken: [ord](https://…)"),
    Nearly(
      "![Ett bord]", at: "![Ett bord]", "bilden har ingen adress",
      "skriv bildens sökväg inom parentes: ![beskrivning](../images/bild.jpg)"),
    Nearly(
      "text[^9] mer", at: "[^9]", "fotnoten [^9] saknar text",
      "skriv noten på en egen rad längst ner: [^9]: Noten."),
    Nearly(
      "text[^å ä]", at: "[^å ä]", "en fotnots namn får inte ha mellanslag",
      "skriv [^1] här, och noten på en egen rad längst ner: [^1]: Noten."),
    Nearly(
      "text^[en not] mer", at: "^[en not]", "en fotnots text kan inte stå inne i meningen",
      "skriv [^1] här, och noten på en egen rad längst ner: [^1]: Noten."),
    Nearly("[TOC]", at: "[TOC]", "en innehållsförteckning går inte att beställa", "ta bort raden"),
    Nearly(
      "det är [b]fet[/b] text", at: "[/b]", "koder inom hakparenteser betyder ingenting här",
      "ta bort koden; skriv **fet**, *kursiv* eller [länkens ord](adress)"),
    Nearly(
      "[gallery ids=\"1,2\"]", at: "[gallery ids=\"1,2\"]", "koder inom hakparenteser betyder ingenting här",
      "ta bort koden; skriv **fet**, *kursiv* eller [länkens ord](adress)"),
    Nearly(
      "se <www.example.org>", at: "<www.example.org>", "en adress inom < > börjar med https://",
      "skriv så här: <https://www.example.org>"),
    Nearly(
      "se <mau.se/om>", at: "<mau.se/om>", "en adress inom < > börjar med https://", "skriv så här: <https://mau.se/om>"
    ),
    Nearly(
      "se < https://mau.se >", at: "< https://mau.se >", "en adress inom < > börjar med https://",
      "skriv så här: <https://mau.se>"),
  ]

  static let signs = [
    Nearly("**Unga ledare **är med", at: "**Unga ledare **", spaceInside, "skriv så här: **Unga ledare**"),
    Nearly("det är ** viktigt** nu", at: "** viktigt**", spaceInside, "skriv så här: **viktigt**"),
    Nearly("det är ** viktigt ** nu", at: "** viktigt **", spaceInside, "skriv så här: **viktigt**"),
    Nearly("**fet\u{A0}** text", at: "**fet\u{A0}**", spaceInside, "skriv så här: **fet\u{A0}**"),
    Nearly("**fet *kursiv* **text", at: "**fet *kursiv* **", spaceInside, "skriv så här: **fet *kursiv***"),
    Nearly(
      "__ fet__", at: "__ fet__", "med mellanslag innanför __ blir orden inte feta", "skriv så här: __fet__"),
    Nearly("är *fet * nu", at: "*fet *", "med mellanslag innanför * blir orden inte kursiva", "skriv så här: *fet*"),
    Nearly(
      "är ~~struken ~~ nu", at: "~~struken ~~", "med mellanslag innanför ~~ blir orden inte strukna",
      "skriv så här: ~~struken~~"),
    Nearly(
      "**Obs:**kom i tid", at: "**Obs:**", "** mellan ett skiljetecken och ett ord gör inte orden feta",
      "flytta ut skiljetecknet, **ord**:, eller skriv ett mellanslag mellan ** och ordet utanför"),
    Nearly(
      "kom**”nu”** då", at: "**”nu”**", "** mellan ett skiljetecken och ett ord gör inte orden feta",
      "flytta ut skiljetecknet, **ord**:, eller skriv ett mellanslag mellan ** och ordet utanför"),
    Nearly(
      "säger Anna**.**", at: "**.**", "** mellan ett skiljetecken och ett ord gör inte orden feta",
      "flytta ut skiljetecknet, **ord**:, eller skriv ett mellanslag mellan ** och ordet utanför"),
    Nearly(
      "*Obs:*kom i tid", at: "*Obs:*", "* mellan ett skiljetecken och ett ord gör inte orden kursiva",
      "flytta ut skiljetecknet, *ord*:, eller skriv ett mellanslag mellan * och ordet utanför"),
    Nearly(
      "det är **viktigt nu\n\ntext", at: "**", "** har inget slut i samma stycke",
      "skriv ** också där den feta texten slutar, i varje stycke för sig"),
    Nearly(
      "det är **fet* text", at: "*", "det står olika många * före och efter orden",
      "skriv lika många före som efter: *kursiv* eller **fet**"),
    Nearly(
      "## Roller {#roller}", at: "{#roller}", "egenskaper inom { } betyder ingenting här",
      "ta bort klammerparenteserna med innehåll; en rubriks adress görs av dess ord"),
    Nearly(
      "![Ett bord](bord.jpg){width=50%}", at: "{width=50%}", "egenskaper inom { } betyder ingenting här",
      "ta bort klammerparenteserna med innehåll; en rubriks adress görs av dess ord"),
    Nearly(
      "text\n{: .klass}", at: "{: .klass}", "egenskaper inom { } betyder ingenting här",
      "ta bort klammerparenteserna med innehåll; en rubriks adress görs av dess ord"),
    Nearly(
      "{{< card\n  title=\"Om\"\n>}}", at: "{{<", "koden {{< >}} betyder ingenting här",
      "ta bort koden, och skriv det som den skulle visa"),
    Nearly(
      "{% include film.html id=\"x\" %}", at: "{% include film.html id=\"x\" %}", "koden {% %} betyder ingenting här",
      "ta bort koden, och skriv det som den skulle visa"),
    Nearly(
      "Vi är {actors} aktörer", at: "{actors}", "siffran actors ska stå mellan dubbla klammerparenteser",
      "skriv så här: {{actors}}"),
    Nearly(
      "Vi är {{actors} aktörer", at: "{{actors}", "siffran actors ska stå mellan dubbla klammerparenteser",
      "skriv så här: {{actors}}"),
    Nearly("är ==viktigt== nu", at: "==viktigt==", "== markerar inte text", "gör orden feta i stället: **ord**"),
    Nearly("10 m^2^ stort", at: "^2^", "^ höjer inte upp text", "skriv själva tecknet, som ² eller ³"),
    Nearly("H~2~O", at: "~2~", "~ sänker inte ner text", "skriv själva tecknet, som ₂ eller ₃"),
    Nearly("är ~struket~ nu", at: "~struket~", "ett ensamt ~ stryker inte text", "skriv två: ~~ord~~"),
    Nearly(
      "skriv `kod här", at: "`", "den grava accenten har ingen partner",
      "sätt ett ` också efter ordet, eller använd vanliga citattecken"),
    Nearly(
      "skriv ´kod´ här", at: "´kod´", "´ är inte samma tecken som `",
      "använd grav accent, `ord`, eller vanliga citattecken"),
  ]

  @Test("once, at their place, with what to write", arguments: lines + brackets + signs)
  func tellsOnceAtItsPlace(_ example: Nearly) throws {
    let conversion = Conversion(example.text)
    let diagnostic = try #require(conversion.diagnostics.first { $0.rule == .leftoverMarkdown })
    #expect(conversion.rules.filter { $0 == "leftover-markdown" }.count == 1)
    #expect(conversion.text(at: diagnostic.span) == example.place)
    #expect(diagnostic.summary.sv == example.summary)
    #expect(diagnostic.help?.sv == example.help)
  }

  @Test("in headings, cells, items, quotations, links and footnotes")
  func tellsInEveryElement() {
    let conversion = Conversion(
      """
      ## **Ett **två

      | **Tre **fyra | b |
      |---|---|
      | a \\| **Fem **sex | b |

      > 1. **Sju **åtta

      [**Nio **tio](02-skola.md)[^1]

      [x]: 02-skola.md
      [x] **Elva **tolv

      [^1]: **Tretton **fjorton
      """)
    #expect(
      conversion.diagnostics.map { conversion.text(at: $0.span) } == [
        "**Ett **", "**Tre **", "| a \\| **Fem **sex | b |", "**Sju **", "**Nio **", "**Elva **", "**Tretton **",
      ])
  }

  @Test("each of several, in Windows' lines too")
  func tellsEachOfSeveral() {
    let conversion = Conversion("**a **b och [c] (d.md)\r\nsedan **e **f\r\n")
    #expect(conversion.diagnostics.map { conversion.text(at: $0.span) } == ["**a **", "[c] (d.md)", "**e **"])
  }

  static let quiet = [
    "Om jag visste ___ skulle jag kunna ___.",
    // Escapes, entities and code stand for themselves.
    "\\*\\*Unga \\*\\*ledare och \\[om oss] (om-oss.md), \\##Rubrik",
    "&#42;&ast;Unga &ast;&ast;ledare &lbrack;x] (y.md)",
    "`**fet **text` och ``[x] (y.md)`` och `` ` ``",
    "```\n##Rubrik\n**fet **text [x] (y.md) {#id} | a |\n```",
    "    **Unga **ledare [x] (y.md)",
    // Prose that only looks like it.
    "#metoo fick oss att börja.", "#metoo #nåjävlar", "#1 i Sverige", "#MSI2024",
    "Vi är nr #2 av ##",
    "Fält märkta med * är obligatoriska.", "Pris* och avgift*, *exklusive moms", "*) gäller från 1 maj",
    "** Gäller ej helger", "Priser** enligt avtal",
    "5 * 3 * 2 = 30 och 2 ** 3 ** 4",
    "a ~~ b ~~ c, ~50 kronor och ~60", "(~5) till (~6)", "~/mapp och ~/annan~",
    "fil_namn_här och _site_ och __init__", "src/**/x/** och *.md och *.txt",
    "[sic] (min kursivering)", "Citat [...] (s. 12)", "[1] (se not 2)", "Andersson [1][2] och a[i][j]",
    "[Obs] Ta med fika.", "Mötet [den 3 maj] är öppet", "Hej![1] sa hon",
    "[^/]+ och [^a-z]* är mönster", "x^2 och 10^6", "^_^ och :^)",
    "- [Anna] kommer", "- [x](02-skola.md)", "1. [ ](02-skola.md)",
    "a | b", "Malmö | Lund | Kiruna", "ja/nej | kanske\noch mer",
    "Tel:\t040-123 45", "Malmö • Lund • Kiruna", "– Vi var trötta, säger Anna.",
    "– Vi var trötta.  \n– Nej, glada.", "Vi såg 3 · 4 = 12",
    "{namn} och {a, b} och { }", "{{actors}} aktörer", "{ficka}", "{.}", "a == b och c == d", "x=1&y=2",
    "5 < 6 och 7 > 6, <- och ->", "I <3 Malmö", "kl. 10:00 ::: slut", "rock`n`roll och it`s",
    "d´accord och l´été", "C:\\mapp\\", "och/eller \\ snedstreck",
    "Det kostar 1 000 kr", "§ 5\tsäger", "o så vidare",
    "(a) ett (b) två", "a) ett", "text ](x)", "en hakparentes ] här (a.md)",
    "**fet**text", "**Obs:** kom", "*Obs*: kom", "**”Nu”** då", "***fet och kursiv***", "**Pris***",
    "![Ett bord](bord.jpg \"Titel\")", "![a*b](bord.jpg)", "[ord](02-skola.md \"Ti*tel\")",
    "[ord](<02-skola.md>)", "![Ett bord](bord.jpg)\\\n*bildtext*",
    "Vi ses\nkl. 10", "https://x.se/a_b_c* och http://x.se/~anna/", "anna_b_c@example.org",
    "se <https://x.se> och <anna@example.org>",
  ]

  @Test("but not what is meant as it stands", arguments: quiet)
  func staysQuietAboutWhatIsMeant(_ text: String) {
    #expect(Conversion(text).rules.filter { $0 == "leftover-markdown" || $0 == "accidental-markdown" } == [])
  }

  @Test("in texts of thousands of them, within minutes", .timeLimit(.minutes(10)))
  func finishesOnManySigns() {
    let pieces = [
      "**a ", "[a] (", "[a](b c ", "{a ", "[[", "<a.b ", "==a ", "~a", "*a *", "\u{A0}- a\n", "• a\n", "|a\n", "`a ",
    ]
    for piece in pieces { #expect(!Conversion(String(repeating: piece, count: 2_000)).html.isEmpty, "\(piece)") }
  }
}
