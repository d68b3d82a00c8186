import Testing

@testable import Markdown

@Suite struct BlockTests {
  static let cases = [
    Case("Ett stycke\nmed två rader", "<p>Ett stycke\nmed två rader</p>\n"),
    Case("ett  \ntvå\\\ntre", "<p>ett<br>\ntvå<br>\ntre</p>\n"),
    Case("- ett\n- två\n  - tre", "<ul>\n<li>ett</li>\n<li>två\n<ul>\n<li>tre</li>\n</ul>\n</li>\n</ul>\n"),
    Case("- ett\n\n- två", "<ul>\n<li>\n<p>ett</p>\n</li>\n<li>\n<p>två</p>\n</li>\n</ul>\n"),
    Case("3. ett\n4. två", "<ol start=\"3\">\n<li>ett</li>\n<li>två</li>\n</ol>\n"),
    Case("1) ett", "<ol>\n<li>ett</li>\n</ol>\n"),
    Case("-", "<ul>\n<li></li>\n</ul>\n"),
    Case("> ett\n>\n> två", "<blockquote>\n<p>ett</p>\n<p>två</p>\n</blockquote>\n"),
    Case("ett\n\n***\n\ntvå", "<p>ett</p>\n<hr>\n<p>två</p>\n"),
    Case(
      "```swift\nlet x = \"<b>\" -- {{actors}}\n```",
      "<pre><code class=\"language-swift\">let x = &quot;&lt;b&gt;&quot; -- {{actors}}\n</code></pre>\n"),
    Case("    kod", "<pre><code>kod\n</code></pre>\n"),
    Case("```\"><b>\n```", "<pre><code class=\"language-&quot;&gt;&lt;b&gt;\"></code></pre>\n"),
    Case("*a **b*** `c*`", "<p><em>a <strong>b</strong></em> <code>c*</code></p>\n"),
    Case("a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>\n"),
    Case("&ouml; &amp; &#60;", "<p>ö &amp; &lt;</p>\n"),
    Case("ett\0två", "<p>ett\u{FFFD}två</p>\n"),
    Case("ett\r\ntvå\r\n\r\ntre\rfyra", "<p>ett\ntvå</p>\n<p>tre\nfyra</p>\n"),
    Case("", ""),
    Case(" \n\t\n", ""),
  ]

  @Test("writes each kind of block", arguments: cases)
  func writesBlocks(_ example: Case) {
    let conversion = Conversion(example.input)
    #expect(conversion.html == example.output)
    // What nobody sees is told.
    #expect(conversion.rules.allSatisfy { $0 == "text-without-words" })
  }

  static let strikethroughs = [
    Case("~~bort~~ kvar", "<del>bort</del> kvar"),
    Case("~~bort *även* detta~~", "<del>bort <em>även</em> detta</del>"),
    Case("~~ej slutet", "~~ej slutet"),
    Case("*a ~~b* c~~", "<em>a ~~b</em> c~~"),
    Case("\\~~ej~~", "~~ej~~"),
    Case("~50 kronor~ och ~~~ tre", "~50 kronor~ och ~~~ tre"),
    Case("~~a~~ ~~b~~ ~~c", "<del>a</del> <del>b</del> ~~c"),
    Case("[~~a~~ b](02-skola.md)", "<a href=\"/koalitioner/skola/\"><del>a</del> b</a>"),
    Case("a ~~ b ~~ c", "a ~~ b ~~ c"),
    Case("`~~a~~`", "<code>~~a~~</code>"),
    Case("## ~~a~~", "<h2 id=\"a\"><del>a</del></h2>\n"),
    Case("*~~a~~*", "<em><del>a</del></em>"),
  ]

  @Test("strikes out in a table's cells too")
  func strikesOutInCells() {
    #expect(Conversion("| a |\n|---|\n| ~~b~~ c~~d |").html.contains("<td><del>b</del> c~~d</td>"))
  }

  @Test("strikes out what stands between two pairs of tildes", arguments: strikethroughs)
  func strikesOut(_ example: Case) {
    #expect(Conversion(example.input).inline == example.output)
  }
}
