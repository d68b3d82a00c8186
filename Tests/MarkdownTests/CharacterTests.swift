import Diagnostics
import SeededRandom
import Testing

@testable import Markdown

/// What is published is text that every browser and every reader of feeds takes, however it was written.
@Suite struct CharacterTests {
  static let references = [
    Case("2019&#150;2021", "2019–2021"), Case("d&#146;accord &#x92;", "d’accord ’"), Case("&#128;&#X9F;", "€Ÿ"),
    Case("&#00150;", "–"), Case("*&#150;*", "<em>–</em>"), Case("&#8211; &#65; &#10004;", "– A ✔"),
    Case("`&#150;` &#150;", "<code>&amp;#150;</code> –"), Case("\\&#150;", "&amp;#150;"), Case("\\\\&#150;", "\\–"),
    Case("&#150", "&amp;#150"), Case("&#x;", "&amp;#x;"), Case("&#;", "&amp;#;"), Case("&#150;&#151;", "–—"),
    Case("[a](02-skola.md \"&#150;\")", "<a href=\"/koalitioner/skola/\" title=\"–\">a</a>"),
    Case("[a](#&#150;)", "<a href=\"#%E2%80%93\">a</a>"),
    Case(
      "![&#150;](bord.jpg)",
      "<img src=\"/bilder/bord.3f.jpg\" width=\"800\" height=\"600\" alt=\"–\" decoding=\"async\">"),
  ]

  @Test("takes the numbers of Windows-1252 as browsers do", arguments: references)
  func readsReferences(_ example: Case) {
    let conversion = Conversion(example.input)
    #expect(conversion.inline == example.output)
    #expect(conversion.diagnostics.isEmpty)
  }

  @Test(
    "refuses a reference to what no page may hold, at its place",
    arguments: [
      "&#27;", "&#x1B;", "&#0;", "&#1;", "&#12;", "&#127;", "&#129;", "&#x9D;", "&#xFFFF;", "&#xFFFE;", "&#xFDD0;",
      "&#x1FFFF;",
      "&#x10FFFF;", "&#xD800;", "&#x110000;", "&#99999999999;", "&#00000000027;",
    ])
  func refusesReferences(_ reference: String) throws {
    for (before, after) in [
      ("a ", " b"), ("# ", ""), ("- *å ", "*"), ("| å | ", "b |\n|-|-|"), ("[å ", "](02-skola.md)"),
      ("[å](02-skola.md \"", "\")"),
      ("![å ", "](bord.jpg)"), ("``` ", "\na\n```"), ("> å\n> ", ""), ("å[^1]\n\n[^1]: ", ""),
    ] {
      let conversion = Conversion(before + reference + after)
      let diagnostic = try #require(conversion.diagnostics.first)
      #expect(conversion.rules.filter { $0 != "text-without-words" } == ["forbidden-reference"])
      #expect(conversion.text(at: diagnostic.span) == reference, "\(before)")
      #expect(conversion.html.unicodeScalars.allSatisfy { !$0.isForbidden })
    }
    #expect(Conversion("`\(reference)` och \\\(reference)\n\n    \(reference)").diagnostics.isEmpty)
  }

  @Test("lets no scheme hide behind one", arguments: ["&#1;javascript:alert(1)", "java&#1;script:alert(1)"])
  func refusesReferencesInSchemes(_ destination: String) {
    let conversion = Conversion("[a](\(destination))")
    #expect(conversion.rules.first == "forbidden-reference")
    #expect(conversion.outline.links.isEmpty && conversion.inline == "a")
  }

  @Test("gives each of several references its own place")
  func placesReferences() {
    #expect(Conversion("&#1; a &#2; b &#1;").diagnostics.map(\.span.range) == [0..<4, 7..<11, 14..<18])
  }

  static let notFootnotes = [
    Case("Se [^en lång not\nnoten här] slut.", "Se [^en lång not\nnoten här] slut."),
    Case("Vi sa [^Anna och\nBertil] hej.", "Vi sa [^Anna och\nBertil] hej."),
    Case("[^`å\nä`]", "[^<code>å ä</code>]"), Case("[^a <b\nå>] c", "[^a &lt;b\nå&gt;] c"),
    Case("[^å [b] c\nd]", "[^å [b] c\nd]"),
    Case("[\\^abc] d", "[^abc] d"), Case("[\\^å\nä]", "[^å\nä]"), Case("[&#94;abcdefgh] d", "[^abcdefgh] d"),
    Case("[&Hat;abcdefgh] d", "[^abcdefgh] d"), Case("[&#x5E;å\nä]", "[^å\nä]"), Case("[^*a* b]", "[^<em>a</em> b]"),
    Case("[^a b](#c)", "<a href=\"#c\">^a b</a>"), Case("[^]", "[^]"), Case("[^", "[^"), Case("![^å\nä]", "![^å\nä]"),
  ]

  @Test("shows what is no footnote's label as it was written", arguments: notFootnotes)
  func showsWhatIsNoFootnote(_ example: Case) {
    #expect(Conversion(example.input).inline == example.output)
    let withFootnote = Conversion(example.input + "[^1]\n\n[^1]: not").html
    #expect(withFootnote.hasPrefix("<p>" + example.output + "<sup"))
  }

  @Test("is sound whatever escapes, references and brackets a text is made of, three thousand times", arguments: 0..<20)
  func staysSoundAtRandom(_ seed: UInt64) {
    let pieces = [
      "&#", "&#x", "1", "27", "150", "FFFF", "D800", ";", "&#150;", "&#27;", "&#xFFFF;", "&Hat;", "&amp;", "\\", "[^",
      "]", "[^1]",
      "[^1]: ", "[", "](", ")", "![", "\n", "\n\n", "å", "ord ", "`", "```\n", "<!--", "-->", "--", "<!-->", "<b ", ">",
      "\"", "*",
      "|\n|-|\n", "<https://x.se/", "www.x.se/", "# ", "> ", "- ", "    ",
    ]
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let text = (0..<Int.random(in: 1..<40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let conversion = Conversion(text)
      let links = conversion.outline.links.map(\.destination)
      // A byte that is no UTF-8 has become U+FFFD on the way here, which only a diagnostic may account for.
      let isExplained = conversion.rules.contains("forbidden-reference")
      for output in [conversion.html] + links {
        #expect(output.unicodeScalars.allSatisfy { !$0.isForbidden }, "\(text.debugDescription)")
        #expect(isExplained || !output.contains("\u{FFFD}"), "\(text.debugDescription)")
      }
    }
  }
}
