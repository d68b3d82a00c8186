import Diagnostics
import Foundation
import Model
import Testing

/// What the editors' page promises under *Så gör du*, done with the files that it shows.
@Suite("The recipes of redaktör.md")
struct RecipesTests {
  let page: Document

  init() throws { page = try Document("Documentation/redaktör.md") }

  @Test("delete a page: each reference to it is told, and the alias that is shown sends its readers on")
  func deletesPage() async throws {
    var site = try TrialSite()
    let address = "/koalitioner/koalition-for-oppna-bibliotek/"
    let previous = [try #require(SitePath(address))]
    site.lay("---\nname: Kim\ncoalition: koalition-for-oppna-bibliotek\n---\n\nBra.\n", at: "content/quotes/1-kim.md")
    #expect(try await rules(of: site.build(previous: previous)) == ["unknown-coalition", "lost-address"])
    site.remove("content/quotes/1-kim.md")
    #expect(try await rules(of: site.build(previous: previous)) == ["lost-address"])
    try lay("content/pages/tidigare-koalitioner.md", on: &site)
    let trial = try await site.build(previous: previous)
    #expect(rules(of: trial) == [])
    #expect(trial.text(of: String(address.dropFirst()) + "index.html").contains("/tidigare-koalitioner/"))
  }

  @Test("rename a coalition: the old address leads to the new one")
  func renamesCoalition() async throws {
    var site = try TrialSite()
    let file = "content/coalitions/15-koalition-for-levande-torg.md"
    let previous = [try #require(SitePath("/koalitioner/koalition-for-trygga-torg/"))]
    let shown = try example(file)
    site.lay(shown.replacing(#/aliases: .*\n/#, with: ""), at: file)
    let without = try await site.build(previous: previous)
    #expect(rules(of: without) == ["lost-address"])
    // The warning says what the page shows.
    let alias = try #require(shown.firstMatch(of: #/aliases: .*/#)?.output)
    #expect(without.report.contains("`\(alias)`"))
    site.lay(shown, at: file)
    let trial = try await site.build(previous: previous)
    #expect(rules(of: trial) == [])
    #expect(
      trial.text(of: "koalitioner/koalition-for-trygga-torg/index.html").contains(
        "/koalitioner/koalition-for-levande-torg/"))
  }

  @Test("hide a quote: it is on no page")
  func hidesQuote() async throws {
    var site = try TrialSite()
    let file = "content/quotes/5-alex-berg.md"
    let shown = try example(file)
    site.lay(shown.replacing("draft: ja\n", with: ""), at: file)
    #expect(try await pages(of: site.build(), with: "Alex Berg").isEmpty == false)
    site.lay(shown, at: file)
    #expect(try await pages(of: site.build(), with: "Alex Berg") == [])
  }

  @Test(
    "plan a publication: the page is there from the first day through the last",
    arguments: [
      ("2026-11-24", false), ("2026-11-30", false), ("2026-12-01", true), ("2027-03-31", true), ("2027-04-01", false),
    ])
  func plansPublication(day: String, isThere: Bool) async throws {
    var site = try TrialSite()
    try lay("content/pages/konferens.md", on: &site)
    let day = try #require(PartialDate(day))
    let trial = try await site.build(on: day)
    #expect(rules(of: trial) == [])
    #expect((trial.files["konferens/index.html"] != nil) == isThere)
    #expect(trial.text(of: "sitemap.xml").contains("/konferens/") == isThere)
    #expect(page.text.contains("från och med den 1 december 2026 till och med den 31 mars 2027"))
  }

  private func example(_ file: String) throws -> String { try #require(page.examples.first { $0.file == file }).text }

  private func lay(_ file: String, on site: inout TrialSite) throws { site.lay(try example(file), at: file) }

  private func rules(of trial: Trial) -> [String] { trial.diagnostics.map(\.rule.id.description) }

  private func pages(of trial: Trial, with words: String) -> [String] {
    trial.files.keys.filter { trial.text(of: $0).contains(words) }.sorted()
  }
}
