import Diagnostics
import Testing

@testable import Markdown

@Suite struct ImageTests {
  static let picture =
    "<img src=\"/bilder/bord.3f.jpg\" alt=\"Ett bord\" width=\"800\" height=\"600\" loading=\"lazy\" decoding=\"async\">"

  static let images = [
    Case("se ![Ett bord](bord.jpg)", "<p>se \(picture)</p>\n"),
    Case(
      "![Ett bord](bord.jpg \"Foto: {{actors}} *A*\")",
      "<figure>\n\(picture)\n<figcaption>Foto: 103 *A*</figcaption>\n</figure>\n"),
    Case(
      "se ![Ett bord](bord.jpg \"Foto\")",
      "<p>se " + picture.replacing("\" loading", with: "\" title=\"Foto\" loading") + "</p>\n"),
    Case(
      "![*Ett* \"bord\" & `<b>` {{actors}}](bord.jpg)",
      "<p>" + picture.replacing("Ett bord", with: "Ett ”bord” &amp; &lt;b&gt; 103") + "</p>\n"),
    Case(
      "![x](https://example.org/x.png)",
      "<p><img src=\"https://example.org/x.png\" alt=\"x\" loading=\"lazy\" decoding=\"async\"></p>\n"),
    Case("[![Ett bord](bord.jpg)](02-skola.md)", "<p><a href=\"/koalitioner/skola/\">\(picture)</a></p>\n"),
  ]

  @Test("writes an image with its size and its words", arguments: images)
  func writesImages(_ example: Case) {
    let conversion = Conversion(example.input)
    #expect(conversion.html == example.output)
    #expect(conversion.diagnostics.isEmpty)
    #expect(conversion.outline.images.allSatisfy { conversion.text(at: $0.span) == $0.destination })
    #expect(conversion.outline.images.count == 1)
  }

  @Test("warns of an image without words, at its empty brackets")
  func warnsOfMissingAltText() throws {
    let conversion = Conversion("se ![](bord.jpg) och ![ ](bord.jpg)")
    #expect(conversion.rules == ["missing-alt-text", "missing-alt-text"])
    #expect(conversion.diagnostics.map { conversion.text(at: $0.span) } == ["![]", "bord.jpg"])
    #expect(
      conversion.diagnostics.first?.summary
        == Bilingual(
          sv: "bilden \"bord.jpg\" saknar alternativtext", en: "the image \"bord.jpg\" has no alternative text"))
    #expect(conversion.html.contains("alt=\"\""))
  }

  @Test("reports an image that does not exist, and keeps its words")
  func reportsMissingImage() throws {
    let conversion = Conversion("se ![Ett bord](brod.jpg)")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.inline == "se Ett bord")
    #expect(diagnostic.rule == .missingImage)
    #expect(conversion.text(at: diagnostic.span) == "brod.jpg")
    #expect(
      diagnostic.summary == Bilingual(sv: "bilden \"brod.jpg\" finns inte", en: "the image \"brod.jpg\" does not exist")
    )
    #expect(diagnostic.label?.sv == "menade du \"bord.jpg\"?")
  }

  @Test("finds the place of each of several equal images")
  func findsEqualImages() {
    let conversion = Conversion("![a](x.jpg) ![b](x.jpg)")
    #expect(conversion.diagnostics.map(\.span.range) == [5..<10, 17..<22])
  }

  @Test("reports a file that is no image")
  func reportsNotAnImage() throws {
    let conversion = Conversion("![Rapport](rapport.pdf \"Rapporten\")")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.html == "<p>Rapport</p>\n")
    #expect(diagnostic.rule == .notAnImage)
    #expect(diagnostic.summary == Bilingual(sv: "\"rapport.pdf\" är ingen bild", en: "\"rapport.pdf\" is not an image"))
  }

  @Test("drops an image with a dangerous address")
  func dropsDangerousImages() throws {
    let conversion = Conversion("![x](data:image/png;base64,AAAA)")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.inline == "x")
    #expect(conversion.rules == ["dangerous-link"])
    #expect(
      diagnostic.summary
        == Bilingual(
          sv: "en bilds adress får inte börja med \"data:\"", en: "an image's address must not begin with \"data:\""))
  }
}
