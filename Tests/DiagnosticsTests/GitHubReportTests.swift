import Diagnostics
import Testing

@Suite struct GitHubReportTests {
  @Test(
    "writes a command that puts the message beside the line, and says the place in the log, which shows the message alone"
  )
  func annotates() {
    let marked = Marked("å: 1️⃣pubilc2️⃣\nx: 1\n")
    var diagnostic = Diagnostic.unknownSector(at: marked.span)
    diagnostic.help = Bilingual(sv: "skriv en annan", en: "write another")
    diagnostic.notes = [Note(Bilingual(sv: "som här", en: "as here"), at: marked.file.span(11..<12))]
    let report = Report([diagnostic])
    #expect(
      report.rendered(as: .github, of: marked.file)
        == "::error file=content/07.md,line=1,col=4,endLine=1,endColumn=10,title=unknown-sector::"
        + "content/07.md:1:4: sektorn \"pubilc\" finns inte%0Amenade du \"public\" (offentlig sektor)?%0Ahjälp: skriv en annan%0A"
        + "not: som här (content/07.md:2:1)\n")
    #expect(
      report.rendered(as: .github, in: .english, of: marked.file)
        == "::error file=content/07.md,line=1,col=4,endLine=1,endColumn=10,title=unknown-sector::"
        + "content/07.md:1:4: the sector \"pubilc\" does not exist%0Adid you mean \"public\" (the public sector)?%0A"
        + "help: write another%0Anote: as here (content/07.md:2:1)\n")
  }

  @Test("gives no columns of what spans lines, and no line of a whole file")
  func omitsWhatGitHubRefuses() {
    let file = SourceFile("a.md", "ett\ntvå\n")
    #expect(
      Report([
        .saying("rader", as: .longSummary, at: file.span(1..<6)), .saying("allt", at: Span(wholeOf: "a.md")),
      ]).rendered(as: .github, of: file) == """
        ::error file=a.md,title=unknown-sector::a.md: allt
        ::warning file=a.md,line=1,endLine=2,title=long-summary::a.md:1:2: rader

        """)
  }

  @Test(
    "escapes what would end a property or the message",
    arguments: [
      ("100%", "100%25"), ("a\nb", "a%0Ab"), ("a\r\nb", "a␍␊b"), ("a: b, c", "a: b, c"), ("%0A", "%250A"),
      ("::error::x", "::error::x"), ("\u{1B}[31m", "␛[31m"),
    ])
  func escapesData(text: String, expected: String) {
    let report = Report([.saying(text, at: Span(wholeOf: "a.md"))])
    #expect(report.rendered(as: .github) == "::error file=a.md,title=unknown-sector::a.md: \(expected)\n")
  }

  @Test("escapes more in properties")
  func escapesProperties() {
    let report = Report([.saying("x", at: Span(wholeOf: "a:b,c%\r\n.md"))])
    #expect(
      report.rendered(as: .github) == "::error file=a%3Ab%2Cc%25%0D%0A.md,title=unknown-sector::a:b,c%25␍␊.md: x\n")
  }

  @Test("writes a failure of the machine as an error at the path that it is about")
  func writesMachineFailure() {
    #expect(
      githubError("det finns ingen plats\nhjälp: 100% fullt", at: "out,put:1")
        == "::error file=out%2Cput%3A1::out,put:1: det finns ingen plats%0Ahjälp: 100%25 fullt\n")
    #expect(githubError("minnet räcker inte", at: nil) == "::error::minnet räcker inte\n")
  }
}
