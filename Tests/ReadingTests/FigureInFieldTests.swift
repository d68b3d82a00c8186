import Testing

@Suite("The rule figure-in-field")
struct FigureInFieldTests {
  @Test("says where figures may stand")
  func saysWhereFiguresMayStand() async {
    let content = await Content(["quotes/1-q.md": quote("role: En av {{actors}}")])
    #expect(
      content.report == """
        error[figure-in-field] quotes/1-q.md:3:7 “En av {{actors}}”
          fältet kan inte ha siffror inom {{…}}
            → skriv om fältet utan {{…}}; siffror kan stå i löptext och i `lead`
          the field cannot have figures in {{…}}
            → write the field without {{…}}; figures may stand in body text and in `lead`
        """)
  }

  @Test("looks at every field that holds a text, of every kind, however deep, and at translations")
  func looksAtEveryField() async {
    let content = await Content(
      [
        "coalitions/01-a.md": coalition(
          """
          summary: '{{1}}'
          actors:
            - {name: '{{2}}', sector: public, url: 'https://a.se/{{3}}'}
          partners:
            - {name: '{{4}}'}
          read-more: {url: https://a.se/, label: '{{5}}'}
          image: a.png
          image-alt: '{{6}}'
          """),
        "coalitions/01-a.en.md": coalition("summary: '{{7}}'"), "quotes/1-q.md": quote("organisation: '{{8}}'"),
        "statistics/1-s.md": statistic("share: 1\nsource: '{{9}}'"),
        "meetings/1-m.md": file("label: '{{10}}'\ntitle: '{{11}}'"),
        "contacts/1-c.md": file("name: '{{12}}'\nemail: a@b.se\nrole: '{{13}}'"),
        "pages/om.md": page("summary: '{{14}}'"),
        "accessibility.yaml": """
        body: '{{15}}'
        service: S
        status: partial
        assessed: 2026
        updated: 2026
        email: a@b.se
        method: '{{16}}'
        deficiencies:
          - {what: '{{17}}', reason: '{{18}}', criterion: '{{19}}'}
        """,
      ],
      site: bilingualSite.replacing("organisation: MSI", with: "organisation: '{{20}}'")
        .replacing("title: Koalitioner", with: "title: {sv: '{{21}}', en: '{{22}}'}")
        .replacing("public: offentlig sektor", with: "public: '{{23}}'"))
    let places = content.diagnostics.map { content.text($0.span) ?? "" }
    #expect(Set(content.diagnostics.map(\.rule.id.description)) == ["figure-in-field"])
    #expect(
      Set(places) == Set((1...23).map { $0 == 3 ? "'https://a.se/{{3}}'" : "'{{\($0)}}'" }))
  }

  @Test(
    "is said at once where the braces begin a value without quotation marks",
    arguments: ["summary: {{actors}}", "summary: {{actors}} aktörer", "image-alt: {{actors.public}} personer"])
  func tellsUnquotedBraces(field: String) async {
    let content = await Content(["coalitions/01-a.md": coalition(field)])
    #expect(content.found == ["figure-in-field “\(field.drop { $0 != "{" })”"])
  }

  @Test("leaves a lead that begins with a figure to be quoted")
  func leavesLeadUnquoted() async {
    let content = await Content(["pages/om.md": page("lead: {{actors}} aktörer")])
    #expect(content.found == ["invalid-yaml “{{”"])
  }

  @Test("says nothing more of a text that is wrong already")
  func saysNothingMore() async {
    let content = await Content(["coalitions/01-a.md": coalition("starts: '{{year}}'")])
    #expect(content.found == ["not-a-date “'{{year}}'”"])
  }

  @Test("stays quiet about figures in a lead and in texts, and about single braces")
  func staysQuietAboutAllowedFigures() async {
    let content = await Content([
      "pages/om.md": page("lead: '{{actors}} aktörer'\nsummary: '{ } {a {'") + "{{actors}}\n"
    ])
    #expect(content.found == [])
  }
}

private func quote(_ fields: String) -> String { file("name: Aage\n" + fields, "Det är bra.\n") }
