import Diagnostics
import Model
import Reading
import Testing

@Suite("Reading each kind of content, with every field that it may have")
struct KindTests {
  @Test("takes a coalition")
  func readsCoalition() async throws {
    let content = await Content([
      "coalitions/07-trygg-fritid.md": file(
        """
        title: Trygg fritid
        question: Hur blir fritiden trygg?
        status: ongoing
        starts: 2021-03
        ends: 2022-06-24
        place: Malmö och Lund
        facts:
          - label: Budget
            value: 2 mkr
          - {label: Längd, value: ett år}
        themes: [fritid, Skola]
        events:
          - meeting: nulage
            starts: 2026-12-01 13:00
            ends: kl. 16.30
            place: Malmö
            url: https://zoom.se/1
            sign-up: kim@msi.se
          - {title: {sv: Frukost}, starts: 2026-12-02, sign-up: "https://msi.se/"}
        results:
          - title: {sv: Rapport}
            file: files/2026/rapport.pdf
            kind: bok
            date: 2026-05
          - {title: Film, url: "https://film.se/"}
        actors:
          civil-society: 12
          public: 0
        partners:
          - name: Malmö stad
          - name: Region Skåne
            sector: public
            url: https://skane.se/
        read-more:
          url: https://msi.se/artikel/
          label: Läs mer hos oss
        image: folder/gruppbild.jpg
        image-alt: Sju personer runt ett bord
        summary: Om trygghet
        updated: 2023
        aliases:
          - /gammal/
          - /annan
        draft: ja
        """, "\nEn text.\n")
    ])
    #expect(content.report == "")
    let coalition = try #require(content.library.coalitions.first)
    let text = coalition.texts.original
    #expect(text.title.value == "Trygg fritid")
    #expect(text.question.value == "Hur blir fritiden trygg?")
    #expect(text.summary?.value == "Om trygghet")
    #expect(text.readMoreLabel?.value == "Läs mer hos oss")
    #expect(text.place?.value == "Malmö och Lund")
    #expect(text.keyFacts.map { $0.label.value + "=" + $0.value.value } == ["Budget=2 mkr", "Längd=ett år"])
    #expect(coalition.events.map(\.meeting?.value) == ["nulage", nil])
    #expect(coalition.events.map(\.title?.original.value) == [nil, "Frukost"])
    #expect(coalition.events.map(\.starts?.value.description) == ["2026-12-01 13:00", "2026-12-02"])
    #expect(coalition.events.map(\.ends?.value.description) == ["2026-12-01 16:30", nil])
    #expect(coalition.events.map(\.place?.original.value) == ["Malmö", nil])
    #expect(coalition.events.map(\.url?.value) == ["https://zoom.se/1", nil])
    #expect(coalition.events.map(\.signUp?.value) == [.email("kim@msi.se"), .web("https://msi.se/")])
    #expect(coalition.results.map(\.title.original.value) == ["Rapport", "Film"])
    #expect(coalition.results.map(\.file?.value) == ["2026/rapport.pdf", nil])
    #expect(coalition.results.map(\.url?.value) == [nil, "https://film.se/"])
    #expect(coalition.results.map(\.kind?.original.value) == ["bok", nil])
    #expect(coalition.results.map(\.date?.value.description) == ["2026-05", nil])
    #expect(coalition.themes.map(\.value) == ["fritid", "Skola"])
    #expect(text.imageAlt?.value == "Sju personer runt ett bord")
    #expect(content.text(text.body.span) == "\nEn text.\n")
    #expect(!text.body.isBlank)
    #expect(coalition.writtenStatus?.value == .ongoing)
    #expect(coalition.starts?.value.description == "2021-03")
    #expect(coalition.ends?.value.description == "2022-06-24")
    guard case .counts(let counts) = coalition.actors else { throw Unexpected() }
    #expect(counts.map(\.sector.value.description) == ["civil-society", "public"])
    #expect(counts.map(\.count.value) == [12, 0])
    #expect(counts.map { content.text($0.count.span) } == ["12", "0"])
    #expect(coalition.partners.map(\.value.name) == ["Malmö stad", "Region Skåne"])
    #expect(coalition.partners.map(\.value.sector?.value.description) == [nil, "public"])
    #expect(coalition.partners.map(\.value.url) == [nil, "https://skane.se/"])
    #expect(coalition.readMore?.value == "https://msi.se/artikel/")
    #expect(coalition.image?.value.description == "folder/gruppbild.jpg")
    #expect(coalition.updated?.value.description == "2023")
    #expect(coalition.aliases.map(\.value.description) == ["/gammal/", "/annan/"])
    #expect(coalition.isDraft)
  }

  @Test("takes a coalition that names its actors, and one that says next to nothing")
  func readsOtherCoalitions() async throws {
    let content = await Content([
      "coalitions/01-a.md": ReadingTests.coalition(
        "actors:\n  - name: Youth 2030\n    sector: civil-society\n    url: http://youth2030.se\n  - {name: MSI, sector: public}"
      ),
      "coalitions/02-b.md": ReadingTests.coalition(),
    ])
    #expect(content.report == "")
    let coalitions = content.library.coalitions
    guard case .named(let actors) = coalitions[0].actors else { throw Unexpected() }
    #expect(actors.map(\.value.name) == ["Youth 2030", "MSI"])
    #expect(actors.map { content.text($0.span) } == ["Youth 2030", "MSI"])
    #expect(actors.map { content.text($0.value.sector?.span) } == ["civil-society", "public"])
    #expect(coalitions[1].actors == nil)
    #expect(coalitions[1].writtenStatus == nil)
    #expect(!coalitions[1].isDraft)
    #expect(coalitions[1].texts.original.body.isBlank)
  }

  @Test("takes a quote")
  func readsQuote() async throws {
    let content = await Content([
      "quotes/1-aage.md": file(
        """
        name: Aage Radmann
        role: Lektor
        organisation: Malmö universitet
        sector: academia
        coalition: trygg-fritid
        image: images/aage.png
        image-alt: Aage
        order: 3
        draft: nej
        """, "Det är *bra*.")
    ])
    #expect(content.report == "")
    let quote = try #require(content.library.quotes.first)
    #expect(quote.sector?.value.description == "academia")
    let text = quote.texts.original
    #expect(
      [text.name, text.role, text.organisation, text.imageAlt].map { $0?.value } == [
        "Aage Radmann", "Lektor", "Malmö universitet", "Aage",
      ])
    #expect(content.text(text.body.span) == "Det är *bra*.")
    #expect(quote.coalition?.value == "trygg-fritid")
    // The folder may be written or left out.
    #expect(quote.image?.value.description == "aage.png")
    #expect(quote.order == 3)
    #expect(!quote.isDraft)
  }

  @Test("takes a statistic by sector")
  func readsSectorStatistic() async throws {
    let content = await Content([
      "statistics/1-aktorer.md": file(
        """
        label: har deltagit
        sectors:
          civil-society: 36
          public: 29
        covers: [trygg-fritid, arbetsliv]
        source: Närvarolistor
        measured: 2026-11
        order: 0
        draft: true
        """)
    ])
    #expect(content.report == "")
    let statistic = try #require(content.library.statistics.first)
    guard case .sectors(let counts) = statistic.measure else { throw Unexpected() }
    #expect(counts.map(\.count.value) == [36, 29])
    #expect(statistic.texts.original.label.value == "har deltagit")
    #expect(statistic.texts.original.source?.value == "Närvarolistor")
    #expect(statistic.covers.map(\.value) == ["trygg-fritid", "arbetsliv"])
    #expect(statistic.covers.map { content.text($0.span) } == ["trygg-fritid", "arbetsliv"])
    #expect(statistic.measured?.value.description == "2026-11")
    #expect(statistic.order == 0)
    #expect(statistic.isDraft)
  }

  @Test("takes a share, known or pending")
  func readsShares() async throws {
    let content = await Content([
      "statistics/1-a.md": ReadingTests.statistic("share: 92,5"),
      "statistics/2-b.md": ReadingTests.statistic("share: pending"),
    ])
    #expect(content.report == "")
    let statistics = content.library.statistics
    guard case .share(let share) = statistics[0].measure, case .pending(let span) = statistics[1].measure else {
      throw Unexpected()
    }
    #expect(share.value.hundredths == 9250)
    #expect(content.text(share.span) == "92,5")
    #expect(content.text(span) == "pending")
  }

  @Test("takes a meeting, a contact and a page")
  func readsOtherKinds() async throws {
    let content = await Content([
      "meetings/1-problem.md": file("label: TRÄFF 1\ntitle: Problemformulering", "Text"),
      "contacts/1-gloria.md": file(
        """
        name: Gloria-Karin López
        role: Processledare
        email: gloria-karin.lopez@mau.se
        phone: 072-546 48 17
        image: gloria.jpg
        image-alt: Gloria
        order: 1
        """),
      "pages/om.md": file(
        """
        title: Om oss
        path: /om-oss
        lead: Vi är *MSI*.
        navigation: 2
        summary: Om MSI
        updated: 2026-11-24
        aliases: [/about/]
        draft: ja
        """),
      "pages/kontakt.md": ReadingTests.page(),
    ])
    #expect(content.report == "")
    let library = content.library
    #expect(library.meetings.map(\.texts.original.label.value) == ["TRÄFF 1"])
    #expect(library.meetings.map(\.texts.original.title.value) == ["Problemformulering"])
    let contact = try #require(library.contacts.first)
    #expect(contact.texts.original.name.value == "Gloria-Karin López")
    #expect(contact.texts.original.role?.value == "Processledare")
    #expect(contact.email?.value == "gloria-karin.lopez@mau.se")
    #expect(contact.phone?.value.dialled == "+46725464817")
    #expect(contact.image?.value.description == "gloria.jpg")
    #expect(contact.order == 1)
    // A page without a path is where its file is called.
    #expect(library.pages.map(\.path.value.description) == ["/kontakt/", "/om-oss/"])
    let page = library.pages[1]
    #expect(page.texts.original.lead?.value == "Vi är *MSI*.")
    #expect(page.texts.original.summary?.value == "Om MSI")
    #expect(page.navigation == 2)
    #expect(page.updated?.value.description == "2026-11-24")
    #expect(page.aliases.map(\.value.description) == ["/about/"])
    #expect(page.isDraft)
  }

  @Test("takes the texts of a translation")
  func readsTranslations() async throws {
    let content = await Content([
      "coalitions/01-a.md": ReadingTests.coalition("read-more: {url: https://msi.se/}"),
      "coalitions/01-a.en.md": file(
        "title: Safe leisure\nquestion: How?\nsummary: S\nimage-alt: A\nread-more: {label: Read}", "Text"),
      "quotes/1-q.md": file("name: Aage", "Bra"), "quotes/1-q.en.md": file("name: Aage\nrole: Lecturer", "Good"),
      "statistics/1-s.md": ReadingTests.statistic("share: 1"),
      "statistics/1-s.en.md": file("label: of them\nsource: Lists"),
      "meetings/1-m.md": file("label: TRÄFF 1\ntitle: T"), "meetings/1-m.en.md": file("label: MEETING 1\ntitle: T"),
      "contacts/1-c.md": file("name: Gloria\nemail: a@msi.se"), "contacts/1-c.en.md": file("name: Gloria\nrole: Lead"),
      "pages/om.md": ReadingTests.page(), "pages/om.en.md": file("title: About\nlead: L\nsummary: S"),
    ])
    #expect(content.report == "")
    let library = content.library
    let coalition = library.coalitions[0].texts.text(in: .english, own: .swedish)
    #expect(coalition?.title.value == "Safe leisure")
    #expect(coalition?.readMoreLabel?.value == "Read")
    #expect(content.text(coalition?.body.span) == "Text")
    #expect(library.quotes[0].texts.text(in: .english, own: .swedish)?.role?.value == "Lecturer")
    #expect(library.statistics[0].texts.text(in: .english, own: .swedish)?.source?.value == "Lists")
    #expect(library.meetings[0].texts.text(in: .english, own: .swedish)?.label.value == "MEETING 1")
    #expect(library.contacts[0].texts.text(in: .english, own: .swedish)?.role?.value == "Lead")
    #expect(library.pages[0].texts.text(in: .english, own: .swedish)?.lead?.value == "L")
  }

  struct Unexpected: Error {}
}
