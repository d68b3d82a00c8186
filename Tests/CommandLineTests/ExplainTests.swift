import CommandLine
import Diagnostics
import Foundation
import Model
import Testing

@Suite("msi explain", .timeLimit(.minutes(10)))
struct ExplainTests {
  @Test("explains every rule in both languages", arguments: allRules.map(\.id.description))
  func explainsEveryRule(_ rule: String) throws {
    let swedish = try Run(["explain", rule], in: "/").wait()
    let english = try Run(["explain", rule, "--language", "en"], in: "/").wait()
    for outcome in [swedish, english] {
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.hasPrefix(rule + "\n"))
      #expect(outcome.output.split(separator: "\n").count >= 8)
    }
    #expect(swedish.output.contains("Så här blir det fel"))
    #expect(english.output.contains("This is wrong"))
  }

  @Test("explains every field in both languages", arguments: DescribedKind.all)
  func explainsEveryField(_ kind: DescribedKind) throws {
    for field in kind.fields {
      let swedish = try Run(["explain", field.name, "--language", "sv"], in: "/").wait()
      let english = try Run(["explain", field.name, "--language", "en"], in: "/").wait()
      #expect([swedish.status, english.status] == [0, 0])
      #expect(swedish.output.hasPrefix(field.name + "\n"))
      #expect(swedish.output.contains("\n\(kind.noun.sv): "))
      #expect(english.output.contains("\n\(kind.noun.en): "))
      #expect(!(swedish.output + english.output).contains("]("), "a terminal follows no links")
    }
  }

  @Test("explains a field within a field")
  func explainsInnerField() throws {
    let outcome = try Run(["explain", "read-more.label", "--language", "en"], in: "/").wait()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("the link's words"))
  }

  @Test("suggests what may have been meant")
  func suggestsWhatWasMeant() throws {
    let outcome = try Run(["explain", "startz", "--language", "en"], in: "/").wait()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Did you mean \"starts\"?"))
  }

  @Test("lists all rules where none is asked for")
  func listsAllRules() throws {
    let outcome = try Run(["explain"], in: "/").wait()
    #expect(outcome.status == 0)
    let names = outcome.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    #expect(names == allRules.map(\.id.description))
  }
}

/// The small site, with two coalitions that name their actors, one of them in both, and one that waits.
@Suite("msi explain of a figure", .timeLimit(.minutes(10)))
struct ExplainFigureTests {
  let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write(
      """
      ---
      title: Trygg fritid
      question: Hur?
      actors:
        - name: Ungas hus
          sector: civil-society
        - name: Malmö stad
          sector: public
      ---

      """, to: "content/coalitions/03-trygg-fritid.md")
    try workshop.write(
      """
      ---
      title: Unga röster
      question: Hur?
      ends: 2021
      actors:
        - name: MALMÖ STAD
          sector: public
        - name: Lunds kommun
          sector: public
      ---

      """, to: "content/coalitions/04-unga-roster.md")
    try workshop.write(
      "---\ntitle: Sedan\nquestion: Hur?\npublish: 2062-12-01\nactors:\n  public: 9\n---\n",
      to: "content/coalitions/05-sedan.md")
  }

  @Test("shows the sum with each term and its place, what the baseline covers, what is added, and what waits")
  func showsSumOfActors() throws {
    let outcome = try workshop.msi("explain", "actors", "--language", "sv")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.hasPrefix(
        """
        actors: 8 aktörer

            3  civilsamhället    content/statistics/1-aktorer.md:4        grunden
          + 2  offentlig sektor  content/statistics/1-aktorer.md:5        grunden
          + 1  civilsamhället    content/coalitions/03-trygg-fritid.md:5  Trygg fritid (1 namn)
          + 1  offentlig sektor  content/coalitions/03-trygg-fritid.md:7  Trygg fritid (1 namn)
          + 1  offentlig sektor  content/coalitions/04-unga-roster.md:8   Unga röster (1 av 2 namn, resten är redan räknade)
            ─
            8

        I grunden, content/statistics/1-aktorer.md, är aktörerna redan medräknade från:
          content/coalitions/01-kultur.md  Koalition för kultur

        Läggs till, eftersom grunden inte räknar in dem:
          content/coalitions/02-fritid.md  säger inget om aktörer
          content/coalitions/03-trygg-fritid.md  + 2
          content/coalitions/04-unga-roster.md  + 1

        Räknas inte, eftersom de inte är publicerade:
          content/coalitions/05-sedan.md: väntar till 1\u{A0}december 2062

        """), "\(outcome.output)")
    // The name is that of a field too.
    #expect(outcome.output.contains("\nen koalition: "))
  }

  @Test("shows a sector's part, in whatever form it is asked for")
  func showsSector() throws {
    let outcome = try workshop.msi("explain", "actors.public-in-words-with-noun", "--language", "en")
    #expect(
      outcome.output.hasPrefix(
        "actors.public: 4 of 8 actors\n\n    2  offentlig sektor  content/statistics/1-aktorer.md:5"))
    #expect(outcome.output.contains("    ─\n    4\n"))
    #expect(!outcome.output.contains("civilsamhället"))
  }

  @Test("shows the coalitions that count, each with the line that decides")
  func showsCoalitions() throws {
    let outcome = try workshop.msi("explain", "completed-coalitions", "--language", "sv", "--date", "2026-11-24")
    #expect(outcome.output.hasPrefix("completed-coalitions: 4 koalitioner\n"))
    #expect(outcome.output.contains("  + 1  content/coalitions/04-unga-roster.md:1"))
    #expect(outcome.output.contains("completed den 2026-11-24, av ends: 2021"))
    #expect(outcome.output.contains("completed, utan status och datum"))
    let later = try workshop.msi("explain", "coalitions", "--language", "sv", "--date", "2062-12-01")
    #expect(later.output.hasPrefix("coalitions: 5 koalitioner\n"))
    #expect(!later.output.contains("Räknas inte"))
  }

  @Test("shows a share as it was written, and a recorded count as its own sum")
  func showsStatistics() throws {
    try workshop.write(
      "---\nlabel: vill\nshare: 92,5\nsource: Enkät\nmeasured: 2026-05\n---\n", to: "content/statistics/2-vill.md")
    let share = try workshop.msi("explain", "vill", "--language", "en")
    #expect(
      share.output == """
        vill: 92.5%

            content/statistics/2-vill.md:3  share: 92.5

        Written in the file, and not computed.
        Source: Enkät
        Measured: May 2026

        """, "\(share.output)")
    let counts = try workshop.msi("explain", "aktorer", "--language", "sv")
    #expect(
      counts.output.hasPrefix("aktorer: 5 aktörer\n\n    3  civilsamhället    content/statistics/1-aktorer.md:4\n"))
  }

  @Test("reads the content where it is told to, and says where it may be")
  func readsContentElsewhere() throws {
    let elsewhere = try Run(
      ["explain", "completed-coalitions", "--content", workshop.path + "/content", "--language", "sv"], in: "/"
    ).wait()
    #expect(elsewhere.output.hasPrefix("completed-coalitions: 4 koalitioner\n"))
    let nowhere = try Run(["explain", "completed-coalitions", "--language", "sv"], in: "/").wait()
    #expect(nowhere.status == 64)
    #expect(nowhere.errors.contains("säg var det är med --content"))
  }

  @Test("suggests the figure that may have been meant")
  func suggestsFigure() throws {
    let outcome = try workshop.msi("explain", "actors.pubilc", "--language", "en")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Did you mean \"actors.public\"?"))
  }

  @Test("says that errors may change it")
  func warnsOfErrors() throws {
    try workshop.write("---\ntitle: Fel\n---\n", to: "content/coalitions/06-fel.md")
    let outcome = try workshop.msi("explain", "coalitions", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("msi check shows them"))
  }

  @Test("says so where there are no actors")
  func saysThatThereAreNone() throws {
    for file in ["coalitions/03-trygg-fritid", "coalitions/04-unga-roster", "statistics/1-aktorer"] {
      try workshop.remove("content/\(file).md")
    }
    let outcome = try workshop.msi("explain", "actors", "--language", "sv")
    #expect(outcome.output.hasPrefix("actors: inga aktörer att räkna\n"))
  }
}
