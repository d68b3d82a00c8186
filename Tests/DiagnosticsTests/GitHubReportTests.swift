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

  @Test("shows ten of each severity, the last of which says how many more there are")
  func limitsAnnotations() {
    let file = SourceFile("a.md", String(repeating: "x\n", count: 40))
    let errors = (0..<12).map { Diagnostic.saying("fel \($0)", at: file.span($0 * 2..<$0 * 2 + 1)) }
    let warnings = (0..<10).map {
      Diagnostic.saying("varning \($0)", as: .longSummary, at: file.span($0 * 2..<$0 * 2 + 1))
    }
    let lines = Report(warnings + errors).rendered(as: .github, of: file).split(separator: "\n")
    #expect(
      lines.map { $0.hasPrefix("::error") } == Array(repeating: true, count: 10) + Array(repeating: false, count: 10))
    #expect(lines[8].hasSuffix(": fel 8"))
    #expect(lines[9] == "::error::… och 3 fel till; alla visas med --summary eller --format concise.")
    #expect(lines[19].hasSuffix(": varning 9"))
  }

  @Test("shows what is in changed files first, and one of each rule before its repetitions")
  func ordersAnnotations() {
    let (old, new) = (SourceFile("a.md", "xxxx"), SourceFile("b.md", "xxxx"))
    let report = Report([
      .saying("1", at: old.span(0..<1)), .saying("2", at: new.span(0..<1)), .saying("3", at: new.span(1..<2)),
      .saying("4", as: .otherError, at: new.span(2..<3)), .saying("5", as: .otherError, at: old.span(1..<2)),
    ])
    let text = report.rendered(as: .github, in: .swedish, changed: ["b.md"]) { _ in nil }
    #expect(text.split(separator: "\n").compactMap(\.last) == ["2", "4", "3", "5", "1"])
  }
}
