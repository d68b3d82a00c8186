import Building
import Model
import Testing

/// The build's day is 2026-11-24.
@Suite("What a site says of time", .timeLimit(.minutes(10)))
struct TimeTests {
  /// The days of an entry in the feed, and of its page in sitemap and JSON-LD, by a coalition's dates.
  static let coalitions: [(dates: String, updated: String, published: String?, modified: String?)] = [
    ("", "1970-01-01", nil, nil), ("updated: 2025-03-24", "2025-03-24", nil, "2025-03-24"),
    ("updated: 2025-03", "2025-03-01", nil, "2025-03"), ("updated: 2030-12-31", "1970-01-01", nil, nil),
    ("starts: 2021", "2021-01-01", "2021-01-01", nil), ("starts: 2030", "1970-01-01", nil, nil),
    ("starts: 2021\nends: 2022-06", "2022-06-30", "2021-01-01", nil), ("ends: 2026", "1970-01-01", nil, nil),
    ("starts: 2026-01\nends: 2030", "2026-01-01", "2026-01-01", nil),
    ("starts: 2026-01\nends: 2026", "2026-01-01", "2026-01-01", nil),
    ("starts: 2021\nupdated: 2026-11-24", "2026-11-24", "2021-01-01", "2026-11-24"),
    ("starts: 2021\nupdated: 2026-11-25", "2021-01-01", "2021-01-01", nil),
    ("starts: 2021\nupdated: 2020", "2020-01-01", nil, "2020"),
  ]

  @Test("follows from a coalition's own dates, as far as they have come to pass", arguments: coalitions)
  func followsCoalitionsDates(dates: String, updated: String, published: String?, modified: String?) async throws {
    let built = try await site(coalition: dates).build()
    let entry = built.text("feed.xml").split(separator: "<entry>")[1]
    #expect(entry.contains("<updated>\(updated)T00:00:00Z</updated>"))
    #expect(entry.contains("<published>") == (published != nil))
    if let published { #expect(entry.contains("<published>\(published)T00:00:00Z</published>")) }
    #expect(built.text("sitemap.xml").contains("<lastmod>\(modified ?? "")") == (modified != nil))
    #expect(
      built.text("koalitioner/a/index.html").contains("\"dateModified\":\"\(modified ?? "")") == (modified != nil))
  }

  @Test("does not change in an entry because site.yaml did, or the day of the build")
  func keepsDateOfEntry() async throws {
    let reference = entries(try await site(coalition: "").build())
    for updated in ["updated: 2026-11-20\n", "updated: 2030\n"] {
      #expect(entries(try await site(coalition: "", settings: updated).build()) == reference)
    }
    var edition = Edition.test
    edition.day = PartialDate(day: 1, month: 1, year: 2031)
    #expect(entries(try await site(coalition: "").build(edition)) == reference)
  }

  @Test("is in the feed the latest of its entries' days and of the site's own, never one to come")
  func datesTheFeed() async throws {
    let cases = [("2026-11-20", "2026-11-20"), ("2024", "2025-03-01"), ("2030", "2025-03-01")]
    for (settings, feed) in cases {
      let built = try await site(coalition: "updated: 2025-03", settings: "updated: \(settings)\n").build()
      let head = built.text("feed.xml").split(separator: "<entry>")[0]
      #expect(head.contains("<updated>\(feed)T00:00:00Z</updated>"))
    }
  }

  @Test("leaves a day to come out of pages' data and open data", arguments: ["2030", "2026-12", "2026-11-25"])
  func leavesOutFutureDays(date: String) async throws {
    var site = site(coalition: "updated: \(date)", settings: "updated: \(date)\n")
    site.content["pages/om.md"] = "---\ntitle: Om\nupdated: \(date)\n---\n"
    site.content["accessibility.yaml"] =
      "body: M\nservice: S\nstatus: full\nassessed: \(date)\nmethod: M\nupdated: \(date)\nemail: a@b.se\n"
    let built = try await site.build()
    #expect(built.rules.filter { $0 == "future-date" }.count == 5)
    for (name, _) in built.files where name.hasSuffix(".json") || name.hasSuffix(".xml") {
      #expect(!built.text(name).contains(date), "\(name)")
    }
    for (name, _) in built.files { #expect(!built.text(name).contains("\"dateModified\":\"\(date)"), "\(name)") }
  }

  private func site(coalition: String, settings: String = "") -> TextSite {
    let fields = coalition.isEmpty ? "" : coalition + "\n"
    return TextSite([
      "site.yaml": TextSite.settings() + settings,
      "coalitions/01-a.md": "---\ntitle: A\nquestion: Hur?\n\(fields)---\n",
    ])
  }

  private func entries(_ built: BuiltText) -> [Substring] {
    Array(built.text("feed.xml").split(separator: "<entry>").dropFirst())
  }
}
