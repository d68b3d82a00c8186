import Testing

/// A field with a fault, its file, and its diagnostics.
struct FieldFault: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  let text: String
  let report: String

  init(_ name: String, in path: String, _ text: String, _ report: String) {
    self.name = name
    self.path = path
    self.text = text
    self.report = report
  }

  var testDescription: String { name }
}

@Suite("A field with a fault")
struct FieldFaultTests {
  @Test(
    "is told at its place, with what to do, in both languages", arguments: dates + references + measures + addresses)
  func tellsFaultAtItsPlace(fault: FieldFault) async {
    let content = await Content([(fault.path, Array(fault.text.utf8))])
    #expect(content.report == fault.report)
  }

  private static let dates = [
    FieldFault(
      "a date that is not in the calendar", in: "coalitions/01-a.md", coalition("starts: 2021-02-30"),
      """
      error[not-a-date] coalitions/01-a.md:4:9 “2021-02-30”
        datumet 2021-02-30 finns inte
          → skriv året, månaden eller dagen så här: 2021, 2021-03 eller 2021-03-24
        the date 2021-02-30 does not exist
          → write the year, the month or the day like this: 2021, 2021-03 or 2021-03-24
      """),
    FieldFault(
      "a date in words", in: "pages/om.md", page("updated: mars 2021"),
      """
      error[not-a-date] pages/om.md:3:10 “mars 2021”
        "mars 2021" är inget datum
          menade du 2021-03?
          → skriv året, månaden eller dagen så här: 2021, 2021-03 eller 2021-03-24
        "mars 2021" is no date
          did you mean 2021-03?
          → write the year, the month or the day like this: 2021, 2021-03 or 2021-03-24
      """),
    FieldFault(
      "a misspelt status", in: "coalitions/01-a.md", coalition("status: compleet"),
      """
      error[unknown-status] coalitions/01-a.md:4:9 “compleet”
        statusen "compleet" finns inte
          menade du "completed"?
          → skriv planned (planerad), ongoing (pågår) eller completed (genomförd)
        the status "compleet" does not exist
          did you mean "completed"?
          → write planned, ongoing or completed
      """),
  ]

  private static let references = [
    FieldFault(
      "an address without scheme", in: "coalitions/01-a.md", coalition("read-more: {url: socialinnovation.se}"),
      """
      error[not-a-url] coalitions/01-a.md:4:18 “socialinnovation.se”
        "socialinnovation.se" är ingen webbadress
          menade du "https://socialinnovation.se"?
          → skriv hela adressen, med https:// i början
        "socialinnovation.se" is no web address
          did you mean "https://socialinnovation.se"?
          → write the whole address, with https:// at its beginning
      """),
    FieldFault(
      "a path out of the site", in: "pages/om.md", page("path: /../om/"),
      """
      error[bad-path] pages/om.md:3:7 “/../om/”
        "/../om/" är ingen giltig sökväg
          → börja med / och skriv bara a–z, siffror och bindestreck mellan snedstrecken, till exempel /om-oss/
        "/../om/" is no valid path
          → begin with / and write only a–z, digits and hyphens between the slashes, for example /om-oss/
      """),
    FieldFault(
      "an image outside its folder", in: "coalitions/01-a.md", coalition("image: ../hemligt.png\nimage-alt: H"),
      """
      error[bad-path] coalitions/01-a.md:4:8 “../hemligt.png”
        "../hemligt.png" är ingen giltig sökväg
          → skriv bildens filnamn i mappen images, utan .. och mellanslag, till exempel gruppbild.jpg
        "../hemligt.png" is no valid path
          → write the image's file name in the folder images, without .. and spaces, for example gruppbild.jpg
      """),
    FieldFault(
      "a quote without words", in: "quotes/1-q.md", file("name: Aage", " \n\t\r\n"),
      """
      error[empty-quote] quotes/1-q.md:1:1 “---”
        citatet saknar text
          → skriv citatet under den andra raden med ---
        the quote has no text
          → write the quote below the second line of ---
      """),
    FieldFault(
      "actors in a text", in: "coalitions/01-a.md", coalition("actors: tolv"),
      """
      error[wrong-shape] coalitions/01-a.md:4:9 “tolv”
        "actors" ska vara antal per sektor eller en lista med namn
          → skriv varje sektor på en egen, indragen rad, som "public: 12"
        "actors" must be counts by sector or a list of names
          → write each sector on an indented line of its own, such as "public: 12"
      """),
    FieldFault(
      "an actor without a sector", in: "coalitions/01-a.md", coalition("actors:\n  - name: Malmö stad"),
      """
      error[missing-field] coalitions/01-a.md:5:5 “name: Malmö stad”
        fältet "sector" saknas
          en aktör måste ha det
          → lägg till en rad: sector: …
        the field "sector" is missing
          an actor must have it
          → add a line: sector: …
      """),
    FieldFault(
      "an actor that is only a name", in: "coalitions/01-a.md", coalition("actors:\n  - Malmö stad"),
      """
      error[wrong-shape] coalitions/01-a.md:5:5 “Malmö stad”
        "Malmö stad" i "actors" saknar fältnamn
          → skriv "- name: Malmö stad" och "sector: …" på raden under
        "Malmö stad" in "actors" has no field name
          → write "- name: Malmö stad" and "sector: …" on the line below
      """),
  ]

  private static let measures = [
    FieldFault(
      "both measures", in: "statistics/1-s.md", statistic("sectors: {public: 1}\nshare: 92"),
      """
      error[wrong-measure] statistics/1-s.md:4:8 “92”
        en siffra har både sectors och share
          → dela upp den i två filer
        a statistic has both sectors and share
          → split it into two files
      """),
    FieldFault(
      "no measure", in: "statistics/1-s.md", statistic(""),
      """
      error[wrong-measure] statistics/1-s.md:1:1 “---”
        en siffra har varken sectors eller share
          → lägg till `sectors:` med antal per sektor, eller `share:` med en andel i procent
        a statistic has neither sectors nor share
          → add `sectors:` with counts by sector, or `share:` with a share in percent
      """),
    FieldFault(
      "a share with its sign", in: "statistics/1-s.md", statistic("share: 92 %"),
      """
      error[not-a-share] statistics/1-s.md:3:8 “92 %”
        "92 %" är ingen andel mellan 0 och 100
          menade du 92?
          → skriv andelen i procent utan tecken, till exempel 92, eller pending om den inte är känd
        "92 %" is no share between 0 and 100
          did you mean 92?
          → write the share in percent without a sign, for example 92, or pending if it is not known
      """),
    FieldFault(
      "a share above all", in: "statistics/1-s.md", statistic("share: 140"),
      """
      error[not-a-share] statistics/1-s.md:3:8 “140”
        "140" är ingen andel mellan 0 och 100
          → skriv andelen i procent utan tecken, till exempel 92, eller pending om den inte är känd
        "140" is no share between 0 and 100
          → write the share in percent without a sign, for example 92, or pending if it is not known
      """),
    FieldFault(
      "a share that is too exact", in: "statistics/1-s.md", statistic("share: 92,125"),
      """
      error[not-a-share] statistics/1-s.md:3:8 “92,125”
        andelen 92,125 har fel antal decimaler
          → skriv en eller två decimaler, till exempel 92,5 eller 92,13
        the share 92,125 has the wrong number of decimals
          → write one or two decimals, for example 92.5 or 92.13
      """),
    FieldFault(
      "a text that nobody would see", in: "statistics/1-s.md", statistic("share: 1") + "\nMer om detta\n\nmer\n",
      """
      error[unused-body] statistics/1-s.md:6:1 “Mer om detta”
        en siffra har ingen löptext
          → ta bort texten under den andra raden med ---, eller flytta den till en sida
        a statistic has no body text
          → remove the text below the second line of ---, or move it to a page
      """),
  ]

  private static let addresses = [
    FieldFault(
      "an e-mail address without at sign", in: "contacts/1-c.md", file("name: Gloria\nemail: gloria(at)mau.se"),
      """
      error[not-an-email] contacts/1-c.md:3:8 “gloria(at)mau.se”
        "gloria(at)mau.se" är ingen e-postadress
          menade du "gloria@mau.se"?
          → skriv adressen som namn@exempel.se
        "gloria(at)mau.se" is no e-mail address
          did you mean "gloria@mau.se"?
          → write the address like name@example.org
      """),
    FieldFault(
      "a telephone number without area code", in: "contacts/1-c.md", file("name: Gloria\nphone: 546 48 17"),
      """
      error[not-a-phone-number] contacts/1-c.md:3:8 “546 48 17”
        "546 48 17" är inget telefonnummer
          → skriv numret med riktnummer, till exempel 072-123 45 67 eller +46 72 123 45 67
        "546 48 17" is no telephone number
          → write the number with its area code, for example 072-123 45 67 or +46 72 123 45 67
      """),
    FieldFault(
      "a contact that cannot be contacted", in: "contacts/1-c.md", file("name: Gloria"),
      """
      error[contact-without-address] contacts/1-c.md:1:1 “---”
        en kontakt har varken e-post eller telefon
          → lägg till `email:` eller `phone:`
        a contact has neither e-mail nor telephone
          → add `email:` or `phone:`
      """),
    FieldFault(
      "a control character in a text", in: "pages/om.md", page() + "Hej\u{7} världen\n",
      """
      error[control-character] pages/om.md:4:4 “\u{7}”
        texten har ett osynligt styrtecken (U+0007)
          → radera tecknet; skriv om ordet om det behövs
        the text has an invisible control character (U+0007)
          → delete the character; type the word again if need be
      """),
  ]
}

@Suite("What a field may not hold")
struct FieldTableTests {
  @Test(
    "is no address of the web",
    arguments: [
      "javascript:alert(1)", "JavaScript://x", "data:text/html,x", "ftp://msi.se/", "mailto:a@msi.se", "//msi.se/",
      "/om/",
      "https://", "https:// msi.se", "'https://msi.se/ a'", "https://msi.se/<b>", "'https://msi.se/\"'",
      "https://@msi.se",
      "http:/msi.se", "https:msi.se",
    ])
  func refusesOtherURLs(url: String) async {
    let content = await Content([("coalitions/01-a.md", Array(coalition("read-more:\n  url: \(url)").utf8))])
    #expect(content.found == ["not-a-url “\(url)”"])
  }

  @Test(
    "stays quiet about addresses of the web",
    arguments: [
      "https://msi.se", "HTTP://MSI.SE/a?b=c#d", "https://mötesplats.se/å", "http://[::1]/", "https://127.0.0.1/",
    ])
  func acceptsWebAddresses(url: String) async {
    let content = await Content([("coalitions/01-a.md", Array(coalition("read-more:\n  url: \(url)").utf8))])
    #expect(content.found == [])
    #expect(content.library.coalitions.first?.readMore?.value == url)
  }

  @Test(
    "is a Swedish word for a status, for which there is one that means it",
    arguments: [
      ("planerad", "planned"), ("Pågår", "ongoing"), ("pågående", "ongoing"), ("avslutad", "completed"),
      ("KLAR", "completed"),
      ("genomförd", "completed"), ("onging", "ongoing"), ("Completed", "completed"), ("nedlagd", nil),
    ] as [(String, String?)])
  func suggestsStatus(word: String, meant: String?) async {
    let content = await Content([("coalitions/01-a.md", Array(coalition("status: \(word)").utf8))])
    #expect(content.found == ["unknown-status “\(word)”"])
    #expect(content.diagnostics.first?.label?.en == meant.map { "did you mean \"\($0)\"?" })
  }

  @Test(
    "is an e-mail address that cannot be right",
    arguments: [
      "a", "a@", "'@msi.se'", "a@msi", "a@.se", "a@msi.", "a@b@msi.se", "a b@msi.se", "å@msi.se", "a@msi.se?cc=b",
      "'<a@msi.se>'", "mailto:a@msi.se",
    ])
  func refusesWrongEmails(address: String) async {
    let content = await Content([("contacts/1-c.md", Array(file("name: G\nemail: \(address)").utf8))])
    #expect(content.found == ["not-an-email “\(address)”"])
  }

  @Test(
    "is a picture without words, or words without a picture, each told once",
    arguments: [
      ("image: a.gif", ["missing-image-alt “a.gif”"]), ("image-alt: Aage", ["unused-image-alt “Aage”"]),
      ("image: a.gif\nimage-alt:", ["empty-field “”"]), ("image: a.gif\nimge-alt: Aage", ["unknown-field “imge-alt”"]),
      ("imge: a.gif\nimage-alt: Aage", ["unknown-field “imge”"]),
      ("image: ../a.gif\nimage-alt: Aage", ["bad-path “../a.gif”"]),
      ("image: ../a.gif", ["bad-path “../a.gif”", "missing-image-alt “../a.gif”"]),
      ("draft: kanske\nimage-alt: Aage", ["not-a-flag “kanske”", "unused-image-alt “Aage”"]),
      ("image: a.gif\nimage-alt: Aage", []),
    ])
  func demandsPictureWithWords(fields: String, found: [String]) async {
    for (path, text) in [
      ("coalitions/01-a.md", coalition(fields)), ("quotes/1-q.md", file("name: A\n" + fields, "Bra")),
      ("contacts/1-c.md", file("name: A\nemail: a@msi.se\n" + fields)),
    ] where !(path.hasPrefix("contacts") && fields.hasPrefix("draft")) {
      let content = await Content([(path, Array(text.utf8))])
      #expect(Set(content.found) == Set(found), "\(path)")
      #expect(content.diagnostics.count == found.count)
      #expect(
        content.diagnostics.allSatisfy { $0.rule != .emptyField || $0.help?.sv == "skriv ett värde efter kolonet" })
    }
  }

  @Test("is a picture without words, in both languages")
  func reportsPictureInBothLanguages() async {
    let content = await Content([
      "quotes/1-q.md": file("name: Aage\nimage: aage.gif", "Bra"),
      "quotes/2-r.md": file("name: Aage\nimage-alt: Aage skrattar", "Bra"),
    ])
    #expect(
      content.report == """
        error[missing-image-alt] quotes/1-q.md:3:8 “aage.gif”
          bilden saknar beskrivning
            → lägg till `image-alt:` med vad bilden visar, för den som inte ser den
          the image has no description
            → add `image-alt:` with what the image shows, for those who do not see it
        warning[unused-image-alt] quotes/2-r.md:3:12 “Aage skrattar”
          beskrivningen hör inte till någon bild
            → lägg till `image:` med bildens filnamn, eller ta bort raden
          the description belongs to no image
            → add `image:` with the image's file name, or remove the line
        """)
  }

  @Test(
    "is a date that is written otherwise, with the date to write",
    arguments: [
      ("2021-3-4", "2021-03-04"), ("2021-3", "2021-03"), ("2021/3/4", "2021-03-04"), ("2021.03.24", "2021-03-24"),
      ("2021–03–24", "2021-03-24"), ("24/3 2021", "2021-03-24"), ("24/3/2021", "2021-03-24"),
      ("24.3.2021", "2021-03-24"),
      ("24-03-2021", "2021-03-24"), ("3/24/2021", "2021-03-24"), ("20210324", "2021-03-24"), ("202103", "2021-03"),
      ("mars 2021", "2021-03"), ("Mars 2021", "2021-03"), ("24 mars 2021", "2021-03-24"),
      ("24:e mars 2021", "2021-03-24"),
      ("den 24 mars, 2021", "2021-03-24"), ("March 24, 2021", "2021-03-24"), ("24 sept. 2021", "2021-09-24"),
      ("2021 mars 24", "2021-03-24"), ("2021-03-24T10:30", "2021-03-24"), ("2021-03-24 10:30", "2021-03-24"),
      ("våren 2021", "2021"), ("ca 2021", "2021"),
    ])
  func suggestsDate(written: String, meant: String) async {
    for (path, text) in [
      ("coalitions/01-a.md", coalition("starts: '\(written)'")),
      ("coalitions/01-a.md", coalition("updated: '\(written)'")),
      ("pages/om.md", page("updated: '\(written)'")),
      ("statistics/1-s.md", statistic("share: 1\nmeasured: '\(written)'")),
    ] {
      let content = await Content([(path, Array(text.utf8))])
      #expect(content.found == ["not-a-date “'\(written)'”"])
      #expect(content.diagnostics.first?.label?.sv == "menade du \(meant)?")
      #expect(content.diagnostics.first?.summary.sv == "\"\(written)\" är inget datum")
    }
  }

  @Test(
    "is a date that is in no calendar, or that could be several, for which nothing is guessed",
    arguments: [
      ("2021-13", "datumet 2021-13 finns inte"), ("2021-02-30", "datumet 2021-02-30 finns inte"),
      ("2021–2023", "\"2021–2023\" är inget datum"), ("24/3 -21", "\"24/3 -21\" är inget datum"),
      ("igår", "\"igår\" är inget datum"), ("2021-3-34", "\"2021-3-34\" är inget datum"),
      ("12345678901234567890", "\"12345678901234567890\" är inget datum"),
    ])
  func guessesAtNoOtherDate(written: String, summary: String) async {
    let content = await Content([("pages/om.md", Array(page("updated: '\(written)'").utf8))])
    #expect(content.diagnostics.map(\.summary.sv) == [summary])
    #expect(content.diagnostics.first?.label == nil)
  }

  @Test(
    "is a share beyond a hundred, or with signs around it",
    arguments: [
      ("100,01", "\"100,01\" är ingen andel mellan 0 och 100", nil),
      ("100.5", "\"100.5\" är ingen andel mellan 0 och 100", nil),
      ("92 procent", "\"92 procent\" är ingen andel mellan 0 och 100", "menade du 92?"),
      ("ca 92,5 %", "\"ca 92,5 %\" är ingen andel mellan 0 och 100", "menade du 92,5?"),
      ("99,125", "andelen 99,125 har fel antal decimaler", nil),
    ] as [(String, String, String?)])
  func refusesSharesBeyondRange(written: String, summary: String, label: String?) async {
    let content = await Content([("statistics/1-s.md", Array(statistic("share: '\(written)'").utf8))])
    #expect(content.diagnostics.map(\.summary.sv) == [summary])
    #expect(content.diagnostics.first?.label?.sv == label)
  }

  @Test(
    "is a colon or hyphen without a plain space, also within a field",
    arguments: [
      ("actors:\n  public:12", "mellanslag saknas efter kolonet"),
      ("actors:\n  public:\u{A0}12", "mellanslaget är inget vanligt mellanslag"),
      ("actors:\n  - name:\u{A0}A", "mellanslaget är inget vanligt mellanslag"),
      ("partners:\n  - name:A", "mellanslag saknas efter kolonet"),
      ("read-more:\n  url:\u{A0}https://a.se/", "mellanslaget är inget vanligt mellanslag"),
      ("actors:\n  -\u{A0}name: A", "mellanslaget är inget vanligt mellanslag"),
      ("partners:\n  -\u{A0}name: A\n    url: https://a.se/", "mellanslaget är inget vanligt mellanslag"),
      ("aliases:\n  -\u{A0}/a/", "mellanslaget är inget vanligt mellanslag"),
    ])
  func reportsMissingSpaces(field: String, summary: String) async {
    let content = await Content([("coalitions/01-a.md", Array(coalition(field).utf8))])
    #expect(content.diagnostics.map(\.summary.sv) == [summary])
    if field.contains("\u{A0}") { #expect(content.diagnostics.first?.label?.sv == "ett hårt mellanslag (U+00A0)") }
  }

  @Test(
    "is not a text of several lines, whose last line ends",
    arguments: [">", "|", ">-", "|-", ">+", "|+"])
  func reportsFoldedText(mark: String) async throws {
    let content = await Content([
      (
        "coalitions/01-a.md",
        Array(
          coalition(
            """
            status: \(mark)
              ongoing
            starts: \(mark)
              2021-03
            summary: \(mark)
              Kort
            read-more:
              url: \(mark)
                https://a.se/

            """
          ).utf8)
      ), ("quotes/1-a.md", Array(file("name: \(mark)\n  Anna\ncoalition: \(mark)\n  a\n", "Bra").utf8)),
    ])
    #expect(content.report == "")
    let coalition = try #require(content.library.coalitions.first)
    #expect(coalition.writtenStatus?.value == .ongoing)
    #expect(coalition.starts?.value.description == "2021-03")
    #expect(coalition.texts.original.summary?.value == "Kort")
    #expect(coalition.readMore?.value == "https://a.se/")
    #expect(content.library.quotes.first?.texts.original.name.value == "Anna")
    #expect(content.library.quotes.first?.coalition?.value == "a")
  }

  @Test(
    "is a path that leads out of the site or needs encoding",
    arguments: ["om", "../om", "/om/../../", "//om/", "/på/", "/om oss/", "https://msi.se/", "/a%20b/", "/a?b"])
  func refusesPaths(path: String) async {
    let content = await Content([("pages/om.md", Array(page("path: \(path)\naliases: [\(path)]").utf8))])
    #expect(content.found == ["bad-path “\(path)”", "bad-path “\(path)”"])
    #expect(content.library.pages.map(\.path.value.description) == ["/om/"], "its file's name stands in")
  }

  @Test("is what a translation leaves to the original, whatever the kind")
  func refusesFieldsInTranslation() async {
    let content = await Content([
      "coalitions/01-a.md": coalition(),
      "coalitions/01-a.en.md": coalition(
        "status: x\nstarts: x\nends: x\nactors: {public: 12}\npartners: x\nimage: x\nupdated: x\naliases: x\ndraft: x\nread-more: {url: https://a.se}"
      ),
      "quotes/1-q.md": file("name: A", "B"),
      "quotes/1-q.en.md": file("name: A\ncoalition: x\nimage: x\norder: x\ndraft: x", "B"),
      "statistics/1-s.md": statistic("share: 1"),
      "statistics/1-s.en.md": statistic("sectors: x\nshare: x\ncovers: x\nmeasured: x\norder: x\ndraft: x"),
      "contacts/1-c.md": file("name: A\nemail: a@b.se"),
      "contacts/1-c.en.md": file("name: A\nemail: x\nphone: x\nimage: x\norder: x"), "pages/om.md": page(),
      "pages/om.en.md": page("path: x\nnavigation: x\nupdated: x\naliases: x\ndraft: x"),
    ])
    #expect(Set(content.diagnostics.map(\.rule.id)) == ["untranslatable-field"])
    #expect(
      content.diagnostics.compactMap { content.text($0.span) } == [
        "status", "starts", "ends", "actors", "partners", "url", "image", "updated", "aliases", "draft",
        "coalition", "image", "order", "draft", "sectors", "share", "covers", "measured", "order", "draft", "email",
        "phone",
        "image", "order", "path", "navigation", "updated", "aliases", "draft",
      ])
  }

  @Test("is told once, and what refers to the file is not told as well")
  func tellsUnreadableOnce() async {
    let content = await Content([
      "coalitions/01-a.md": coalition("starts: igår"), "coalitions/02-b.md": file("title: T"),
    ])
    #expect(content.found == ["not-a-date “igår”", "missing-field “---”"])
    #expect(content.library.unreadable.isSuperset(of: ["a", "b", "coalitions/01-a.md", "coalitions/02-b.md"]) == true)
  }

  @Test("is a control character, of which the first twenty are told")
  func limitsControlCharacters() async {
    let content = await Content(["pages/om.md": page() + String(repeating: "a\u{1}", count: 50)])
    #expect(content.found == Array(repeating: "control-character “\u{1}”", count: 20))
  }

  @Test(
    "is told of a file that breaks off, without what follows from that",
    arguments: [
      ("quotes/1-q.md", ""), ("quotes/1-q.md", "name: Aage\n"), ("statistics/1-s.md", ""),
      ("statistics/1-s.md", "label: x\nshare: 1"),
      ("contacts/1-c.md", "name: G"), ("contacts/1-c.md", "\n"),
    ])
  func reportsBrokenFileAlone(path: String, text: String) async {
    let content = await Content([(path, Array(text.utf8))])
    #expect(content.diagnostics.count == 1)
  }

  @Test("is told of a file that is not UTF-8, without what follows from that")
  func reportsEncodingAlone() async {
    let windows = Array("---\nname: Aage\n---\n".utf8) + [0xE4, 0x72]
    let content = await Content([("quotes/1-q.md", windows), ("contacts/1-c.md", [0xFF, 0xFE] + windows)])
    #expect(content.diagnostics.map(\.rule.id) == ["invalid-utf-8", "invalid-utf-8"])
  }

  @Test(
    "is told in site.yaml too",
    arguments: [
      ("base-url: koalitioner.se", ["not-a-base-url “koalitioner.se”"]),
      ("base-url: https://a.se/?b", ["not-a-base-url “https://a.se/?b”"]),
      ("languages: [sv, english]", ["unknown-language “english”"]),
      ("languages: [sv, en, sv]", ["unknown-language “sv”"]),
      ("title: {en: T}", ["unlisted-language “en”", "missing-field “{en: T}”"]),
      ("title: {sv: T, de: T}", ["unknown-field “de”"]),
      ("sectors: {Offentlig: x, public: y}", ["bad-sector-key “Offentlig”"]),
      ("sectors: {civilsamhället: x}", ["bad-sector-key “civilsamhället”"]),
      ("sectors:", ["empty-field “”"]), ("sectors: {public: [x]}", ["wrong-shape “[x]”"]),
      ("updated: igår", ["not-a-date “igår”"]),
      ("organisation: ''", ["empty-field “''”"]), ("färg: röd", ["unknown-field “färg”"]),
    ])
  func reportsFaultsOfSettings(line: String, found: [String]) async {
    let key = line.prefix { $0 != ":" }
    let fields = ["title: T", "organisation: MSI", "languages: [sv]", "sectors: {public: p}"].filter {
      !$0.hasPrefix(key + ":")
    }
    let content = await Content([], site: (fields + [line]).joined(separator: "\n") + "\n")
    #expect(content.found == found)
  }

  @Test("is a language or a key that cannot be, with what to write instead")
  func explainsFaultsOfSettings() async {
    let content = await Content(
      [], site: "title: T\norganisation: MSI\nbase-url: msi.se\nlanguages: [sv, de]\nsectors: {Offentlig: x}\n")
    #expect(
      content.report == """
        error[unknown-language] site.yaml:4:17 “de”
          språket "de" stöds inte
            → använd något av språken sv och en
          the language "de" is not supported
            → use one of the languages sv and en
        error[not-a-base-url] site.yaml:3:11 “msi.se”
          "msi.se" kan inte vara webbplatsens adress
            menade du "https://msi.se"?
            → skriv en hel adress utan frågetecken och #, till exempel https://koalitioner.example.org/
          "msi.se" cannot be the site's address
            did you mean "https://msi.se"?
            → write a whole address without question mark and #, for example https://koalitioner.example.org/
        error[bad-sector-key] site.yaml:5:11 “Offentlig”
          "Offentlig" kan inte vara en sektors nyckel
            → skriv nyckeln med a–z, siffror och bindestreck, till exempel civil-society, och namnet efter kolonet
          "Offentlig" cannot be a sector's key
            → write the key with a–z, digits and hyphens, for example civil-society, and the name after the colon
        """)
  }
}
