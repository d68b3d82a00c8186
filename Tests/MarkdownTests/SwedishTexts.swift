import Testing

@testable import Markdown

/// A text as editors write them, with characters that only look like Markdown.
struct Text: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  var testDescription: String { name }
}

@Suite("Ordinary prose is left in peace")
struct SwedishTextTests {
  @Test("without a message", arguments: swedishTexts)
  func saysNothingAboutProse(_ text: Text) {
    #expect(Conversion(text.text).rules == [])
  }
}

let swedishTexts = [
  Text(
    "a report of a meeting",
    """
    ## Träff 1 – nuläget

    Vi var 24 personer från nio organisationer. Mötet började kl. 13:00 och slutade – nästan – i tid.

    – Jag trodde att det bara var vi som hade det så, sa en av deltagarna.

    – Nej, det är likadant hos oss.

    *Hur gick det till?* Alla skrev lappar i **fyra färger**: gult för *hinder*, grönt för *möjligheter* osv. 3 * 8 lappar blev
    24 [sic], och 2/3 av dem handlade om tid & pengar (ca ~50 %).

    1. Vi satte upp lapparna.
    2. Vi sorterade dem; se [skolan](02-skola.md).
    3. Vi valde ut tre.

    > "Det här borde vi ha gjort för länge sedan." [min kursivering]

    #metoo och #blacklivesmatter nämndes också. Nästa gång: C#, PHP > 8 & Excel?
    """),
  Text(
    "a page of prices and conditions",
    """
    ## Villkor

    Priser* gäller per deltagare**. Fält märkta med * måste fyllas i.

    *) exklusive moms

    | Sak | Pris | Anm. |
    |:----|-----:|------|
    | Lokal \\| fika | 1 000 kr | se [^1]-not nedan |
    | Resa (2:a klass) | 500–700 kr | _se_ `res_villkor_2026` |
    | Övrigt | – | |

    Avboka senast den 3 maj / 2 veckor före. Skicka till anna_maria.oberg@example.org eller ring 040-12 34 56.

    Vi tar 5 % < 10 %, och 10 > 5. Formeln är a = b * c * d, eller x^2 + y^2 ≤ r^2.
    """.replacing("se [^1]-not nedan", with: "se not 1 nedan")),
  Text(
    "a list of sources",
    """
    ## Källor

    - Andersson, A. (2021). *Att mötas [på riktigt]*. Malmö: Förlaget, s. 12–14.
    - SCB [hämtad 2026-03-04]: <https://www.scb.se/hitta-statistik/?q=unga&x=1>
    - Regeringens skrivelse 2017/18:246, [avsnitt 3.2] (jfr prop. 1999/2000:32)
    - "Citat [...] med utelämning" [Anm.: egen översättning]
    - Lag (2018:1937) om tillgänglighet[^lag]

    Se även [rapporten][rapport], [bilagan](<https://example.org/bilaga 1.pdf> "Bilaga 1") och [www.example.org](https://www.example.org/).

    [^lag]: Kallas *DOS-lagen*; gäller sedan den 1 januari 2019.

        Den har ändrats flera gånger.

    [rapport]: https://example.org/rapport_2021_slutlig_(v2).pdf "Rapporten"
    """),
  Text(
    "notes for those who know computers",
    """
    ### Så fungerar det

    Skriv `**fet**` för **fet**, `[ord](adress)` för en länk och `{{actors}}` för antalet aktörer. Filen heter `07_x-y.md`, och
    `##Rubrik` blir ingen rubrik. Sökvägen är /content/pages/ eller ../images/bild.jpg; mönstret [a-z]* tar alla.

    ```yaml
    ---
    title: Om oss   # en anteckning
    ---
    - [ ] inte klart
    | a | b |
    {% if x %} **fet **text
    ```

    Vill du visa en stjärna skriver du \\*så här\\*, och en hakparentes \\[så\\]. Tab är ~4 mellanslag :-) ;-) <3

        $ make site    # fyra mellanslag gör kod

    En rad med<!-- en anteckning --> kommentar.\\
    Och en till.
    """),
  Text(
    "a story with headings, images and lines",
    """
    Så började det
    --------------

    Året var 2019. Det var höst, och i Malmö...

    ![Sju personer runt ett bord](bord.jpg "Träff 4: *samhandling*")

    ***

    Sedan kom pandemin, ***precis*** när vi hade kommit i gång. Vi ~~gav upp~~ pausade i 1½ år.

    2021\\. Då startade vi om. Nu är vi {{actors}} aktörer, varav {{ actors.civil-society }} från civilsamhället!

    - unga (13–19 år)
    - vuxna
      - föräldrar
      - lärare; "de andra"
    - *alla* andra

    ---

    Vill du vara med? Skriv till oss: [kontakt](02-skola.md#kontakt). Vi ses / Anna, Bo & Cia
    """),
]
