import Comparing
import Reviewing
import TestSupport
import Testing

@Suite("A review tells what readers will see")
struct ReportTests {
  @Test("in Swedish, with what each page said and says")
  func tellsInSwedish() async throws {
    let text = try await Sample.ofEveryKind().swedish.text(showsPassages: true)
    #expect(
      text == """
        Aktörer totalt 52 → 53 (+1 akademin).
        Koalitioner 6 → 7 (+1 pågående).

        1 ny sida:
          Ny sida & mer
            /ny/

        1 sida har flyttat:
          Trygg fritid
            /trygg/ · låg förut på /fritid/, som skickar vidare · 1 ställe ändrat
              − Fritid
              + Trygg fritid

        1 sida ändrad:
          Start
            / · 2 ställen ändrade
              − Det var roligt att delta.
              + Det var lärorikt att delta.
              + It's

        1 sida finns inte kvar:
          Borta
            /borta/ · adressen leder ingenstans

        Öppna data: 1 ändrad (data/figures.json).

        """)
  }

  @Test("in English, in a line for each page")
  func tellsInEnglishBriefly() async throws {
    let text = try await Sample.ofEveryKind().english.text(showsPassages: false)
    #expect(
      text == """
        Actors in all 52 → 53 (+1 akademin).
        Coalitions 6 → 7 (+1 ongoing).
        1 new page:
          Ny sida & mer  /ny/
        1 page has moved:
          Trygg fritid  /trygg/ · was at /fritid/, which sends readers on · 1 passage changed
        1 page changed:
          Start  / · 2 passages changed
        1 page is gone:
          Borta  /borta/ · the address leads nowhere
        Open data: 1 changed (data/figures.json).

        """)
  }

  @Test("in one sentence where nothing changes")
  func saysThatNothingChanges() async throws {
    let site: KeyValuePairs = ["index.html": page("Start"), "data/figures.json": figures(actors: [], completed: 1)]
    let sample = try await Sample(site, site)
    #expect(sample.swedish.text(showsPassages: true) == "Inget ändras för läsarna.\n")
    #expect(sample.english.markdown().contains("Nothing changes for readers\\."))
  }

  @Test("that no address is lost")
  func saysThatNoAddressIsLost() async throws {
    let sample = try await Sample(["index.html": page("A")], ["index.html": page("B")])
    #expect(sample.swedish.text(showsPassages: true).hasSuffix("\nIngen adress försvinner.\n"))
    #expect(sample.english.markdown().contains("**No address is lost\\.**"))
  }

  @Test("shares in the words of their statistic")
  func tellsShares() async throws {
    func sample(_ old: String, _ new: String) async throws -> String {
      func data(_ percent: String) -> String {
        let share = "{\"statistic\":\"n\",\"percent\":\(percent),\"label\":\"av alla tycker så\"}"
        return figures(actors: [], completed: 1, shares: percent.isEmpty ? "" : share)
      }
      return try await Sample(["data/figures.json": data(old)], ["data/figures.json": data(new)]).swedish.figures
        .joined()
    }
    #expect(try await sample("90", "92.5") == "90\u{A0}% → 92,5\u{A0}% av alla tycker så.")
    #expect(try await sample("", "92.5") == "Ny andel: 92,5\u{A0}% av alla tycker så.")
    #expect(try await sample("90", "") == "Andelen finns inte kvar: 90\u{A0}% av alla tycker så.")
  }

  @Test("as Markdown in which nothing that a page says is markup")
  func escapesMarkdown() async throws {
    let sample = try await Sample(
      ["index.html": page("Start")], ["index.html": page("Start", "<p>*a* [b](c) @d #1 &lt;script&gt; `e` | f</p>")])
    let markdown = sample.swedish.markdown()
    #expect(markdown.contains("<ins>\\*a\\* \\[b\\](c) &#64;d &#35;1 &lt;script&gt; \\`e\\` \\| f</ins>"))
    #expect(markdown.contains("- **Start** `/` · 1 ställe ändrat\n"))
  }

  @Test("as Markdown within its limit, and says what is left out")
  func boundsMarkdown() async throws {
    let comparison = SiteComparison.ofManyNewPages(10_000)
    let markdown = Review(of: comparison, in: .english).markdown(limit: 50_000)
    #expect(markdown.utf8.count <= 50_000)
    #expect(markdown.utf8.count > 45_000)
    #expect(markdown.contains("Left out, since the summary grew too long\\: "))
  }

  @Test("to programs with every key")
  func writesJSON() async throws {
    let sample = try await Sample.ofEveryKind()
    let json = JSONValue(reading: Array(sample.comparison.json(status: "changed", in: .swedish).utf8))
    #expect(json?["status"]?.text == "changed")
    #expect(json?["figures"]?.list?.first?["sentence"]?.text == "Aktörer totalt 52 → 53 (+1 akademin).")
    #expect(json?["newPages"]?.list?.first?["address"]?.text == "/ny/")
    #expect(json?["changedPages"]?.list?.count == 2)
    #expect(json?["gonePages"]?.list?.first?["leadsTo"] == .null)
    #expect(json?["failure"] == .null)
  }
}
