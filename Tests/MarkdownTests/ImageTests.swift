import Diagnostics
import Testing

@testable import Markdown

@Suite struct ImageTests {
  /// The first picture of a page, which is fetched at once.
  static let picture =
    "<img src=\"/bilder/bord.3f.jpg\" width=\"800\" height=\"600\" alt=\"Ett bord\" decoding=\"async\">"

  static let images = [
    Case("se ![Ett bord](bord.jpg)", "<p>se \(picture)</p>\n"),
    Case(
      "![Ett bord](bord.jpg \"Foto: {{actors}} *A*\")",
      "<figure>\n\(picture)\n<figcaption>Foto: 103 *A*</figcaption>\n</figure>\n"),
    Case(
      "se ![Ett bord](bord.jpg \"Foto\")",
      "<p>se " + picture.replacing("\" decoding", with: "\" title=\"Foto\" decoding") + "</p>\n"),
    Case(
      "![*Ett* \"bord\" & `<b>` {{actors}}](bord.jpg)",
      "<p>" + picture.replacing("Ett bord", with: "Ett ”bord” &amp; &lt;b&gt; 103") + "</p>\n"),
    Case(
      "![x](https://example.org/x.png)",
      "<p><img src=\"https://example.org/x.png\" alt=\"x\" decoding=\"async\"></p>\n"),
    Case(
      "![Ett foto](foto.jpg)",
      "<p><picture><source type=\"image/webp\" srcset=\"/f-480.3f.webp 480w\" sizes=\"100vw\">"
        + "<img src=\"/bilder/foto-800.3f.jpg\" srcset=\"/f-480.3f.jpg 480w, /f-800.3f.jpg 800w\" sizes=\"100vw\" "
        + "width=\"800\" height=\"600\" alt=\"Ett foto\" decoding=\"async\"></picture></p>\n"),
    Case(
      "![En teckning](teckning.webp)",
      "<p><img src=\"/t-480.3f.webp\" srcset=\"/t-480.3f.webp 480w\" sizes=\"100vw\" width=\"480\" height=\"300\" "
        + "alt=\"En teckning\" decoding=\"async\"></p>\n"),
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

  @Test("fetches the first picture of a page at once, and the others when the reader comes near")
  func fetchesLaterPicturesLazily() {
    let text = "![Ett bord](bord.jpg) och ![Ett bord till](bord.jpg)"
    var context = MarkdownContext.sample()
    #expect(
      Conversion(text, in: context).html.split(separator: "<img").map { $0.contains("lazy") } == [false, false, true])
    context.hasPictureBefore = true
    #expect(
      Conversion(text, in: context).html.split(separator: "<img").map { $0.contains("lazy") } == [false, true, true])
  }

  @Test("lists each image with its words and its largest address")
  func listsImages() {
    let images = Conversion("![*Ett* foto & mer](foto.jpg)\n\n![](bord.jpg)").outline.images
    #expect(images.map(\.alt) == ["Ett foto & mer", ""])
    #expect(images.map(\.url) == ["/bilder/foto-800.3f.jpg", "/bilder/bord.3f.jpg"])
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
