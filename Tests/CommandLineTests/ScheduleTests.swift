import Foundation
import Testing

@Suite("What is published for a time, from outside", .timeLimit(.minutes(10)))
struct ScheduleTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("---\ntitle: Jul\npublish: 2026-12-01\nexpires: 2027-01-06\n---\n", to: "content/pages/jul.md")
    try workshop.write("---\ntitle: Vår\npublish: 2027-03\n---\n", to: "content/pages/var.md")
  }

  @Test(
    "comes and goes with the day of the build, and the summary says what waits and what is over",
    arguments: [
      ("2026-11-30", false, "1 väntar till 1\u{A0}december, 1 väntar till mars 2027"),
      ("2026-12-01", true, "1 väntar till mars 2027"), ("2027-01-06", true, "1 väntar till mars"),
      ("2027-01-07", false, "1 väntar till mars, 1 har slutat visas (jul.md)"),
    ])
  func comesAndGoes(day: String, isThere: Bool, says: String) throws {
    let outcome = try workshop.build("--date", day)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("utelämnat: " + says), "\(outcome.output)")
    #expect(workshop.names(in: "output").contains("jul") == isThere)
    for file in ["sitemap.xml", "sok/index.html"] {
      #expect(!workshop.text(of: "output/" + file).contains("/var/"))
    }
  }

  @Test("begins at midnight in Sweden, which is the evening before in UTC")
  func beginsAtSwedishMidnight() throws {
    // 2026-11-30 22:59:59 UTC, and a second later.
    for (moment, isThere) in [("1796079599", false), ("1796079600", true)] {
      let outcome = try workshop.msi(
        "build", "--base-url", Workshop.baseURL, environment: ["SOURCE_DATE_EPOCH": moment])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(workshop.names(in: "output").contains("jul") == isThere)
    }
  }

  @Test("says in JSON until which day a file waits")
  func saysDayInJSON() throws {
    let outcome = try workshop.msi("check", "--date", "2026-11-30", "--format", "json")
    #expect(
      outcome.output.contains(#"{"file":"content/pages/jul.md","reason":"waiting","day":"2026-12-01"}"#),
      "\(outcome.output)")
  }

  @Test("shows what waits with --drafts, but not what is over")
  func showsWaitingWithDrafts() throws {
    #expect(try workshop.build("--drafts", "--date", "2026-11-30").status == 0)
    #expect(Set(workshop.names(in: "output")).isSuperset(of: ["jul", "var"]))
    #expect(try workshop.build("--drafts", "--date", "2027-01-07").status == 0)
    #expect(!workshop.names(in: "output").contains("jul"))
  }
}
