import Diagnostics
import Testing

@testable import Markdown

@Suite struct RawHTMLTests {
  static let cases = [
    Case("Det är <b>viktigt</b>.", "<b>"),
    Case("a <br> b", "<br>"),
    Case("a <img src=x onerror=alert(1)> b", "<img src=x onerror=alert(1)>"),
    Case("a </b> b", "</b>"),
    Case("text\n\n<script>\nalert(1)\n</script>\n\ntext", "<script>"),
    Case("<div class=\"x\">\ninnehåll\n</div>", "<div class=\"x\">"),
    Case("> <style>x</style>", "<style>"),
    Case("<!-- ok -->\n<!-- ok\n--> <i>\n", "<i>"),
    Case("<?php echo 1 ?>", "<?php echo 1 ?>"),
  ]

  @Test("leaves out raw HTML with one warning at its place", arguments: cases)
  func leavesOut(_ example: Case) throws {
    let conversion = Conversion(example.input)
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == ["raw-html"])
    #expect(conversion.text(at: diagnostic.span) == example.output)
    for tag in ["<b", "<br", "<img", "<script", "<div", "<style", "<i", "<?"] {
      #expect(!conversion.html.contains(tag + " ") && !conversion.html.contains(tag + ">"))
    }
  }

  @Test("says what is left out, and what with it")
  func says() throws {
    let inline = try #require(Conversion("a <b>c</b>").diagnostics.first)
    #expect(inline.severity == .warning)
    #expect(inline.summary == Bilingual(sv: "HTML-koden <b> tas inte med", en: "the HTML code <b> is left out"))
    #expect(inline.label?.sv == "texten runt om står kvar")
    let block = try #require(Conversion("<div>\nx").diagnostics.first)
    #expect(block.summary == Bilingual(sv: "HTML-koden <div> tas inte med", en: "the HTML code <div> is left out"))
    #expect(block.label?.sv == "inte heller texten fram till nästa tomma rad")
  }

  @Test(
    "leaves out comments without a word",
    arguments: ["<!-- not -->", "a <!-- not --> b", "<!-- a\n\nb -->"])
  func leavesOutComments(_ source: String) {
    let conversion = Conversion(source)
    #expect(conversion.diagnostics.isEmpty)
    #expect(!conversion.html.contains("not"))
  }

  @Test("tells of a comment that takes the rest of the text with it")
  func tellsOfUnclosedComment() {
    let conversion = Conversion("före\n\n<!-- aldrig slutet\n\ntext")
    #expect(conversion.diagnostics.map(\.rule.id) == ["unclosed-comment"])
    #expect(conversion.html == "<p>före</p>\n")
  }
}
