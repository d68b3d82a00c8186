import Testing

@testable import Markdown

@Suite struct HeadingTests {
  static let ids = [
    Case("Träff 1", "traff-1"),
    Case("Åäö ÅÄÖ é ü ñ ø æ ß ł", "aao-aao-e-u-n-o-ae-ss-l"),
    Case("a\u{30A}ngstro\u{308}m", "angstrom"),
    Case("Vad är det?  Och, varför!", "vad-ar-det-och-varfor"),
    Case("– Citat – ja", "citat-ja"),
    Case("och/eller snake_case e-post", "och-eller-snake-case-e-post"),
    Case("*Kursiv* `kod` [länk](02-skola.md)", "kursiv-kod-lank"),
    Case("{{completed-coalitions-in-words}} koalitioner", "koalitioner"),
    Case("Привет 你好", "привет-你好"),
    Case("???", "avsnitt"),
    Case("🎉", "avsnitt"),
    Case("fn 1", "fn-1-h"),
    Case("Se fnref 1-2", "se-fnref-1-2-h"),
    Case("FN", "fn-h"),
    Case("<!-- not --> Titel", "titel"),
  ]

  @Test("makes a readable id of a heading's words", arguments: ids)
  func makesIDs(_ example: Case) throws {
    let heading = try #require(Conversion("## " + example.input).outline.headings.first)
    #expect(heading.id == example.output)
  }

  @Test("gives every heading an id of its own")
  func makesUniqueIDs() {
    let source = "# A\n# A 2\n# A\n# A\n# A 2\n# Meny\n# ???\n# !"
    let conversion = Conversion(source, in: .sample(taken: ["meny"]))
    #expect(
      conversion.outline.headings.map(\.id) == ["a", "a-2", "a-3", "a-4", "a-2-2", "meny-2", "avsnitt", "avsnitt-2"])
  }

  @Test("puts the text's prefix before its ids")
  func prefixesIDs() {
    let html = Conversion("# A\nx[^1]\n\n[^1]: y", in: .sample(prefix: "traff-1-")).html
    #expect(html.contains("<h2 id=\"traff-1-a\">"))
    #expect(html.contains("<a id=\"traff-1-fnref-1\" href=\"#traff-1-fn-1\""))
    #expect(html.contains("<li id=\"traff-1-fn-1\">"))
    #expect(html.contains("<a href=\"#traff-1-fnref-1\""))
  }

  @Test("leads a link within the text to the text's own heading, whatever id it has got")
  func leadsToOwnHeadings() {
    let text = "[x](#meny) [y](#meny-2) [z](#annat) [n](#fn-1)\n\n# Meny\n\n# Meny\n\nx[^1]\n\n[^1]: y"
    let links = { (context: MarkdownContext) in Conversion(text, in: context).outline.links.map(\.url) }
    #expect(links(.sample()) == ["#meny", "#meny-2", "#annat", "#fn-1"])
    #expect(links(.sample(taken: ["meny"])) == ["#meny-2", "#meny-3", "#annat", "#fn-1"])
    #expect(links(.sample(prefix: "a-")) == ["#a-meny", "#a-meny-2", "#annat", "#a-fn-1"])
    let ids = Conversion(text, in: .sample(taken: ["meny"])).outline.headings.map(\.id)
    #expect(ids == ["meny-2", "meny-3"])
  }

  @Test("gives no heading the id of a footnote, be it of another text with a prefix")
  func keepsFromFootnotes() {
    let source = "# Fn\n# Fn\n# Fn 1\n# A fn 1\n# A fnref 1\n# A fnref 1 2\n# Fnord 1\n# Afn 1\nx[^1]\n\n[^1]: y"
    #expect(
      Conversion(source).outline.headings.map(\.id) == [
        "fn-h", "fn-h-2", "fn-1-h", "a-fn-1-h", "a-fnref-1-h", "a-fnref-1-2-h", "fnord-1", "afn-1",
      ])
  }

  @Test("takes the level from headings in quotations, lists and footnotes where there are no others")
  func findsInnerHeadings() {
    for source in ["> ## A\n\nb", "- ### A", "a[^1]\n\n[^1]:\n    #### A"] {
      let conversion = Conversion(source)
      #expect(conversion.outline.headings.map(\.level) == [2], "\(source)")
      #expect(conversion.rules == [], "\(source)")
    }
    #expect(Conversion("#\n\n## A").outline.headings.map(\.level) == [2])
    #expect(Conversion("## A\n\n> # B\n\n## C").outline.headings.map(\.level) == [2, 2, 2])
  }

  @Test("moves all headings by the same amount, to 6 at most")
  func movesLevels() {
    #expect(Conversion("# a\n## b\n# c").outline.headings.map(\.level) == [2, 3, 2])
    #expect(Conversion("## a\n### b\n## c").outline.headings.map(\.level) == [2, 3, 2])
    #expect(
      Conversion("# a\n## b\n### c\n#### d", in: .sample(headingLevel: 4)).outline.headings.map(\.level) == [
        4, 5, 6, 6,
      ])
    #expect(
      Conversion("Rubrik\n===\n\nmindre\n---").html == "<h2 id=\"rubrik\">Rubrik</h2>\n<h3 id=\"mindre\">mindre</h3>\n")
  }

  @Test("knows a heading's words without markup, with figures filled in")
  func knowsWords() {
    let conversion = Conversion("## *Våra* {{actors}} \"A & B\"[^1]\n\n[^1]: not")
    #expect(conversion.words(ofHeading: 0) == "Våra 103 ”A & B”")
  }

  @Test("leaves out a heading without words")
  func leavesOutEmpty() { #expect(Conversion("##\n\ntext").html == "<p>text</p>\n") }

  @Test("warns of a heading that skips a level, at its line")
  func warnsOfJumps() throws {
    let conversion = Conversion("## Metoden\n\ntext\n\n#### Träff 1  \n\n## Slut")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == ["heading-jump"])
    #expect(conversion.text(at: diagnostic.span) == "#### Träff 1")
    #expect(diagnostic.summary.sv == "rubriken hoppar från nivå ## till ####")
    #expect(diagnostic.summary.en == "the heading jumps from level ## to ####")
    #expect(diagnostic.help?.sv == "börja rubriken med ###, eller sätt en rubrik på den nivån före")
  }

  @Test("warns of a text whose first heading is below a later one")
  func warnsOfDeepStart() throws {
    let conversion = Conversion("### A\n\n## B")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == ["heading-jump"])
    #expect(diagnostic.summary.sv == "den första rubriken är på nivå ###, fast en senare är på ##")
    #expect(diagnostic.summary.en == "the first heading is of level ###, though a later one is of ##")
  }

  @Test("takes the topmost level from quotations and lists where there is no other heading")
  func looksIntoQuotations() {
    let quotation = Conversion("> ## A\n\nText\n\n- ### B")
    #expect(quotation.diagnostics.isEmpty)
    #expect(quotation.outline.headings.map(\.level) == [2, 3])
    #expect(Conversion("> # A\n\n## B").outline.headings.map(\.level) == [2, 2])
  }

  @Test("is content with levels that go down by one and up by any number")
  func acceptsOrderlyLevels() { #expect(Conversion("# a\n## b\n### c\n# d\n## e").diagnostics.isEmpty) }
}
