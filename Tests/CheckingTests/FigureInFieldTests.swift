import Testing

@Suite("The rule figure-in-field")
struct FigureInFieldTests {
  @Test("says where figures may stand")
  func fires() async throws {
    let content = try await Content(["quotes/1-q.md": quote("role: En av {{actors}}")])
    #expect(
      content.report == """
        error[figure-in-field] quotes/1-q.md:3:7 “En av {{actors}}”
          fältet kan inte ha siffror inom {{…}}
            → skriv om fältet utan {{…}}; siffror kan stå i löptext och i `lead`
          the field cannot have figures in {{…}}
            → write the field without {{…}}; figures may stand in body text and in `lead`
        """)
  }

  @Test("looks at the fields of every kind, and at translations")
  func everywhere() async throws {
    let content = try await Content([
      "site.yaml": site.replacing("organisation: MSI", with: "organisation: '{{0}}'"),
      "coalitions/01-a.md": coalition("summary: '{{1}}'\nread-more: {url: https://a.se/, label: '{{2}}'}"),
      "coalitions/01-a.en.md": coalition("summary: '{{3}}'"), "quotes/1-q.md": quote("organisation: '{{4}}'"),
      "statistics/1-s.md": statistic("share: 1\nsource: '{{5}}'"),
      "meetings/1-m.md": "---\nlabel: '{{6}}'\ntitle: T\n---\n", "contacts/1-c.md": contact("role: '{{7}}'"),
      "pages/om.md": page("summary: '{{8}}'"),
    ])
    #expect(content.fired == (0...8).map { "figure-in-field “'{{\($0)}}'”" })
  }

  @Test("stays quiet about figures in a lead and in texts, and about single braces")
  func quiet() async throws {
    let content = try await Content([
      "pages/om.md": page("lead: '{{actors}} aktörer'\nsummary: '{ } {a {'") + "{{actors}}\n"
    ])
    #expect(content.fired == [])
  }
}
