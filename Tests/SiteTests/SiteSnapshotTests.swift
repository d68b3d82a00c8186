import Diagnostics
import Foundation
import Testing

@Suite("Small sites become exactly what is recorded beside them")
struct SiteSnapshotTests {
  @Test("site", arguments: SiteCase.all(in: "Sites"))
  func becomesWhatIsExpected(_ site: SiteCase) async throws {
    let (files, report, sources) = try await site.build()
    #expect(!report.holdErrors, "\(bilingual(report, from: sources))")
    try expect(bilingual(report, from: sources), matches: site.folder.appendingPathComponent("report.txt"))
    let expected = site.folder.appendingPathComponent("expected")
    // Assets have their own tests, and data of the theme says nothing about a site.
    let pages = files.filter { !$0.key.hasPrefix("assets/") }
    for (name, bytes) in pages.sorted(by: { $0.key < $1.key }) {
      try expect(String(decoding: bytes, as: UTF8.self), matches: expected.appendingPathComponent(name), "\(name)")
    }
    let unexpected = try tree(expected).keys.filter { pages[$0] == nil }.sorted()
    #expect(unexpected == [], "recorded, but no longer made")
  }
}

@Suite("Bad input is told, never published, and never a crash")
struct BadInputTests {
  @Test("case", arguments: SiteCase.all(in: "BadInput"))
  func isToldExactly(_ site: SiteCase) async throws {
    let (_, report, sources) = try await site.build()
    #expect(!report.isEmpty, "a case of bad input must be reported")
    try expect(bilingual(report, from: sources), matches: site.folder.appendingPathComponent("report.txt"))
  }

  @Test("there are at least sixty cases")
  func areMany() { #expect(SiteCase.all(in: "BadInput").count >= 60) }
}
