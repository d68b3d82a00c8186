import Diagnostics
import Testing

@testable import Markdown

/// Texts that are written to break the converter: each must finish, and none may get HTML through.
@Suite struct HostileTests {
  static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  static let texts: [(name: String, text: String)] = [
    ("nested brackets", times(10_000, "[") + "a" + times(10_000, "](b)")),
    ("open brackets", times(500_000, "[")),
    ("images in images", times(10_000, "![") + "a" + times(10_000, "](b)")),
    ("quotes in one line", times(10_000, ">") + "a"),
    ("asterisks", times(1_000_000, "*")),
    ("emphasis in emphasis", times(10_000, "*a **b ") + times(10_000, "** *")),
    ("lists in one line", times(10_000, "- ") + "a"),
    ("lists by indentation", (0..<500).map { times($0 * 2, " ") + "- a\n" }.joined()),
    ("backticks", times(1_000_000, "`")),
    ("backticks of all lengths", (1..<1_000).map { times($0, "`") }.joined(separator: " ")),
    ("tildes", times(200_000, "~~a ")),
    ("tildes that open at every other turn", times(20_000, "~~*_a ")),
    ("tildes that close at every other turn", times(20_000, "~~a ~~a *~~x~~* ") + "a~~"),
    ("open links", times(20_000, "[a](")),
    ("quotes", times(500_000, "\"'")),
    ("braces", times(500_000, "{")),
    ("open figures", times(200_000, "{{a ")),
    ("figures", times(20_000, "{{actors}} ")),
    ("angle brackets", times(500_000, "<")),
    ("comments", times(200_000, "<!--")),
    ("zero bytes", times(500_000, "\0")),
    ("blank lines", times(500_000, "\n")),
    ("equal headings", times(5_000, "# a\n")),
    ("underlined headings", times(20_000, "===\n")),
    ("references", times(50_000, "[a] ") + "\n\n[a]: 02-skola.md"),
    (
      "a thousand references",
      (0..<5_000).map { "[r\($0)] " }.joined() + "\n\n" + (0..<5_000).map { "[r\($0)]: #\($0)\n" }.joined()
    ),
    ("dead links", times(5_000, "[a](b) ")),
    ("footnotes", times(20_000, "[^1]") + "\n\n[^1]: a"),
    ("one line of a megabyte", times(1_000_000, "a")),
  ]

  @Test("finishes on texts that are tangled on purpose", arguments: texts.map(\.name))
  func finishesOnTangledTexts(_ name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    let conversion = Conversion(text)
    #expect(!conversion.html.contains("<!--"))
  }

  @Test("reports what is nested too deeply, once and at its line")
  func reportsDepth() throws {
    let conversion = Conversion("text\n\n" + Self.times(200, ">") + "a\n" + Self.times(200, ">") + "b")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == ["markdown-too-deep"])
    #expect(diagnostic.span.range.lowerBound == 6)
    #expect(
      diagnostic.summary
        == Bilingual(
          sv: "texten är inbäddad i fler än 100 nivåer av citat, listor eller betoningar",
          en: "the text is nested in more than 100 levels of quotes, lists or emphasis"))
    #expect(Conversion(Self.times(90, ">") + "a").diagnostics.isEmpty)
  }

  static let excesses: [(text: String, place: Int, summary: String)] = [
    (times(20_000, "a@"), 1, "texten har fler än 10000 snabel-a"),
    ("se http://a.b" + times(20_000, ")"), 3, "ordet har fler än 500 slutparenteser"),
    (times(5_000, "a <![CDATA["), 1_102, "texten har fler än 100 <?, <! och <![CDATA["),
    (times(10_000, "x<?"), 301, "texten har fler än 100 <?, <! och <![CDATA["),
    (times(5_000, "x<!A "), 501, "texten har fler än 100 <?, <! och <![CDATA["),
    (times(30_000, "[^1]_"), 0, "stycket har för många * och _ bland för många länkar"),
    ("se " + times(20_000, "http://a.b<"), 3, "ordet är för långt och har för många adresser"),
    (times(20_000, "a\n") + "-|-\n", 40_000, "raden med streck har för mycket text ovanför sig utan en tom rad"),
    (
      times(2_000, "|a") + "\n" + times(2_000, "|-") + "\n" + times(2_000, "x\n"), 4_001,
      "texten har fler än 100000 tabellceller"
    ),
  ]

  @Test("refuses what would cost the parser too much, before it parses", arguments: excesses.indices)
  func refusesExcess(_ index: Int) throws {
    let excess = Self.excesses[index]
    let conversion = Conversion(excess.text)
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.html.isEmpty)
    #expect(conversion.rules == ["markdown-too-deep"])
    #expect(diagnostic.summary.sv == excess.summary)
    #expect(diagnostic.span.range.lowerBound == excess.place)
  }

  @Test("tells a thousand mistakes of a text, and that there are more")
  func limitsMessages() throws {
    let conversion = Conversion(Self.times(2_000, "[a](b) "))
    let last = try #require(conversion.diagnostics.last)
    #expect(conversion.diagnostics.count == 1_001)
    #expect(last.rule == .markdownTooDeep)
    #expect(last.span.range.lowerBound == 7_004)
    #expect(last.summary.sv == "det finns fler än 1000 anmärkningar på texten")
    #expect(Conversion(Self.times(1_000, "[a](b) ")).diagnostics.count == 1_000)
  }

  @Test("accepts a long table and a long list of addresses")
  func acceptsLongTexts() {
    #expect(Conversion("a|b|c\n-|-|-\n" + Self.times(3_000, "1|2|3\n")).diagnostics.isEmpty)
    #expect(Conversion(Self.times(3_000, "- **a** [b](02-skola.md)\n")).diagnostics.isEmpty)
    #expect(Conversion(Self.times(2_000, "anna@example.org\n\n")).diagnostics.isEmpty)
  }

  @Test("writes the same from many threads at once")
  func writesTheSameFromThreads() async {
    let text = Self.times(50, "www.x.se ~~bort~~ https://x.se a@b.se *w:w* ~~w~~\n\n")
    let expected = Conversion(text).html
    let same = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<50).allSatisfy { _ in Conversion(text).html == expected } }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(same)
  }
}
