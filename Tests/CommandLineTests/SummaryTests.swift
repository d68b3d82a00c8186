import Foundation
import Testing

@Suite("With --summary, all problems and the outcome are written to a file in Markdown", .timeLimit(.minutes(10)))
struct SummaryTests {
  @Test("of a site with errors, which stays as it was")
  func writesErrors() throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: "content/coalitions/07-trygg-fritid.md")
    let outcome = try workshop.build("--summary", "summary.md", "--format", "github")
    #expect(outcome.status == 1)
    let summary = workshop.text(of: "summary.md")
    #expect(
      summary.hasPrefix("## 1 fel i 1 fil.\n\n### `content/coalitions/07-trygg-fritid.md`\n\n- **fel på rad 5**: "))
    #expect(summary.hasSuffix("\nInget har publicerats.\n"))
  }

  @Test("of a site that was published, in the language of messages, in place of what the file held")
  func writesPublication() throws {
    let workshop = try Workshop()
    try workshop.write("gammalt", to: "summary.md")
    #expect(try workshop.build("--summary", "summary.md", "--language", "en").status == 0)
    let summary = workshop.text(of: "summary.md")
    #expect(summary.hasPrefix("## No errors or warnings.\n\n"))
    #expect(summary.contains(" pages and ") && !summary.contains("gammalt"))
  }

  @Test("of a site that takes the place of another, with what readers will notice")
  func writesDifferences() throws {
    let workshop = try Workshop()
    #expect(try workshop.build("--output", "before").status == 0)
    try workshop.write(
      "---\ntitle: Koalition för trygg fritid\nquestion: Hur?\n---\n", to: "content/coalitions/07-trygg-fritid.md")
    #expect(try workshop.build("--previous", "before", "--summary", "summary.md").status == 0)
    let summary = workshop.text(of: "summary.md")
    #expect(summary.hasPrefix("## Inga fel eller varningar"))
    #expect(summary.contains("\n## Det här ändras för läsarna\n"))
    #expect(summary.contains("**Koalition för trygg fritid** `/koalitioner/trygg-fritid/`"))
  }

  @Test("but not of a site that takes its own place, since the one before is gone by then")
  func comparesNoSiteWithItself() throws {
    let workshop = try Workshop()
    #expect(try workshop.build().status == 0)
    #expect(try workshop.build("--previous", "./output/", "--summary", "summary.md").status == 0)
    #expect(!workshop.text(of: "summary.md").contains("läsarna"))
  }

  @Test("and a file that cannot be written is a failure of the machine")
  func refusesUnwritableFile() throws {
    let workshop = try Workshop()
    let outcome = try workshop.build("--summary", "ingen/mapp.md")
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("ingen/mapp.md") || outcome.errors.contains("ingen/mapp.md"))
  }

  @Test("With --changed, the problems in those files are annotated first")
  func putsChangedFilesFirst() throws {
    let workshop = try Workshop()
    try workshop.write(misspeltSector, to: "content/coalitions/07-a.md")
    try workshop.write(misspeltSector, to: "content/coalitions/08-b.md")
    try workshop.write("./content/coalitions/08-b.md\nREADME.md\n", to: "changed.txt")
    let outcome = try workshop.build("--format", "github", "--changed", "changed.txt")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("::error file=content/coalitions/08-b.md,line=5,"))
    #expect(try workshop.build("--changed", "ingen.txt").status == 2)
    // A device that never ends.
    #expect(try workshop.build("--changed", "/dev/zero").status == 2)
  }
}
