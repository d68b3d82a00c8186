import Diagnostics
import Testing

@testable import Markdown

@Suite struct LinkTests {
  static let links = [
    Case("[a](02-skola.md)", "<a href=\"/koalitioner/skola/\">a</a>"),
    Case("[a](#del)", "<a href=\"#del\">a</a>"),
    Case(
      "[a](https://x.se/?b=1&amp;c=2)",
      "<a href=\"https://x.se/?b=1&amp;c=2\" class=\"external\" rel=\"external\" data-host=\"x.se\">a</a>"),
    Case(
      "[a](<https://x.se/å b|[]>)",
      "<a href=\"https://x.se/%C3%A5%20b%7C%5B%5D\" class=\"external\" rel=\"external\" data-host=\"x.se\">a</a>"),
    Case(
      "[a](https://x.se/%C3%A5)",
      "<a href=\"https://x.se/%C3%A5\" class=\"external\" rel=\"external\" data-host=\"x.se\">a</a>"),
    Case("[a](mailto:a@b.se)", "<a href=\"mailto:a@b.se\">a</a>"),
    Case("[a](TEL:+46701234567)", "<a href=\"TEL:+46701234567\">a</a>"),
    Case("a@b.se", "<a href=\"mailto:a@b.se\">a@b.se</a>"),
    Case("a&#64;b.se", "<a href=\"mailto:a@b.se\">a@b.se</a>"),
    Case("www.x.se", "<a href=\"http://www.x.se\" class=\"external\" rel=\"external\">www.x.se</a>"),
    Case("[a][r]\n\n[r]: 02-skola.md 'T'", "<a href=\"/koalitioner/skola/\" title=\"T\">a</a>"),
    Case("[a <https://x.se> b](02-skola.md)", "<a href=\"/koalitioner/skola/\">a https://x.se b</a>"),
    Case("[a[^1]](02-skola.md)", "<a href=\"/koalitioner/skola/\">a[^1]</a>"),
    Case("[\">](02-skola.md '\"><b>')", "<a href=\"/koalitioner/skola/\" title=\"”&gt;&lt;b&gt;\">”&gt;</a>"),
    Case("[a [b](#c) d](02-skola.md)", "[a <a href=\"#c\">b</a> d](02-skola.md)"),
  ]

  @Test("writes where a link leads", arguments: links)
  func writesLinks(_ example: Case) {
    let conversion = Conversion(example.input)
    #expect(conversion.inline == example.output)
    #expect(conversion.rules.allSatisfy { $0 == "leftover-markdown" })
  }

  @Test(
    "names the host of a link that leaves the site, where its words do not",
    arguments: [
      ("[a](https://www.X.se/om)", "x.se"), ("[a](https://x.se:8080?b)", "x.se:8080"),
      ("[a](https://räksmörgås.se#c)", "räksmörgås.se"), ("[om **x.se**](https://x.se/om)", nil),
      ("[X.SE](https://x.se/)", nil), ("[`x.se`](https://x.se/)", nil), ("<https://x.se/>", nil),
      ("[a](02-skola.md)", nil),
    ] as [(String, String?)])
  func namesHosts(input: String, host: String?) {
    let html = Conversion(input).inline
    let named = html.firstMatch(of: /data-host="([^"]*)"/).map { String($0.1) }
    #expect(named == host, "\(html)")
  }

  @Test("tells each link's destination, URL and place")
  func tellsLinks() {
    let source =
      "`[x](02-skola.md)` [a](02-skola.md) [b](<02-skola.md#del>) <https://x.se>\n\nse [c]\n\n[c]: 02-skola.md"
    let conversion = Conversion(source)
    let links = conversion.outline.links
    #expect(links.map(\.destination) == ["02-skola.md", "02-skola.md#del", "https://x.se", "02-skola.md"])
    #expect(links.map(\.isExternal) == [false, false, true, false])
    #expect(links.map { conversion.text(at: $0.span) } == links.map(\.destination))
    #expect(links.map(\.span.range.lowerBound) == [23, 41, 60, 88])
  }

  @Test("finds the place of each of several equal dead links")
  func findsEqualLinks() {
    let conversion = Conversion("[03.md](03.md) [b](03.md)\n> [c](03.md)")
    #expect(conversion.diagnostics.map(\.span.range) == [8..<13, 19..<24, 32..<37])
  }

  @Test("finds a destination at its reference, not where its letters happen to stand")
  func findsReferences() {
    let conversion = Conversion("03 är [a][r] och [b](< 04 >)\n\n[r]: 03 'T'")
    #expect(conversion.diagnostics.map(\.span.range) == [36..<38, 24..<26])
  }

  @Test("counts places from where the text begins in its file")
  func addsOffset() {
    let conversion = Conversion("[a](03.md)", offset: 100)
    #expect(conversion.diagnostics.map(\.span) == [Span("text.md", 104..<109)])
  }

  @Test("reports a dead link and keeps its text")
  func reportsDeadLink() throws {
    let conversion = Conversion("läs [om *skolan*](02-skla.md)")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.inline == "läs om <em>skolan</em>")
    #expect(conversion.outline.links.isEmpty)
    #expect(diagnostic.rule == .deadLink)
    #expect(conversion.text(at: diagnostic.span) == "02-skla.md")
    #expect(
      diagnostic.summary
        == Bilingual(sv: "länken \"02-skla.md\" leder ingenstans", en: "the link \"02-skla.md\" leads nowhere"))
    #expect(diagnostic.label == Bilingual(sv: "menade du \"02-skola.md\"?", en: "did you mean \"02-skola.md\"?"))
  }

  @Test("reports a link without an address")
  func reportsEmptyLink() throws {
    let diagnostic = try #require(Conversion("[a]()").diagnostics.first)
    #expect(diagnostic.rule == .deadLink)
    #expect(diagnostic.summary == Bilingual(sv: "länken har ingen adress", en: "the link has no address"))
  }

  static let dangerous = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "javascript&colon;alert(1)",
    "&#x20;javascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)",
    "java&#13;script:alert(1)", "vbscript:x", "<javascript:alert(1)>",
    "data:text/html,x", "DATA:text/html;base64,PHNjcmlwdD4=", "file:///etc/passwd", "javascript\\:alert(1)",
  ]

  @Test("drops a dangerous link however it is disguised, at its place", arguments: dangerous)
  func dropsDangerousLinks(_ destination: String) throws {
    let conversion = Conversion("före [text](\(destination)) efter")
    #expect(conversion.inline == "före text efter")
    #expect(conversion.outline.links.isEmpty)
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == ["dangerous-link"])
    let written = destination.hasPrefix("<") ? String(destination.dropFirst().dropLast()) : destination
    #expect(conversion.text(at: diagnostic.span) == written)
  }

  @Test("says why a dangerous link is dropped")
  func explainsDangerousLinks() throws {
    let dangerous = try #require(Conversion("[a](javascript:x)").diagnostics.first)
    #expect(
      dangerous.summary
        == Bilingual(sv: "en länk får inte börja med \"javascript:\"", en: "a link must not begin with \"javascript:\"")
    )
    #expect(dangerous.label?.sv == "texten står kvar, länken tas inte med")
    let unknown = try #require(Conversion("[a](ftp://x.se/)").diagnostics.first)
    #expect(unknown.rule == .dangerousLink)
    #expect(
      unknown.summary
        == Bilingual(
          sv: "adresser som börjar med \"ftp:\" går inte att använda",
          en: "addresses that begin with \"ftp:\" cannot be used"))
    let bare = Conversion("<javascript:alert(1)>")
    #expect(bare.inline == "javascript:alert(1)")
    #expect(bare.diagnostics.map { bare.text(at: $0.span) } == ["javascript:alert(1)"])
  }

  @Test(
    "takes no path for a scheme",
    arguments: ["10:30.md", "a/b:c.md", "#a:b", "?x=javascript:y", "träff:1", "./javascript:x"])
  func takesNoPathForScheme(_ path: String) {
    #expect(Array(path.utf8).withUnsafeBufferPointer { Scheme(of: $0) } == .none)
  }
}

@Suite struct BareLinkTests {
  @Test(
    "ends before the signs that end a sentence or a quotation",
    arguments: [
      "”", "“", "’", "‘", "„", "»", "«", "›", "–", "—", "…", "\u{A0}och", "\u{202F}%", "\u{2009}", "\u{3000}", "」", "。",
      "）",
      ".”", "!’", "?»", ",–", ")…", "”, och så", "…”", "–och", "”-rapporten",
    ])
  func endsBeforeClosingMarks(_ sign: String) {
    for address in ["https://mau.se/sida", "http://mau.se", "www.mau.se/(a)/b"] {
      let conversion = Conversion("(" + address + sign, typography: .none)
      let url = address.hasPrefix("www") ? "http://" + address : address
      #expect(conversion.outline.links.map(\.destination) == [url], "\(address + sign)")
      #expect(conversion.inline == "(<a href=\"\(url)\" class=\"external\" rel=\"external\">\(address)</a>" + sign)
    }
  }

  @Test(
    "goes on over what may stand in an address",
    arguments: [
      "https://mau.se/å", "https://mau.se/a(b)c", "https://mau.se/a-b_c~d", "https://mau.se/?a=b&c=d",
      "https://mau.se/日本",
    ])
  func goesOnOverAddressCharacters(_ address: String) {
    #expect(Conversion("Se \(address) här.").outline.links.map(\.destination) == [address])
  }

  @Test("finds the next address after the sign")
  func findsNextAddress() {
    let links = Conversion("https://a.se–https://b.se och *https://c.se*”").outline.links
    #expect(links.map(\.destination) == ["https://a.se", "https://b.se", "https://c.se"])
  }

  @Test(
    "of an e-mail address of which the parser knows only a part is none, and warned of",
    arguments: [
      ("Mejla anna.öberg@example.org.", "anna.öberg@example.org"), ("(åsa@mau.se)", "åsa@mau.se"),
      ("Skriv till anna@mau.göteborg.se", "anna@mau.göteborg.se"), ("”malmö.ek@mau.se”", "malmö.ek@mau.se"),
    ])
  func warnsOfHalfEmailAddress(_ text: String, _ address: String) {
    let conversion = Conversion(text, typography: .none)
    #expect(conversion.outline.links.isEmpty)
    #expect(conversion.inline == text)
    #expect(conversion.rules == ["unlinked-email"])
    #expect(conversion.diagnostics.map { conversion.text(at: $0.span) } == [address])
  }

  @Test(
    "stays one beside quotation marks and dashes",
    arguments: [
      "”anna@mau.se”", "»anna@mau.se«", "–anna@mau.se–", "‘anna@mau.se’", "é <anna@mau.se> é", "…anna@mau.se…",
    ])
  func staysLinkBesideMarks(_ text: String) {
    let conversion = Conversion(text, typography: .none)
    #expect(conversion.outline.links.map(\.url) == ["mailto:anna@mau.se"])
    #expect(conversion.diagnostics.isEmpty)
  }

  @Test("of one text and different targets are told, once for each but the first")
  func tellsAmbiguousLinks() {
    let conversion = Conversion(
      "[Vår rapport](https://a.se) [*vår rapport*](https://b.se) [vår rapport](https://a.se) [allt](https://c.se) [Allt](https://c.se)"
    )
    #expect(conversion.rules == ["ambiguous-link-text"])
    #expect(conversion.diagnostics.map { conversion.text(at: $0.span) } == ["https://b.se"])
    #expect(conversion.diagnostics.first?.notes.compactMap(\.span).map { conversion.text(at: $0) } == ["https://a.se"])
  }

  @Test(
    "that says nothing of where it leads is told, in either language and whatever signs stand around it",
    arguments: [
      "läs mer", "Läs mer »", "→ Klicka här!", "*här*", "**Read more…**", "(click here)", "Mer information",
      "this page", "HÄR", "`här`",
    ])
  func tellsVagueLinks(_ words: String) {
    let conversion = Conversion("Se [\(words)](https://a.se).")
    #expect(conversion.rules == ["vague-link-text"])
    #expect(conversion.diagnostics.map { conversion.text(at: $0.span) } == ["https://a.se"])
  }

  @Test(
    "that says where it leads is not",
    arguments: [
      "läs mer om fritid", "här i Malmö", "mer fritid", "klicka här för att anmäla dig", "rapporten", "https://a.se",
      "Hereford",
    ])
  func acceptsTellingLinks(_ words: String) { #expect(Conversion("Se [\(words)](https://a.se).").rules == []) }
}
