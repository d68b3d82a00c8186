import Building
import Diagnostics
import Model
import Publishing
import Reading
import TestSupport
import Testing

@Suite("A text that nobody wrote to be read costs a page or an error, and no more", .timeLimit(.minutes(10)))
struct HostileTextTests {
  @Test(
    "is dealt with",
    arguments: [
      Hostile("brackets", "[", 20_000), Hostile("open images", "![", 20_000), Hostile("open links", "[a](b", 20_000),
      Hostile("angles", "<", 50_000), Hostile("open tags", "<a ", 20_000), Hostile("asterisks", "*", 50_000),
      Hostile("underscores", "_a", 50_000), Hostile("backticks", "` `` ``` ", 10_000),
      Hostile("references to a footnote", "[^1] ", 20_000, then: "\n\n[^1]: En not."),
      Hostile("headings of one name", "## Rubrik\n\n", 10_000), Hostile("figures", "{{actors}} ", 20_000),
      Hostile("unknown figures", "{{aktors}} ", 5_000), Hostile("dead links", "[a](02-fritd.md) ", 5_000),
      Hostile("missing images", "![a](grup.png) ", 5_000), Hostile("attributes", " href=x", 50_000),
      Hostile("bare links", "https://exempel.se/ ", 10_000), Hostile("entities", "&amp;", 20_000),
      Hostile("quotations", "> ", 20_000),
      Hostile("rows of a table", "|a|b|\n|-|-|\n", 1, then: row("|x|y|\n", 20_000)),
    ])
  func survivesHostileText(_ text: Hostile) async throws {
    let sources = try SiteCase.named("minimal", in: "Sites").sources
    let settings = try sources.content.contents(of: "content/site.yaml", atMost: .max).get()
    let page = Array("---\ntitle: Om\n---\n\n\(text.text)\n".utf8)
    let content = MemoryFolder("content", [("site.yaml", settings), ("pages/om.md", page)])
    let sink = MemorySink()
    let outcome = try await buildSite(from: Sources(content: content, theme: sources.theme), as: .test, into: sink)
    let isMade = OutputPath("om/index.html").flatMap { sink.files[$0] } != nil
    let (isRefused, isExplained) = (outcome.diagnostics.holdErrors, !outcome.diagnostics.isEmpty)
    #expect(isMade)
    #expect(isRefused == isExplained)
  }
}

/// A piece repeated so often that quadratic code would not finish.
struct Hostile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String

  init(_ name: String, _ text: String, _ count: Int, then rest: String = "") {
    testDescription = name
    self.text = row(text, count) + rest
  }
}
