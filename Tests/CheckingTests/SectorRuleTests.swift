import Testing

@Suite("The rule unknown-sector")
struct UnknownSectorTests {
  @Test("says which sector a misspelt one may have been, and which there are")
  func suggestsSectorMeant() async throws {
    let content = try await Content(["coalitions/07-trygg-fritid.md": coalition("actors:\n  pubilc: 12\n  public: 1")])
    #expect(
      content.report == """
        error[unknown-sector] coalitions/07-trygg-fritid.md:5:3 “pubilc”
          sektorn "pubilc" finns inte
            menade du "public" (offentlig sektor)?
            → skriv någon av sektorerna i site.yaml: civil-society, public och academia
          the sector "pubilc" does not exist
            did you mean "public" (offentlig sektor)?
            → write one of the sectors in site.yaml: civil-society, public and academia
        """)
  }

  @Test("knows a sector by its name too, and does not guess at what is like none")
  func acceptsNamesAndGuessesAtNothing() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("actors:\n  Akademin: 1\n  offentlig sektor: 2\n  kyrkan: 3")
    ])
    #expect(
      content.diagnostics.map { $0.label?.sv } == [
        "menade du \"academia\" (akademin)?", "menade du \"public\" (offentlig sektor)?", nil,
      ])
  }

  @Test("looks at counts, named actors, partners and statistics")
  func looksAtEveryKind() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition(
        "actors:\n  - name: A\n    sector: one\n  - name: B\n    sector: public\npartners:\n  - name: C\n    sector: two\n  - name: D"
      ),
      "coalitions/02-b.md": coalition("actors: {three: 1}"),
      "statistics/1-s.md": statistic("sectors:\n  four: 4\n  public: 29"),
    ])
    #expect(content.fired == ["one", "two", "three", "four"].map { "unknown-sector “\($0)”" })
  }

  @Test("stays quiet about the sectors of site.yaml")
  func staysQuietAboutKnownSectors() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("actors: {civil-society: 1, public: 0, academia: 3}")
    ])
    #expect(content.fired == [])
  }

  @Test(
    "stays quiet where the sectors themselves are wrong, which has been said",
    arguments: ["sectors: {}", "sectors: {Offentlig: offentlig sektor, academia: akademin}", ""])
  func staysQuietAboutUnreadableSectors(sectors: String) async throws {
    let settings = "title: T\norganisation: MSI\nbase-url: https://msi.se/\n" + sectors + "\n"
    let content = try await Content(
      ["site.yaml": settings, "coalitions/01-a.md": coalition("actors: {public: 1}")], readingReports: true)
    #expect(content.fired == [])
  }
}

@Suite("The rules about actors' names")
struct ActorRuleTests {
  @Test("repeated-actor says where the first one stands")
  func namesFirstMention() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition(
        "actors:\n  - name: Youth 2030\n    sector: public\n  - {name: youth  2030, sector: public}")
    ])
    #expect(
      content.report == """
        warning[repeated-actor] coalitions/01-a.md:7:12 “youth  2030”
          "youth  2030" står två gånger i samma koalition
            (första gången: coalitions/01-a.md:5:11 “Youth 2030”)
            → ta bort den ena; aktören räknas en gång
          "youth  2030" stands twice in one coalition
            (the first time: coalitions/01-a.md:5:11 “Youth 2030”)
            → remove one of them; the actor counts once
        """)
  }

  @Test("conflicting-sector says where the other sector stands")
  func namesOtherSector() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("actors:\n  - name: Malmö universitet\n    sector: academia"),
      "coalitions/02-b.md": coalition("actors:\n  - name: malmö universitet\n    sector: public"),
    ])
    #expect(
      content.report == """
        warning[conflicting-sector] coalitions/02-b.md:6:13 “public”
          "malmö universitet" står i sektorn "public" här och i "academia" på ett annat ställe
            (det andra stället: coalitions/01-a.md:6:13 “academia”)
            → skriv samma sektor på båda ställena; tills dess räknas den första
          "malmö universitet" is in the sector "public" here and in "academia" elsewhere
            (the other place: coalitions/01-a.md:6:13 “academia”)
            → write the same sector in both places; until then the first one counts
        """)
  }

  @Test("stay quiet about an actor that takes part in several coalitions, and about partners")
  func staysQuietAcrossCoalitionsAndPartners() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("actors:\n  - {name: A, sector: public}\n  - {name: B, sector: academia}"),
      "coalitions/02-b.md": coalition(
        "actors:\n  - {name: a, sector: public}\npartners:\n  - {name: A, sector: academia}\n  - name: B"),
    ])
    #expect(content.fired == [])
  }
}
