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
      ("Sex st koalitioner, nej tre stycken koalitioner.", ["tre": "coalitions-in-words"]),
      ("~~~\nkod\n~~~\n\n103 aktörer", ["103": "actors"]), ("103\u{202F}aktörer", ["103": "actors"]),
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
      "103 miljoner till organisationen", "sidan 103 i rapporten om aktörer", "Av deltagarna var 92 % kvinnor.",
      "Det var tre koalitioner till.", "De första tre koalitionerna", "``103 aktörer``", "`a. 103 aktörer`",
      "`````\n```\nHela 103 aktörer\n`````", "[103 aktörer][]\n\n[103 aktörer]: https://mau.se/",
      "[x][103 aktörer]\n\n[103 aktörer]: https://mau.se/",
      "Fot[^103 aktörer]", "103 personer från hela sektorn", "103 av 200 organisationer",
      "{{actors}} aktörer i {{coalitions-in-words}} koalitioner", "12.103 aktörer", "B103 aktörer",
    ])
  func staysQuiet(text: String) async throws { #expect(try await told(text) == []) }

  @Test(
    "with no remedy that is certain, where it may be another number",
    arguments: ["103 organisationer har deltagit.", "103 olika organisationer deltog."])
  func leavesDoubtful(text: String) async throws {
    let told = try await site(text).build().diagnostics.filter { $0.rule.id == "typed-number" }
    #expect(told.count == 1)
    #expect(told.allSatisfy { $0.fix == nil })
  }

  @Test("in a coalition's own text only where the whole site is meant, with no certain remedy")
  func leavesCoalitions() async throws {
    var site = site("")
    site.content["coalitions/01-a.md"]? +=
      "\nI koalitionen deltog 36 aktörer från civil-society, av alla 103 aktörer.\n"
    let told = try await site.build().diagnostics.filter { $0.rule.id == "typed-number" }
    #expect(told.map(\.summary.sv) == ["\"103\" är en av webbplatsens siffror, men skriven för hand"])
    #expect(told.allSatisfy { $0.fix == nil })
  }

  @Test(
    "at the beginning of a field with quotation marks in its remedy, since braces there mean something else in YAML")
  func quotesFields() async throws {
    var site = site("")
    site.content["pages/om.md"] = "---\ntitle: Om\nlead: Tre koalitioner har startat\n---\n"
    let told = try await site.build().diagnostics.filter { $0.rule.id == "typed-number" }
    #expect(told.first?.help?.en.contains("quotation marks around the whole value") == true)
    #expect(told.first?.fix == nil)
  }

  @Test(
    "in texts that are long on purpose, at most a hundred times",
    arguments: [
      String(repeating: "vi är 103 aktörer och ", count: 5_000), String(repeating: "Vi är 103 aktörer. ", count: 5_000),
      String(repeating: "103 aktörer ` ", count: 5_000), String(repeating: "[103 aktörer", count: 5_000),
    ])
  func endsSoon(text: String) async throws {
    #expect(try await told(text).count <= 100)
  }

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
