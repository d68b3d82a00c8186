import Testing

@testable import Markdown

@Suite("Long words in a text")
struct LongWordTests {
  @Test(
    "may be broken: in headings those that are long for a heading, in the text those that are long for a screen",
    arguments: [
      Case("## Koalitionsmodellen", #"<h2 id="koalitionsmodellen">Koali-tions-modellen</h2>"#),
      Case("Koalitionsmodellen", "<p>Koalitionsmodellen</p>"),
      Case("- tillgänglighetsredogörelse", "<ul>\n<li>till-gäng-lig-hets-redo-görelse</li>\n</ul>"),
      Case("`tillganglighetsredogorelse`", "<p><code>tillganglighetsredogorelse</code></p>"),
    ])
  func hyphenatesLongWords(_ text: Case) {
    #expect(Conversion(text.input).html.replacing("\u{AD}", with: "-") == text.output + "\n")
  }

  @Test("have no soft hyphens where their words are taken out of the page")
  func leavesPlainTextWhole() {
    #expect(Conversion("## Tillgänglighetsredogörelse").words(ofHeading: 0) == "Tillgänglighetsredogörelse")
    let html = Array(Conversion("En *tillgänglighetsredogörelse* & mer").html.utf8)
    #expect(
      html.withUnsafeBufferPointer { plainText(ofFirstParagraphIn: $0, upTo: 160) }
        == "En tillgänglighetsredogörelse & mer")
  }
}
