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

/// The build's day is 2026-11-24.
@Suite("The rules about what is published for a time, and what grows old")
struct AgeRuleTests {
  @Test(
    "expires-before-publish and shown-for-one-day look at every kind, and at what the dates can mean",
    arguments: [
      ("publish: 2026-12-01\nexpires: 2026-11-30", ["expires-before-publish “2026-11-30”"]),
      ("publish: 2027\nexpires: 2026-12", ["expires-before-publish “2026-12”"]),
      ("publish: 2026-12-01\nexpires: 2026-12-01", ["shown-for-one-day “2026-12-01”"]),
      ("publish: 2026-12\nexpires: 2026-12", []), ("publish: 2026-12-01\nexpires: 2026-12-02", []),
      ("publish: 2026-12-15\nexpires: 2026", []), ("publish: 2026-12-15", []), ("expires: 2020", []),
    ])
  func comparesDays(fields: String, fires: [String]) async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition(fields), "quotes/1-q.md": quote(fields), "contacts/1-c.md": contact(fields),
      "statistics/1-s.md": statistic("share: 1\n" + fields), "pages/om.md": page(fields),
      "meetings/1-m.md": meeting("T").replacing("title: T\n", with: "title: T\n" + fields + "\n"),
    ])
    #expect(content.fired == fires.flatMap { Array(repeating: $0, count: 6) })
  }

  @Test("stale-measure needs a limit, and looks only at what is published")
  func looksAtPublishedMeasures() async throws {
    let old = "share: 1\nmeasured: 2025-10"
    let files: KeyValuePairs = [
      "statistics/1-old.md": statistic(old), "statistics/2-draft.md": statistic(old + "\ndraft: ja"),
      "statistics/3-over.md": statistic(old + "\nexpires: 2026-10"), "statistics/4-undated.md": statistic("share: 1"),
      "statistics/5-new.md": statistic("share: 1\nmeasured: 2025-12"),
    ]
    #expect(try await Content(files).fired == [])
    for (limit, fires) in [("13", []), ("12", ["stale-measure “2025-10”"])] {
      let settings = ("site.yaml", site + "stale-after-months: \(limit)\n")
      #expect(try await Content([settings] + files.map { ($0.key, $0.value) }).fired == fires)
    }
  }

  @Test(
    "stale-assessment comes after twelve months, and not where nobody has assessed the site",
    arguments: [
      ("status: full\nassessed: 2025-11-24", []),
      ("status: full\nassessed: 2025-11-23", ["stale-assessment “2025-11-23”"]),
      ("status: full\nassessed: 2025-11", []), ("status: full\nassessed: 2025-10", ["stale-assessment “2025-10”"]),
      ("status: not-assessed\nassessed: 2020", ["accessibility-not-assessed “not-assessed”"]),
    ])
  func remindsOfAssessment(fields: String, fires: [String]) async throws {
    let statement = "body: MSI\nservice: S\nemail: a@msi.se\nmethod: M\nupdated: 2026\n" + fields + "\n"
    #expect(try await Content(["accessibility.yaml": statement]).fired == fires)
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
