import Building
import Diagnostics
import Fixing
import Model
import SeededRandom
import TestSupport
import Testing

@Suite("Remedies that are certain are applied, and nothing else is touched", .timeLimit(.minutes(10)))
struct FixTests {
  @Test(
    "one word or number at a time",
    arguments: [
      ("titel: Fritid", "title: Fritid"), ("statuss: ongoing", "status: ongoing"),
      ("status: \"compleeted\"", "status: \"completed\""), ("status: 'pågår'", "status: 'ongoing'"),
      ("starts: 24/3 2021  # våren", "starts: 2021-03-24  # våren"), ("starts: mars 2021", "starts: 2021-03"),
      ("starts: 2021-3-4", "starts: 2021-03-04"), ("draft: yes", "draft: ja"), ("draft: off", "draft: nej"),
      ("actors:\n  pubilc: 1", "actors:\n  public: 1"), ("actors:\n  public: 1 000", "actors:\n  public: 1000"),
      ("summary: Unga\u{2028}vuxna", "summary: Unga vuxna"),
      ("read-more: {url: 'https://x.se/\u{200B}'}", "read-more: {url: 'https://x.se/'}"),
      ("starts: 24 mars 2021", "starts: 2021-03-24"), ("starts: 2021.03.24", "starts: 2021-03-24"),
      ("actors: {pubilc: 1}", "actors: {public: 1}"), ("stat\u{200B}us: ongoing", "status: ongoing"),
    ])
  func fixes(written: String, meant: String) async throws {
    let fixed = try await fixed(["coalitions/01-a.md": coalition(written)])
    #expect(fixed.text("coalitions/01-a.md") == coalition(meant))
    #expect(fixed.errors == [])
  }

  @Test(
    "what may mean two things is left to the editor",
    arguments: [
      "starts: 4/3 2021", "starts: våren 2021", "actors:\n  public: cirka 12", "actors:\n  public: 12,5",
      "status: klart kanske", "colour: red", "draft: kanske", "starts: 2021 4/3", "starts: 2011/12", "starts: 2021?",
      "starts: 2021-06-07 13:00", "titel: A\ntittle: B\nstatus: x", "actors:\n  public: 1\n  pubilc: 2",
      "actors:\n  pubilc: 1\n  publik: 2", "actors:\n  public: 1 2", "actors:\n  public: 12 000 5",
      "status: ongoing\nstats: 2020", "read-more: {url: \"https://x.se/a\u{A0}b\"}",
    ])
  func leavesDoubtful(written: String) async throws {
    let fixed = try await fixed(["coalitions/01-a.md": coalition(written)])
    #expect(fixed.files.isEmpty)
    #expect(!fixed.errors.isEmpty)
  }

  @Test("references and the settings too, in every kind of file")
  func fixesReferences() async throws {
    let fixed = try await fixed([
      "coalitions/01-trygg-fritid.md": coalition("themes: [skoal]"),
      "quotes/1-kim.md": "---\r\nname: Kim\r\ncoalition: tryg-fritid\r\nsector: publik\r\n---\r\n\r\nBra.\r\n",
      "statistics/1-andel.md": "---\nlabel: deltog\nshare: 92 %\n---\n",
      "site.yaml": TextSite.settings() + "licence: CC-BY-40\nthemes:\n  skola: Skola\n",
    ])
    #expect(fixed.errors == [])
    #expect(fixed.text("quotes/1-kim.md").contains("coalition: trygg-fritid\r\nsector: public\r\n"))
    #expect(fixed.text("statistics/1-andel.md").contains("share: 92\n"))
    #expect(fixed.text("coalitions/01-trygg-fritid.md").contains("themes: [skola]"))
  }

  @Test("numbers in texts only when there is no error left, since figures may be wrong until then")
  func waitsForFigures() async throws {
    let pages = ["pages/om.md": "---\ntitle: Om\n---\n\nVi är två koalitioner.\n"]
    let coalitions = ["coalitions/01-a.md": coalition(""), "coalitions/02-b.md": coalition("statuss: planned")]
    let fixed = try await fixed(pages.merging(coalitions) { $1 })
    #expect(fixed.text("pages/om.md").contains("Vi är {{coalitions-in-words}} koalitioner."))
    #expect(fixed.remaining.filter { $0.rule.id == "typed-number" } == [])
  }

  @Test("a file that is damaged at random becomes what it was, byte for byte", arguments: 0..<60 as Range<UInt64>)
  func mendsDamage(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let good = coalition(Self.goodLines.map(\.good).joined(separator: "\n")) + "\nEn text. # ingen kommentar\n"
    let damage = Self.goodLines.filter { _ in Bool.random(using: &random) }
    let bad = damage.reduce(good) { text, line in text.replacing("\n\(line.good)\n", with: "\n\(line.bad)\n") }
    let fixed = try await fixed(["coalitions/01-a.md": bad])
    #expect(fixed.text("coalitions/01-a.md") == good)
    #expect(fixed.count == damage.count)
  }

  private static let goodLines = [
    (good: "status: completed # klar", bad: "status: complted # klar"),
    (good: "starts: 2021-03-24", bad: "starts: 20210324"),
    (good: "ends:   \"2022-01\"", bad: "edns:   \"2022-01\""), (good: "draft: nej", bad: "draft: no"),
    (good: "actors:", bad: "aktors:"), (good: "  public: 12", bad: "  pubic: 12"),
    (good: "  civil-society: 3000 # många", bad: "  civil-society: 3 000 # många"),
  ]

  @Test("the diff shows each change with the lines around it, and what nobody sees")
  func showsDiff() async throws {
    let fixed = try await fixed(["coalitions/01-a.md": coalition("a: 1\nb: 2\nc: 3\nd: 4\nstat\u{200B}us: ongoing")])
    #expect(
      fixed.files.first?.diff == """
        --- content/coalitions/01-a.md
        +++ content/coalitions/01-a.md
        @@ -5,5 +5,5 @@
         b: 2
         c: 3
         d: 4
        -stat<U+200B>us: ongoing
        +status: ongoing
         ---

        """)
  }

  private func coalition(_ lines: String) -> String {
    let title = lines.contains("titel") || lines.contains("title") ? "" : "title: A\n"
    return "---\n\(title)question: Hur?\n\(lines)\n---\n"
  }

  private func fixed(_ files: [String: String]) async throws -> Fixed {
    let site = TextSite(files)
    return Fixed(
      sources: try await fixedSources(of: site.sources(), as: .test, pictures: .inThisProcess), before: site.content)
  }

  /// The outcome, with the files that stay as they were.
  private struct Fixed {
    let sources: FixedSources
    let before: [String: String]

    var files: [FixedFile] { sources.files }
    var count: Int { sources.count }
    var remaining: [Diagnostic] { sources.remaining }
    var errors: [String] { remaining.filter { $0.severity == .error }.map(\.summary.en) }

    func text(_ path: String) -> String {
      let file = files.first { $0.path.description == "content/" + path }
      return file.map { String(decoding: $0.fixed, as: UTF8.self) } ?? before[path] ?? ""
    }
  }
}
