import Diagnostics
import Testing

@Suite("The rules about time")
struct TimeRuleTests {
  @Test("contradictory-status says what the date is and what to write instead")
  func saysWhatToWriteInstead() async throws {
    let content = try await Content(["coalitions/01-a.md": coalition("status: ongoing\nends: 2021-03")])
    #expect(
      content.report == """
        warning[contradictory-status] coalitions/01-a.md:4:9 “ongoing”
          koalitionen sägs pågå, men slutade 2021-03
            (datumet står här: coalitions/01-a.md:5:7 “2021-03”)
            → skriv `status: completed`, eller rätta `ends`
          the coalition is said to be ongoing, but ended 2021-03
            (the date is here: coalitions/01-a.md:5:7 “2021-03”)
            → write `status: completed`, or correct `ends`
        """)
  }

  /// The build's day is 2026-11-24.
  static let statuses: [(fields: String, likelier: String?)] = [
    ("status: completed\nstarts: 2026-11-25", "planned"), ("status: completed\nends: 2026-12", "ongoing"),
    ("status: completed\nends: 2026-11-25", "ongoing"), ("status: ongoing\nstarts: 2027", "planned"),
    ("status: ongoing\nends: 2026-11-23", "completed"), ("status: planned\nends: 2025", "completed"),
    ("status: planned\nstarts: 2026-10", "ongoing"), ("status: planned\nstarts: 2025\nends: 2027", "ongoing"),
    ("status: completed\nstarts: 2026-11-24\nends: 2026-11-24", nil), ("status: completed\nends: 2026", nil),
    ("status: ongoing\nends: 2026-11-24", nil), ("status: ongoing\nends: 2026", nil),
    ("status: ongoing\nstarts: 2026-11", nil), ("status: planned\nstarts: 2026", nil),
    ("status: planned\nstarts: 2026-11-24", nil), ("status: planned\nstarts: 2027\nends: 2028", nil),
    ("status: planned", nil), ("starts: 2030", nil), ("starts: 2020\nends: 2030", nil), ("ends: 2020", nil),
  ]

  @Test("contradictory-status fires only where no day that the dates can mean is possible", arguments: statuses)
  func firesOnlyForImpossibleStatus(fields: String, likelier: String?) async throws {
    let content = try await Content(["coalitions/01-a.md": coalition(fields)])
    #expect(content.diagnostics.map(\.rule.id) == (likelier == nil ? [] : ["contradictory-status"]))
    if let likelier { #expect(content.diagnostics.first?.help?.sv.hasPrefix("skriv `status: \(likelier)`") == true) }
  }

  @Test("contradictory-status says nothing of dates that contradict each other")
  func leavesContradictoryDatesAlone() async throws {
    let content = try await Content(["coalitions/01-a.md": coalition("status: ongoing\nstarts: 2030\nends: 2021")])
    #expect(content.fired == ["ends-before-starts “2021”"])
  }

  @Test("future-date says which day the site is built")
  func namesDayOfBuild() async throws {
    let content = try await Content(["pages/om.md": page("updated: 2026-12")])
    #expect(
      content.report == """
        warning[future-date] pages/om.md:3:10 “2026-12”
          datumet 2026-12 ligger i framtiden
            → skriv när det hände, senast 2026-11-24, då webbplatsen byggs
          the date 2026-12 is in the future
            → write when it happened, at the latest 2026-11-24, when the site is built
        """)
  }

  @Test("future-date looks at every date of what has been, and stays quiet about plans and days that may have been")
  func checksDatesOfThePast() async throws {
    let content = try await Content([
      "site.yaml": site + "updated: 2030-01\n", "coalitions/01-a.md": coalition("updated: 2030-02\nstarts: 2030"),
      "coalitions/02-b.md": coalition("updated: 2026\ndraft: ja"), "pages/om.md": page("updated: 2030-03"),
      "statistics/1-s.md": statistic("share: 1\nmeasured: 2030-04"),
      "statistics/2-s.md": statistic("share: 1\nmeasured: 2026-11-24"),
      "accessibility.yaml": """
      body: MSI
      service: Koalitionerna
      email: a@msi.se
      status: full
      assessed: 2030-05
      method: Granskning
      updated: 2030-06

      """,
    ])
    #expect(Set(content.fired).subtracting(["duplicate-slug"]) == Set((1...6).map { "future-date “2030-0\($0)”" }))
  }
}

@Suite("The rule repeated-name")
struct RepeatedNameTests {
  @Test("tells two contacts of one name and two meetings of one label, whatever their capitals and spaces")
  func findsTwinsWhateverTheSpelling() async throws {
    let content = try await Content([
      "contacts/1-a.md": contact(), "contacts/2-b.md": contact().replacing("Gloria", with: "'gloria '"),
      "contacts/3-c.md": contact().replacing("Gloria", with: "Kim"), "meetings/1-a.md": meeting("TRÄFF 1"),
      "meetings/2-b.md": meeting("Träff  1"), "meetings/3-c.md": meeting("TRÄFF 2"),
    ])
    #expect(content.fired == ["repeated-name “'gloria '”", "repeated-name “Träff  1”"])
  }

  @Test("looks at each language by itself")
  func looksAtEachLanguage() async throws {
    let content = try await Content([
      "meetings/1-a.md": meeting("TRÄFF 1"), "meetings/1-a.en.md": meeting("MEETING"),
      "meetings/2-b.md": meeting("TRÄFF 2"), "meetings/2-b.en.md": meeting("MEETING"),
    ])
    #expect(content.fired == ["repeated-name “MEETING”"])
  }
}

private func meeting(_ label: String) -> String { "---\nlabel: \(label)\ntitle: T\n---\n" }
