import Testing

@testable import Markdown

@Suite struct TableAndFootnoteTests {
  @Test("writes a table that the keyboard can scroll, with column headings")
  func writesTable() {
    #expect(
      Conversion("Sektor | Antal | |\n:--|--:|:-:\n*Privat* | 22 | x").html == """
        <div class="table-scroll" role="group" tabindex="0" aria-label="Tabell">
        <table>
        <thead>
        <tr><th scope="col" class="align-left">Sektor</th><th scope="col" class="align-right">Antal</th>\
        <td class="align-center"></td></tr>
        </thead>
        <tbody>
        <tr><td class="align-left"><em>Privat</em></td><td class="align-right">22</td><td class="align-center">x</td></tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test("writes a table without rows")
  func writesEmptyTable() {
    #expect(Conversion("a | b\n--|--").html.hasSuffix("</thead>\n</table>\n</div>\n"))
  }

  @Test("finds places in a table's cells")
  func findsPlacesInCells() {
    let conversion = Conversion("| a | {{x1}} |\n|---|---|\n| [b](03.md) | [c](03.md) |")
    #expect(conversion.diagnostics.map(\.span.range) == [6..<12, 31..<36, 44..<49])
  }

  @Test("writes footnotes at the end, with ways there and back")
  func writesFootnotes() {
    let arrow =
      #"<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" "#
      + #"aria-hidden="true"><path d="M13 3v6H3m4-4-4 4 4 4"></path></svg>"#
    #expect(
      Conversion("ett[^b] två[^a] tre[^b]\n\n[^a]: A\n[^b]: B\n\n    > C\n").html == """
        <p>ett<sup class="footnote"><a id="fnref-1" href="#fn-1" role="doc-noteref">1</a></sup> \
        två<sup class="footnote"><a id="fnref-2" href="#fn-2" role="doc-noteref">2</a></sup> \
        tre<sup class="footnote"><a id="fnref-1-2" href="#fn-1" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Fotnoter">
        <ol>
        <li id="fn-1">
        <p>B</p>
        <blockquote>
        <p>C</p>
        </blockquote>
        <a href="#fnref-1" class="footnote-back" role="doc-backlink" aria-label="Tillbaka till hänvisning 1">\(arrow)</a> \
        <a href="#fnref-1-2" class="footnote-back" role="doc-backlink" aria-label="Tillbaka till hänvisning 1-2">\(arrow)</a></li>
        <li id="fn-2">
        <p>A <a href="#fnref-2" class="footnote-back" role="doc-backlink" aria-label="Tillbaka till hänvisning 2">\(arrow)</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test("puts a reference after the link or the image that it stands in, so that each footnote leads back")
  func keepsReferencesOutOfLinks() {
    let reference = "<sup class=\"footnote\"><a id=\"fnref-1\" href=\"#fn-1\" role=\"doc-noteref\">1</a></sup>"
    for (source, start) in [
      ("[a[^1] b](02-skola.md) c", "<p><a href=\"/koalitioner/skola/\">a b</a>\(reference) c</p>\n"),
      ("[*a[^1]* b](02-skola.md)", "<p><a href=\"/koalitioner/skola/\"><em>a</em> b</a>\(reference)</p>\n"),
      ("**[a[^1]](02-skola.md)**", "<p><strong><a href=\"/koalitioner/skola/\">a</a>\(reference)</strong></p>\n"),
    ] {
      let html = Conversion(source + "\n\n[^1]: A").html
      #expect(html.hasPrefix(start), "\(source): \(html)")
    }
    for image in [
      "![a[^1]](bord.jpg) b", "[![a[^1]](bord.jpg)](02-skola.md)", "![a[^1]](bord.jpg \"b\")",
      "![a[^1]](saknas.jpg \"b\")",
      "![a[^1]](saknas.jpg)",
    ] {
      let html = Conversion(image + "\n\n[^1]: A").html
      #expect(html.contains(reference) && html.contains("href=\"#fnref-1\""), "\(image): \(html)")
      #expect(!html.contains("alt=\"a<"), "\(image): \(html)")
    }
  }

  @Test("leads back from a footnote to nothing that has been left out")
  func leadsBackToWhatIsThere() {
    let deep = String(repeating: "> ", count: 120) + "a[^1]\n\n[^1]: A"
    #expect(!Conversion(deep).html.contains("fnref-1"))
  }

  @Test("gives the words of the first paragraph, cut at a word")
  func givesDescription() {
    let html = Conversion("## Rubrik\n\nDe *sex* \"koalitionerna\" &\n[A](02-skola.md)[^1], klara.\n\nMer.\n\n[^1]: x")
      .html
    let describe = { (limit: Int) in
      Array(html.utf8).withUnsafeBufferPointer { plainText(ofFirstParagraphIn: $0, upTo: limit) }
    }
    #expect(describe(100) == "De sex ”koalitionerna” & A, klara.")
    #expect(describe(34) == "De sex ”koalitionerna” & A, klara.")
    #expect(describe(33) == "De sex ”koalitionerna” & A…")
    #expect(describe(8) == "De sex…")
    #expect(describe(0) == "")
    #expect(Array("<ul></ul>".utf8).withUnsafeBufferPointer { plainText(ofFirstParagraphIn: $0, upTo: 9) } == "")
  }
}
