import CommandLine
import Diagnostics
import Fixing
import Foundation
import Model
import Testing

/// The page for editors, which says nothing that is not so.
@Suite("Documentation/redaktör.md")
struct EditorsPageTests {
  let page: Document

  init() throws { page = try Document("Documentation/redaktör.md") }

  @Test("says of every block what it is")
  func namesBlocks() {
    for block in page.blocks where block.file == nil {
      let isOutput = ["fel[", "--- content"].contains { block.text.hasPrefix($0) }
      #expect(isOutput, "the block in line \(block.line) is no message and names no file")
    }
    #expect(page.examples.count >= 15)
  }

  @Test("shows files that the program takes as they are")
  func buildsItsExamples() async throws {
    for example in page.examples {
      var site = try TrialSite()
      for other in page.examples { site.lay(other.text, at: try #require(other.file)) }
      site.lay(example.text, at: try #require(example.file))
      let trial = try await site.build(drafts: example.text.contains("draft: ja"))
      // The page translates one coalition of those that stand there.
      let unexpected = trial.diagnostics.filter { !["pending-share", "untranslated"].contains($0.rule.id) }
      #expect(unexpected.isEmpty, "the example in line \(example.line): \(trial.report)")
    }
  }

  @Test("adds up actors as the program does")
  func countsActorsAsProgram() async throws {
    var site = try TrialSite()
    let (statistic, coalition) = (
      "content/statistics/1-aktorer.md", "content/coalitions/07-koalition-for-trygg-fritid.md"
    )
    site.lay(try #require(page.examples.first { $0.file == statistic }).text, at: statistic)
    #expect(try await site.build().summary.actors == 103)
    let added = page.examples.first { $0.file == coalition && $0.text.contains("actors:") }
    site.lay(try #require(added).text, at: coalition)
    #expect(try await site.build().summary.actors == 115)
    #expect(page.text.contains("36 + 29 + 22 + 16 = **103 aktörer**"))
    #expect(page.text.contains("103 + 7 + 5 = **115 aktörer**"))
  }

  @Test("tells a mistake in the program's own words")
  func showsMessageOfProgram() async throws {
    let mistake = try #require(page.blocks.first { $0.remark == "med ett fel" })
    var site = try TrialSite()
    site.lay(mistake.text, at: try #require(mistake.file))
    let message = try #require(page.blocks.first { $0.text.hasPrefix("fel[") })
    #expect(try await site.build().report == message.text)
  }

  @Test("shows how the program mends the mistake")
  func showsDiffOfProgram() async throws {
    let mistake = try #require(page.blocks.first { $0.remark == "med ett fel" })
    let diff = try #require(page.blocks.first { $0.text.hasPrefix("--- content") })
    var site = try TrialSite()
    site.lay(mistake.text, at: try #require(mistake.file))
    let edition = Edition(baseURL: BaseURL("https://test.example/"), day: PartialDate(day: 24, month: 11, year: 2026))
    let fixed = try await fixedSources(of: site.build().sources, as: edition, pictures: .inThisProcess)
    #expect(fixed.files.map(\.diff) == [diff.text])
  }

  @Test("names every figure that prose may use")
  func namesEveryFigure() throws {
    let sectors = ["civil-society", "public", "private", "academia"].map {
      Sector(key: SectorKey($0), names: Translated(Located($0, at: Span(wholeOf: "site.yaml"))))
    }
    let nowhere = Located("", at: Span(wholeOf: "site.yaml"))
    let settings = Settings(title: Translated(nowhere), organisation: nowhere, languages: [.swedish], sectors: sectors)
    let figures = Figures(
      actors: ActorTotals(sectors: [], statistics: []),
      coalitions: CoalitionCounts(planned: 0, ongoing: 0, completed: 0),
      shares: [])
    for name in figures.countNames(of: settings) { #expect(page.contains(code: "{{\(name)}}"), "\(name)") }
    for form in CountForm.all where !form.suffix.isEmpty { #expect(page.contains(code: form.suffix), "\(form.suffix)") }
  }

  @Test(
    "speaks of rules that there are, and has fields and figures explained that there are",
    arguments: Repository.documents)
  func namesExistingRules(_ document: Document) {
    let figures = ["coalitions", "actors"] + Status.allCases.map { $0.rawValue + "-coalitions" }
    let known = Set(allRules.map(\.id.description) + DescribedKind.all.flatMap(\.fields).map(\.name) + figures)
    let told = document.text.matches(of: #/(?:fel|error|varning|warning)\[([a-z0-9-]+)\]|msi explain ([a-z-]+)/#)
    for match in told {
      let rule = String(match.output.1 ?? match.output.2 ?? "")
      #expect(known.contains(rule), "\(document.path): \(rule)")
    }
  }
}

@Suite("Documentation/commands.md")
struct CommandsPageTests {
  @Test("tells a mistake in the program's own words, and its remedy is taken")
  func showsMessageAndRemedy() async throws {
    let page = try Document("Documentation/commands.md")
    let message = try #require(page.blocks.first { $0.text.hasPrefix("fel[") }?.text)
    var site = try TrialSite()
    let path = try #require(message.firstMatch(of: #/content\/[^:]+/#)).output
    site.lay("---\ntitle: Trygg fritid\nquestion: Hur?\nactors:\n  pubilc: 12\n---\n", at: String(path))
    #expect(try await site.build().report == message)
    let coalition = try #require(page.blocks.first { $0.text.hasPrefix("---") })
    site.lay(coalition.text, at: String(path))
    #expect(try await site.build().diagnostics == [])
  }

  @Test("names every command")
  func namesCommands() throws {
    let page = try Document("Documentation/commands.md")
    for name in commandNames { #expect(page.text.contains("| `msi \(name)"), "\(name)") }
  }
}

extension Document {
  /// The blocks that show a file as it should be.
  var examples: [Block] { blocks.filter { $0.file != nil && $0.remark.isEmpty } }
}
