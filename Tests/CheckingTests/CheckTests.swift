import Checking
import Diagnostics
import Model
import Testing

@Suite("Checking")
struct CheckTests {
  @Test("has nothing to say of a site that keeps every rule")
  func saysNothingOfRightSite() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("starts: 2021\nends: 2022\nactors: {public: 3}\nimage: a.gif\nimage-alt: Sju"),
      "coalitions/02-b.md": coalition("actors:\n  - {name: Malmö stad, sector: public}"),
      "quotes/1-q.md": quote("coalition: a"), "statistics/1-s.md": statistic("sectors: {public: 29}\ncovers: [a]"),
      "contacts/1-c.md": contact(), "pages/start.md": page("path: /"), "images/a.gif": picture,
    ])
    #expect(content.report == "")
  }

  @Test("says everything at once, and not only the first")
  func reportsEverythingAtOnce() async throws {
    let content = try await Content([
      "site.yaml": site.replacing("base-url: https://msi.se/\n", with: "updated: 2062\n")
        + "  d: d\n  e: e\n  f: f\n  g: g\nthemes: {skola: skola, skolan: Skola}\nstale-after-months: 1\n",
      "coalitions/01-a.md": coalition("starts: 2022\nends: 2021\nactors: {pubilc: 3}\nimage: a.png\nimage-alt: A"),
      "coalitions/01-b.md": coalition("actors:\n  - {name: A, sector: public}\n  - {name: A, sector: academia}"),
      "coalitions/02-b.md": coalition(
        "status: ongoing\nends: 2021\nthemes: [skola, Skola, kyrka]\n"
          + "facts: [{label: A, value: b}, {label: a, value: c}]\nresults: [{title: R, file: r.pdf}]\n"
          + "events: [{meeting: m, starts: 2026-01-01}, {meeting: m, starts: 2026-01-01}]"),
      "quotes/1-q.md": quote("coalition: c\npublish: 2026-12-01\nexpires: 2026-12-01"),
      "contacts/1-c.md": contact(), "contacts/2-d.md": contact("publish: 2027\nexpires: 2026"),
      "statistics/1-s.md": statistic("sectors: {public: 29}\ncovers: [a, a]\nmeasured: 2020"),
      "pages/a.md": page("path: /koalitioner/a/\naliases: [/data/]"), "root/CNAME": "", "root/security.txt": "",
      "accessibility.yaml": """
      body: MSI
      service: Koalitionerna
      email: a@msi.se
      status: none
      assessed: 2024
      method: Granskning
      updated: 2026

      """,
    ])
    // Three rules speak of what a site has instead of what others here lack; one is shared with texts.
    let absent: Set<RuleID> = ["placeholder-base-url", "accessibility-not-assessed", "other-host-name"]
    let expected = Set(checkingRules.map(\.id)).subtracting(absent).union(["missing-image"])
    #expect(Set(content.diagnostics.map(\.rule.id)) == expected)
  }

  @Test("lists each of its rules once, with a text and an example for the editor")
  func listsEachRuleOnce() {
    #expect(Set(checkingRules.map(\.id)).count == checkingRules.count)
    for rule in checkingRules {
      let texts = [rule.explanation.finds, rule.explanation.why].flatMap { [$0.sv, $0.en] }
      #expect(texts.allSatisfy { $0.hasSuffix(".") }, "\(rule.id)")
      #expect(rule.explanation.example != rule.explanation.instead, "\(rule.id)")
    }
  }
}
