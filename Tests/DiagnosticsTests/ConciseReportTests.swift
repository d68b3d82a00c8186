import Diagnostics
import Testing

@Suite struct ConciseReportTests {
  private let marked = Marked("å: 1️⃣pubilc2️⃣\n")

  @Test("says each thing on one line that editors make a link of", arguments: MessageLanguage.allCases)
  func saysOnOneLine(messageLanguage: MessageLanguage) {
    let expected = Bilingual(
      sv: #"""
        content/07.md:1:4: fel[unknown-sector]: sektorn "pubilc" finns inte – menade du "public" (offentlig sektor)?

        """#,
      en: #"""
        content/07.md:1:4: error[unknown-sector]: the sector "pubilc" does not exist – did you mean "public" (the public sector)?

        """#)
    let rendered = Report([.unknownSector(at: marked.span)]).rendered(
      as: .concise, in: messageLanguage, of: marked.file)
    #expect(rendered == expected[messageLanguage])
  }

  @Test("leaves out what there is not, and joins what has several lines")
  func joinsLines() {
    var helped = Diagnostic.saying("två", as: .longSummary, at: Span("b\n.md", 0..<1))
    helped.label = Bilingual(sv: "här", en: "")
    helped.help = Bilingual(sv: "skriv:\nsummary: kort\u{1B}", en: "")
    #expect(
      Report([.saying("ett", at: Span(wholeOf: "a.md")), helped]).rendered(as: .concise) == """
        a.md: fel[unknown-sector]: ett
        b␊.md: varning[long-summary]: två – här – skriv: summary: kort␛

        """)
  }

  @Test("paints the severity where it may")
  func paints() {
    let report = Report([.saying("ett", at: Span(wholeOf: "a.md"))])
    #expect(report.rendered(as: .concise, colorMode: .ansi) == "a.md: \u{1B}[1;31mfel[unknown-sector]\u{1B}[0m: ett\n")
  }

  @Test("gives all, however many")
  func givesAll() {
    let report = Report((0..<1_000).map { .saying("\($0)", at: Span("a.md", $0..<$0)) })
    #expect(report.rendered(as: .concise).split(separator: "\n").count == 1_000)
  }
}
