import Diagnostics
import Testing

@Suite("Bad input is told exactly, never published, and never a crash", .timeLimit(.minutes(10)))
struct BadInputTests {
  @Test("case", arguments: SiteCase.all(in: "BadInput"))
  func reportsExactly(_ site: SiteCase) async throws {
    let built = try await site.build()
    #expect(!built.diagnostics.isEmpty, "a case of bad input must be reported")
    #expect(try site.unused() == [], "in the case's folder, but without effect")
    try expect(built.report, matches: site.recording("report.txt"))
    // What is refused and what is published all the same: the report says which.
    let (isRefused, isMade) = (built.diagnostics.holdErrors, built.files["index.html"] != nil)
    #expect(isRefused == built.report.contains("fel["))
    #expect(isRefused || isMade, "only warned of, but not made")
  }

  @Test("there are more than a hundred cases")
  func hasManyCases() { #expect(SiteCase.all(in: "BadInput").count > 100) }
}
