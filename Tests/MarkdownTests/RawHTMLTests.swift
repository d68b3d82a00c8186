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
  func leavesOutRawHTML(_ example: Case) throws {
    let conversion = Conversion(example.input)
    let diagnostic = try #require(conversion.diagnostics.first)
    // Where there is nothing else in the text, that is told too.
    #expect(conversion.rules.filter { $0 != "text-without-words" } == ["raw-html"])
    #expect(conversion.text(at: diagnostic.span) == example.output)
    for tag in ["<b", "<br", "<img", "<script", "<div", "<style", "<i", "<?"] {
      #expect(!conversion.html.contains(tag + " ") && !conversion.html.contains(tag + ">"))
    }
  }

  @Test("says what is left out, and what with it")
  func saysWhatIsLeftOut() throws {
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
    arguments: [
      "<!-- not -->", "a <!-- not --> b", "<!-- a\n\nnot -->", "a <!-- not -- not --> b", "a <!----> b",
      "a <!---not---> b",
      "a <!--- not -- --> b", "a <!--not --- not--> b", "a <!--> not --> b", "a <!---> not --> b", "a <!--> b",
      "a <!---> b",
      "<!-->\n\na", "> a <!-- not -- not\n> not --> b", "| a <!-- not --- --> |\n|-|",
      "- a <!-- not -- not --> b", "## a <!-- not -- not -->",
    ])
  func leavesOutComments(_ source: String) {
    let conversion = Conversion("ord\n\n" + source)
    #expect(conversion.diagnostics.isEmpty)
    for sign in ["not", "!", "--", "–", "&gt;"] { #expect(!conversion.html.contains(sign), "\(conversion.html)") }
  }

  @Test(
    "shows in code and behind a backslash what elsewhere is a comment",
    arguments: [
      ("`<!-- a -- b -->`", "<p><code>&lt;!-- a -- b --&gt;</code></p>\n"),
      ("    <!-- a -- b -->", "<pre><code>&lt;!-- a -- b --&gt;\n</code></pre>\n"),
      ("```\nx <!--> y\nx <!--- y\n```", "<pre><code>x &lt;!--&gt; y\nx &lt;!--- y\n</code></pre>\n"),
      ("`<!--` och -- `-->`", "<p><code>&lt;!--</code> och – <code>--&gt;</code></p>\n"),
      ("`<!-->` och `<!--`", "<p><code>&lt;!--&gt;</code> och <code>&lt;!--</code></p>\n"),
      ("a \\<!-- b", "<p>a &lt;!– b</p>\n"),
      ("a &lt;!-- b", "<p>a &lt;!– b</p>\n"),
      ("!-- <!-- b -- -->", "<p>!– </p>\n"),
    ])
  func showsCommentsInCode(source: String, html: String) {
    let conversion = Conversion(source)
    #expect(conversion.diagnostics.isEmpty)
    #expect(conversion.html == html)
  }

  @Test(
    "tells of a comment within a line that does not end in its paragraph, since it would be shown",
    arguments: [
      "a <!-- hemligt\n\n070-1 23 --> b", "å <!-- hemligt", "- a <!-- hemligt\n- b -->",
      "a <!-- b\n- hemligt -- c\n--> d",
      "| a <!-- b | c --> |\n|-|-|", "## a <!-- b", "a\n     <!-- hemligt",
    ])
  func tellsOfCommentWithinText(_ source: String) throws {
    let conversion = Conversion(source)
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(conversion.rules == ["unclosed-comment"])
    #expect(conversion.text(at: diagnostic.span) == "<!--")
    #expect(diagnostic.summary.sv == "kommentaren slutar inte i samma stycke")
  }

  @Test("tells of a comment that takes the rest of the text with it")
  func tellsOfUnclosedComment() {
    let conversion = Conversion("före\n\n<!-- aldrig slutet\n\ntext")
    #expect(conversion.diagnostics.map(\.rule.id) == ["unclosed-comment"])
    #expect(conversion.html == "<p>före</p>\n")
  }
}
