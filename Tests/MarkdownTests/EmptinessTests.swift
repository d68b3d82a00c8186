import Diagnostics
import Testing

@testable import Markdown

/// What looks empty to a reader is empty, whatever it is made of.
@Suite struct EmptinessTests {
  static let nothing = [
    "", " ", "\u{A0}", "&nbsp;", "\u{200B}", "&#8203;", "\u{2060}\u{FEFF}", "\u{AD}", "\u{2800}", "<!-- a -->",
    "<!-- a -- b -->",
  ]

  @Test("tells of a link without words, and leaves it out", arguments: nothing + ["<br>"])
  func leavesOutEmptyLink(_ words: String) throws {
    let conversion = Conversion("ord [\(words)](02-skola.md)")
    let diagnostic = try #require(conversion.diagnostics.first { $0.rule.id == "link-without-words" })
    #expect(conversion.text(at: diagnostic.span) == "02-skola.md")
    #expect(!conversion.html.contains("<a"))
    #expect(conversion.outline.links.isEmpty)
  }

  @Test(
    "takes code, an image or any sign that is seen for words",
    arguments: ["a", "`a`", "![bord](bord.jpg)", "–", "{{actors}}", "*a*", "😀", "\u{200B}a"])
  func acceptsVisibleLink(_ words: String) {
    let conversion = Conversion("[\(words)](02-skola.md)\n\n## \(words)")
    #expect(conversion.diagnostics.isEmpty)
    #expect(conversion.html.contains("<a") && conversion.html.contains("<h2"))
  }

  @Test("tells of a heading without words, and leaves it out", arguments: nothing)
  func leavesOutEmptyHeading(_ words: String) throws {
    let conversion = Conversion("ord\n\n## \(words)\n\nord")
    #expect(conversion.rules == ["heading-without-words"])
    #expect(!conversion.html.contains("<h"))
    #expect(conversion.outline.headings.isEmpty)
  }

  @Test("tells of an image without alternative text", arguments: nothing)
  func warnsOfEmptyAltText(_ words: String) {
    #expect(Conversion("![\(words)](bord.jpg)").rules == ["missing-alt-text"])
  }

  @Test("makes no heading of a table's cell without words", arguments: nothing)
  func leavesEmptyCellPlain(_ words: String) {
    let html = Conversion("| a | \(words) |\n|---|---|\n| b | c |").html
    #expect(html.contains("<th scope=\"col\">a</th><td>"))
  }

  @Test("makes neither a title nor a caption of what is not seen", arguments: [" ", "\u{A0}", "\u{200B}"])
  func leavesOutEmptyTitle(_ words: String) {
    let html = Conversion("[a](02-skola.md \"\(words)\")\n\n![a](bord.jpg \"\(words)\")").html
    #expect(!html.contains("title") && !html.contains("fig"))
  }

  @Test(
    "tells of a text of which nothing is seen, at its first line",
    arguments: ["&nbsp;", "&#8203;", "---", "[a]: 02-skola.md", "<div></div>", ">", "-", "```\n```"])
  func warnsOfInvisibleText(_ text: String) throws {
    let conversion = Conversion("\n" + text + "\n")
    let diagnostic = try #require(conversion.diagnostics.first { $0.rule.id == "text-without-words" })
    #expect(diagnostic.span.range.lowerBound == 1)
  }

  @Test("says nothing of a text that is not there", arguments: ["", " \n", "\u{A0}\n\u{200B}"])
  func ignoresMissingText(_ text: String) {
    #expect(Conversion(text).diagnostics.isEmpty)
  }
}
