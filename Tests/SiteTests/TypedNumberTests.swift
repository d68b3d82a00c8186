import Building
import Diagnostics
import Model
import TestSupport
import Testing

@Suite("A number that is one of the site's figures is told where it is typed", .timeLimit(.minutes(10)))
struct TypedNumberTests {
  /// Three coalitions, of which one goes on, and 103 actors, of which 36 and 67 are of the two sectors; 92 % in a share.
  private static let site = [
    "coalitions/01-a.md": "---\ntitle: A\nquestion: Hur?\nstatus: ongoing\n---\n",
    "coalitions/02-b.md": "---\ntitle: B\nquestion: Hur?\n---\n",
    "coalitions/03-c.md": "---\ntitle: C\nquestion: Hur?\n---\n",
    "statistics/1-aktorer.md": "---\nlabel: har deltagit\nsectors:\n  civil-society: 36\n  public: 67\n---\n",
    "statistics/2-breddat-natverk.md": "---\nlabel: har breddat sina kontakter\nshare: 92\n---\n",
  ]

  @Test(
    "with what to write instead, whatever its spelling",
    arguments: [
      ("Vi är 103 aktörer.", ["103": "actors"]), ("Vi är **103** aktörer.", ["103": "actors"]),
      ("Tre koalitioner har startat.", ["Tre": "coalitions-in-words"]),
      ("De tre\nkoalitionerna är igång.", ["tre": "coalitions-in-words"]),
      ("103\u{A0}aktörer och 3 koalitioner", ["103": "actors", "3": "coalitions"]),
      ("Etthundratre aktörer deltar.", ["Etthundratre": "actors-always-in-words"]),
      ("Det är två genomförda koalitioner.", ["två": "completed-coalitions-in-words"]),
      ("Av dem är 36 aktörer från civil-society.", ["36": "actors.civil-society"]),
      ("103 organisationer har deltagit.", ["103": "actors"]),
      (
        "92 % har breddat sitt nätverk, 92 procent alltså.",
        ["92 %": "breddat-natverk", "92 procent": "breddat-natverk"]
      ),
      ("- tre koalitioner\n- 103 olika aktörer", ["tre": "coalitions-in-words", "103": "actors"]),
    ] as [(String, [String: String])])
  func tells(text: String, meant: [String: String]) async throws {
    let told = try await told(text)
    #expect(
      Dictionary(uniqueKeysWithValues: told.map { ($0.original, $0.replacement) }) == meant.mapValues { "{{\($0)}}" })
  }

  @Test(
    "but not where it counts something else, is quoted, or is of a certain year",
    arguments: [
      "Rum 103 är bokat.", "Vi har 103 stolar.", "2023 var vi 103 aktörer.", "> Vi är tre koalitioner",
      "Kod: `103 aktörer`.",
      "[x](https://mau.se/103-aktörer)", "1 103 aktörer", "103,5 aktörer", "tretton koalitioner", "En koalition.",
      "Två koalitioner möts.", "36 aktörer möts.", "92 % tycker så.", "Artikel 3 koalitionsavtal",
      "sid. 3–103 om aktörer",
      "```\n103 aktörer\n```", "    103 aktörer", "Det kostar 103 kr för varje aktör.", "3 koalitionsmöten",
      "{{actors}} aktörer i {{coalitions-in-words}} koalitioner", "12.103 aktörer", "B103 aktörer",
    ])
  func staysQuiet(text: String) async throws { #expect(try await told(text) == []) }

  @Test("after the figure has changed, as long as the site before had the number, and with no certain remedy")
  func tellsPast() async throws {
    var edition = Edition.test
    edition.previousFigures = ["actors": 99, "coalitions": 3]
    let built = try await site("Vi är 99 aktörer.").build(edition)
    let diagnostic = try #require(built.diagnostics.first { $0.rule.id == "typed-number" })
    #expect(diagnostic.summary.en == "\"99\" was the site's figure before, and now it is 103")
    #expect(diagnostic.fix == nil)
  }

  @Test("not in a quote, which is what somebody has said")
  func leavesQuotes() async throws {
    var site = site("")
    site.content["quotes/1-kim.md"] = "---\nname: Kim\n---\n\nVi är 103 aktörer.\n"
    #expect(try await site.build().rules.filter { $0 == "typed-number" } == [])
  }

  private func site(_ text: String) -> TextSite {
    TextSite(Self.site.merging(["pages/om.md": "---\ntitle: Om\n---\n\n\(text)\n"]) { $1 })
  }

  private func told(_ text: String) async throws -> [Fix] {
    try await site(text).build().diagnostics.filter { $0.rule.id == "typed-number" }.compactMap(\.fix)
  }
}
