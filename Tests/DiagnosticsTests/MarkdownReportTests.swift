import Diagnostics
import Testing

@Suite struct MarkdownReportTests {
  @Test("has a heading for each file and an item for each problem, errors first")
  func listsProblems() {
    let marked = Marked("å: 1️⃣pubilc2️⃣\nx: 1\n")
    var diagnostic = Diagnostic.unknownSector(at: marked.span)
    diagnostic.help = Bilingual(sv: "skriv en annan", en: "write another")
    diagnostic.notes = [Note(Bilingual(sv: "som här", en: "as here"), at: marked.file.span(11..<12))]
    let report = Report([.saying("lång", as: .longSummary, at: Span(wholeOf: "a.md")), diagnostic])
    #expect(
      markdown(report, marked.file) == """
        ## 1 fel, 1 varning i 2 filer.

        ### `content/07.md`

        - **fel på rad 1**: sektorn "pubilc" finns inte – menade du "public" (offentlig sektor)? (`unknown-sector`)
          som här (`content/07.md:2:1`)\u{20}\u{20}
          *hjälp:* skriv en annan

        ### `a.md`

        - **varning**: lång (`long-summary`)

        """)
  }

  @Test(
    "shows what an editor wrote as it is written, whatever it means in Markdown or HTML",
    arguments: [
      ("<script>&amp;", "&lt;script&gt;&amp;amp;"), ("*a* _b_ [c](d)", #"\*a\* \_b\_ \[c\](d)"#), ("a\nb", "a b"),
      ("\u{1B}[31m", #"␛\[31m"#), ("@alla #1 !", ##"\@alla \#1 \!"##),
    ])
  func escapesMarkup(text: String, expected: String) {
    let report = Report([.saying(text, at: Span(wholeOf: "a.md"))])
    #expect(markdown(report).contains("- **fel**: \(expected) (`unknown-sector`)\n"))
  }

  @Test("stays below its limit, says how many are left out, and leaves out warnings first")
  func staysBelowLimit() {
    let warnings = (0..<200).map { Diagnostic.saying("varning \($0)", as: .longSummary, at: Span(wholeOf: "a.md")) }
    let errors = (0..<200).map { Diagnostic.saying("fel \($0)", at: Span(wholeOf: "b.md")) }
    let text = Report(warnings + errors).markdown(in: .swedish, atMost: 12_000) { _ in nil }
    #expect(text.utf8.count < 12_000)
    #expect(errors.allSatisfy { text.contains("\($0.summary.sv) (`unknown-sector`)") })
    let shown = warnings.count { text.contains("\($0.summary.sv) (`long-summary`)") }
    #expect(shown > 0)
    #expect(text.hasSuffix("… och \(200 - shown) varningar till; alla visas med `--format concise`.\n"))
  }
}

private func markdown(_ report: Report, _ files: SourceFile...) -> String {
  report.markdown(in: .swedish, atMost: 100_000) { path in files.first { $0.path == path } }
}
