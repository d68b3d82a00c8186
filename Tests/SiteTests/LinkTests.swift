import Building
import Diagnostics
import Model
import Publishing
import Reading
import TestSupport
import Testing

@Suite("A link leads where its author meant, or is told where it was written", .timeLimit(.minutes(10)))
struct LinkTests {
  @Test(
    "to the site's own address is its own, however it is written",
    arguments: [
      ("https://mötesplats.se:8443/msi/om/", "/msi/om/"), ("http://MÖTESPLATS.se:8443/msi/om", "/msi/om/"),
      ("HTTPS://xn--mtesplats-07a.se:8443/msi/om/index.html", "/msi/om/"), ("//mötesplats.se:8443/msi/om/", "/msi/om/"),
      ("https://mötesplats.se:8443/msi", "/msi/"), ("https://mötesplats.se:8443/msi?a=b#", "/msi/?a=b#"),
      ("https://mötesplats.se:8443/msi/om/?a=b#rubrik", "/msi/om/?a=b#rubrik"), ("/om/index.html", "/msi/om/"),
      ("/om/index.html#rubrik", "/msi/om/#rubrik"), ("/%6Fm/", "/msi/om/"), ("om.md#rubrik", "/msi/om/#rubrik"),
      ("o%6D.md", "/msi/om/"), ("om.en.md", "/msi/en/om/"),
      ("../coalitions/01-kultur.en.md", "/msi/en/coalitions/kultur/"),
    ])
  func recognisesOwnAddress(link: String, url: String) async throws {
    let site = try await Built(base: ownBase, ["pages/prov.md": page("## Om\n\n[a](\(link))")])
    #expect(site.told == [])
    #expect(site.html("prov").contains("<a href=\"\(url)\">a</a>"))
    #expect(!site.html("prov").contains("external"))
  }

  @Test(
    "to another site is marked as one",
    arguments: [
      ("https://mötesplats.se:8443/annat/", "https://xn--mtesplats-07a.se:8443/annat/", "mötesplats.se:8443"),
      ("https://mötesplats.se/msi/", "https://xn--mtesplats-07a.se/msi/", "mötesplats.se"),
      ("HTTP://Mau.se/A", "http://mau.se/A", "mau.se"), ("//mau.se/x", "//mau.se/x", "mau.se"),
    ])
  func marksOtherSite(link: String, url: String, host: String) async throws {
    let site = try await Built(base: ownBase, ["pages/prov.md": page("[a](\(link))")])
    #expect(site.told == [])
    #expect(
      site.html("prov").contains("<a href=\"\(url)\" class=\"external\" rel=\"external\" data-host=\"\(host)\">a</a>"))
  }

  @Test(
    "that is dead is told with what was meant",
    arguments: [
      ("https://mötesplats.se:8443/msi/omm/", "dead-link", "https://xn--mtesplats-07a.se:8443/msi/om/"),
      ("http://MÖTESPLATS.SE:8443/msi/omm/", "dead-link", "https://xn--mtesplats-07a.se:8443/msi/om/"),
      ("//mötesplats.se:8443/msi/nej-inte-alls/", "dead-link", nil), ("/OM/", "dead-link", "/om/"),
      ("#Rubrik-på-svenska", "dead-internal-link", "#rubrik-pa-svenska"),
      ("om.md#Rubrik", "dead-internal-link", "om.md#rubrik"),
      ("https://mötesplats.se:8443/msi/om/#rubrk", "dead-internal-link", "https://mötesplats.se:8443/msi/om/#rubrik"),
      ("om.sv.md", "dead-link", "om.md"), ("www.mau.se", "dead-link", "https://www.mau.se"),
      ("anna@mau.se", "dead-link", "mailto:anna@mau.se"), ("0701234567", "dead-link", "tel:+46701234567"),
      ("mau.se/min-sida", "dead-link", nil),
    ] as [(String, String, String?)])
  func suggestsForDeadLink(link: String, rule: String, meant: String?) async throws {
    let site = try await Built(base: ownBase, ["pages/prov.md": page("## Rubrik på svenska\n\n[a](\(link))")])
    #expect(site.told == ["\(rule) content/pages/prov.md “\(link)”"])
    #expect(site.diagnostics.first?.label?.en == meant.map { "did you mean \"\($0)\"?" })
  }

  @Test("that stands three times and is dead is told three times, each at its place")
  func tellsEachOfEqualLinks() async throws {
    let site = try await Built(["pages/prov.md": page("[a](#nej) [b](#nej)\n\n[c](#nej)")])
    #expect(site.diagnostics.map(\.rule.id.description) == Array(repeating: "dead-internal-link", count: 3))
    #expect(Set(site.diagnostics.map(\.span)).count == 3)
  }

  static let draft = "en sida som inte publiceras: den är ett utkast"

  @Test(
    "to what has no page of its own says so, and where it is shown",
    arguments: [
      ("../quotes/1-ek.md", "ett citat", "/citat/"), ("../quotes/2-utkast.md", "ett citat", "/citat/"),
      ("../meetings/1-start.md", "en träff", ", /,"), ("../contacts/1-kim.md", "en kontakt", "/kontakt/"),
      ("../statistics/1-aktorer.md", "en siffra", "/statistik/"),
      ("../quotes/1-ek.en.md", "ett citat", "/citat/"),
      ("utkast.md", draft, "content/pages/utkast.md"), ("utkast.en.md", draft, "content/pages/utkast.md"),
      ("/utkast/", draft, "content/pages/utkast.md"),
      ("../coalitions/05-dold.md", draft, "content/coalitions/05-dold.md"),
      ("/koalitioner/dold/", draft, "content/coalitions/05-dold.md"),
      ("https://test.example/msi/koalitioner/dold", draft, "content/coalitions/05-dold.md"),
    ])
  func explainsTargetWithoutPage(link: String, what: String, place: String) async throws {
    let site = try await Built([
      "pages/prov.md": page("[a](\(link))"), "pages/utkast.md": "---\ntitle: Utkast\ndraft: ja\n---\n",
      "coalitions/05-dold.md": "---\ntitle: Dold\nquestion: Hur?\ndraft: ja\n---\n",
      "quotes/1-ek.md": "---\nname: Ek\n---\nBra.\n", "quotes/2-utkast.md": "---\nname: Al\ndraft: ja\n---\nBra.\n",
      "meetings/1-start.md": "---\nlabel: Träff 1\ntitle: Start\n---\n",
      "contacts/1-kim.md": "---\nname: Kim\nphone: 112\n---\n",
    ])
    #expect(site.told == ["dead-link content/pages/prov.md “\(link)”"])
    #expect(
      site.diagnostics.first?.summary.sv.contains("leder till \(what)" + (what == Self.draft ? "" : ", som inte"))
        == true)
    #expect(site.diagnostics.first?.help?.sv.contains(place) == true)
  }

  @Test(
    "to a heading is found in every script",
    arguments: [
      ("Привет мир", "привет-мир"), ("你好 世界", "你好-世界"), ("مرحبا بالعالم", "مرحبا-بالعالم"), ("Γειά σου", "γειά-σου"),
      ("Łódź & Ærø", "lodz-aero"), ("שלום", "שלום"),
    ])
  func findsHeadingsInEveryScript(heading: String, id: String) async throws {
    let site = try await Built([
      "pages/prov.md": page("## \(heading)\n\n[a](#\(id))"),
      "pages/andra.md": page("[b](prov.md#\(id)) [c](/prov/#\(id))"),
    ])
    #expect(site.told == [])
  }

  @Test(
    "to a mailbox or a telephone is held to what the fields are held to",
    arguments: [
      ("mailto:a@mau.se", "mailto:a@mau.se"), ("MAILTO:a@mau.se?subject=Hej%20du", "mailto:a@mau.se?subject=Hej%20du"),
      ("mailto:a@mau.se,b@mau.se", "mailto:a@mau.se,b@mau.se"), ("mailto:?subject=Tips", "mailto:?subject=Tips"),
      ("tel:+46701234567", "tel:+46701234567"), ("TEL:070-1234567", "tel:+46701234567"),
      ("<tel:070-123 45 67>", "tel:+46701234567"),
      ("tel:116117", "tel:116117"), ("tel:+46406657000;ext=12", "tel:+46406657000;ext=12"),
    ])
  func checksMailAndPhone(link: String, url: String) async throws {
    let site = try await Built(["pages/prov.md": page("[a](\(link))")])
    #expect(site.told == [])
    #expect(site.html("prov").contains("<a href=\"\(url)\">a</a>"))
  }

  @Test(
    "that can be no address is refused, as the fields refuse it",
    arguments: [
      ("mailto:", "not-an-email"), ("mailto:..@mau.se", "not-an-email"), ("mailto:a@mau", "not-an-email"),
      ("mailto:anna.öberg@mau.se", "not-an-email"), ("mailto:anna.%C3%B6berg@mau.se", "not-an-email"),
      ("mailto:a@mau.se,", "not-an-email"), ("mailto://a@mau.se", "not-an-email"),
      ("tel:", "not-a-phone-number"), ("tel:5464817", "not-a-phone-number"),
      ("tel:+460701234567", "not-a-phone-number"),
      ("tel:072–5464817", "not-a-phone-number"), ("http://https://mau.se", "not-a-url"),
      ("https://a.se,https://b.se", "not-a-url"),
      ("https://mau.se:99999/", "not-a-url"), ("https://", "not-a-url"), ("https:mau.se", "not-a-url"),
      ("//", "not-a-url"),
      ("https://mau.se/\u{200B}", "invisible-character-in-address"),
      ("om.md\u{200B}", "invisible-character-in-address"),
      ("mailto:a@mau.se\u{200B}", "invisible-character-in-address"), ("/om/\u{A0}", "invisible-character-in-address"),
      ("#rubrik\u{AD}", "invisible-character-in-address"),
    ])
  func refusesWrongAddresses(link: String, rule: String) async throws {
    let site = try await Built(["pages/prov.md": page("## Rubrik\n\n[a](\(link))")])
    #expect(site.told == ["\(rule) content/pages/prov.md “\(link)”"])
  }

  @Test("that dots have been typed into is told of and stays a text")
  func warnsOfDottedLink() async throws {
    let site = try await Built(["pages/prov.md": page("Se...kim@mau.se!")])
    #expect(site.told == ["unlinked-email content/pages/prov.md “Se...kim@mau.se”"])
    #expect(
      site.html("prov").contains("<p>Se…kim@mau.se!</p>") || site.html("prov").contains("<p>Se...kim@mau.se!</p>"))
  }

  @Test("of the editors' fields is checked at the field, in every one of them")
  func checksLinksOfFields() async throws {
    let site = try await Built([
      "coalitions/03-x.md": """
      ---
      title: X
      question: Hur?
      read-more:
        url: https://test.example/msi/nej/
      partners:
        - name: P
          url: https://test.example/msi/nej
      actors:
        - name: A
          sector: public
          url: http://TEST.example/msi/nej
      ---
      """
    ])
    #expect(
      site.told.sorted() == [
        "dead-link content/coalitions/03-x.md “http://TEST.example/msi/nej”",
        "dead-link content/coalitions/03-x.md “https://test.example/msi/nej/”",
        "dead-link content/coalitions/03-x.md “https://test.example/msi/nej”",
      ])
  }

  @Test("of a text is not told twice where an address is reserved for examples and no other is known")
  func tellsPlaceholderOnce() async throws {
    let site = try await Built(
      base: "https://example.org/",
      [
        "pages/prov.md": page("[a](https://example.org/ungas-hus/)"),
        "coalitions/03-x.md":
          "---\ntitle: X\nquestion: Hur?\nread-more: {url: https://example.org/trygg-fritid/}\n---\n",
      ])
    #expect(site.told == [])
  }

  @Test(
    "is written out in full and right with a port or other letters in the site's own address",
    arguments: [
      ("https://mötesplats.se:8443/msi/", "https://xn--mtesplats-07a.se:8443/msi/"),
      ("http://localhost:8000", "http://localhost:8000/"),
      ("https://MSI.se", "https://msi.se/"),
    ])
  func writesWholeAddresses(base: String, written: String) async throws {
    let site = try await Built(base: base, [:])
    #expect(site.told == [])
    for file in ["feed.xml", "sitemap.xml", "robots.txt", "index.html", "data/coalitions.json"] {
      let text = site.text(file)
      #expect(text.contains(written), "\(file)")
      #expect(!text.contains("mötesplats"), "\(file)")
    }
    #expect(site.text("index.html").contains("<link rel=\"canonical\" href=\"\(written)\">"))
  }

  @Test("canonical is none of the page that is shown where nothing is")
  func leavesOutCanonical() async throws {
    let site = try await Built([:])
    #expect(!site.text("404.html").contains("canonical"))
  }

  @Test("that reads more about a coalition has a name of its own, wherever it stands")
  func namesReadMoreLinks() async throws {
    let more = "read-more:\n  url: https://mau.se/"
    let site = try await Built([
      "coalitions/03-x.md": "---\ntitle: Ett\nquestion: Hur?\n\(more)a\n  label: Läs mer\n---\n",
      "coalitions/04-y.md": "---\ntitle: Två\nquestion: Hur?\n\(more)b\n---\n",
    ])
    #expect(site.told == [])
  }
}

private let ownBase = "https://mötesplats.se:8443/msi/"

private func page(_ body: String) -> String { "---\ntitle: Prov\n---\n\n\(body)\n" }

/// A site of two languages with a page *Om*, a coalition and a figure, and the files of one test.
private struct Built {
  let diagnostics: [Diagnostic]
  private let sources: Sources
  private let files: [String: [UInt8]]

  init(base: String = "https://test.example/msi/", _ own: [String: String]) async throws {
    let content = [
      "site.yaml": "title: T\norganisation: O\nlanguages: [sv, en]\nsectors: {public: offentlig sektor}\n",
      "pages/om.md": "---\ntitle: Om\n---\n\n## Rubrik\n", "pages/om.en.md": "---\ntitle: About\n---\n\n## Heading\n",
      "coalitions/01-kultur.md": "---\ntitle: Kultur\nquestion: Hur?\n---\n",
      "coalitions/01-kultur.en.md": "---\ntitle: Culture\nquestion: How?\n---\n",
      "statistics/1-aktorer.md": "---\nlabel: Aktörer\nsectors: {public: 3}\n---\n",
    ].merging(own) { _, own in own }
    sources = Sources(
      content: MemoryFolder("content", content.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }),
      theme: try SiteCase.named("bilingual", in: "Sites").sources.theme)
    let address = try #require(BaseURL(base))
    var edition = Edition.test
    edition.baseURL = address
    let sink = MemorySink()
    // The tests write nothing in English but what they link to.
    diagnostics = try await buildSite(from: sources, as: edition, into: sink).diagnostics
      .filter { $0.rule.id.description != "untranslated" }
    files = Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) })
  }

  /// Each diagnostic as its rule, its file and the source of its span.
  var told: [String] {
    diagnostics.map { diagnostic in
      let bytes = (try? sources.content.contents(of: diagnostic.span.path, atMost: .max).get()) ?? []
      return
        "\(diagnostic.rule.id) \(diagnostic.span.path) “\(SourceFile(diagnostic.span.path, bytes).text(diagnostic.span.range))”"
    }
  }

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }
  func html(_ page: String) -> String { text(page + "/index.html") }
}
