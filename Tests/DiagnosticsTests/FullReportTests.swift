import Diagnostics
import Testing

@Suite struct FullReportTests {
  private let marked = Marked(
    """
    ---
    title: Trygg fritid
    question: Hur?
    sectors:
      1️⃣pubilc2️⃣: 12
    ---

    """, path: "content/coalitions/07-trygg-fritid.md")

  @Test("shows the line, a caret and a suggestion in Swedish")
  func speaksSwedish() {
    #expect(
      Report([.unknownSector(at: marked.span)]).rendered(as: .full, in: .swedish, of: marked.file) == """
        fel[unknown-sector]: sektorn "pubilc" finns inte
          ┌ content/coalitions/07-trygg-fritid.md:5:3
        5 │   pubilc: 12
          │   ^^^^^^ menade du "public" (offentlig sektor)?

        """)
  }

  @Test("shows the same in English")
  func speaksEnglish() {
    #expect(
      Report([.unknownSector(at: marked.span)]).rendered(as: .full, in: .english, of: marked.file) == """
        error[unknown-sector]: the sector "pubilc" does not exist
          ┌ content/coalitions/07-trygg-fritid.md:5:3
        5 │   pubilc: 12
          │   ^^^^^^ did you mean "public" (the public sector)?

        """)
  }

  @Test("shows help, notes, and the notes' own places, with room for the longest line number")
  func showsNotes() {
    let text = "title: Ett\n" + String(repeating: "rad\n", count: 98) + "1️⃣title2️⃣: Två\n"
    let marked = Marked(text)
    var diagnostic = Diagnostic.saying("nyckeln \"title\" står två gånger", at: marked.span)
    diagnostic.label = Bilingual(sv: "här igen", en: "")
    diagnostic.notes = [
      Note(Bilingual(sv: "den stod först här", en: ""), at: marked.file.span(0..<5)),
      Note(Bilingual(sv: "en nyckel står bara en gång", en: "")),
    ]
    diagnostic.help = Bilingual(sv: "ta bort den ena, till exempel:\ntitle: Två\n\nSpara sedan.", en: "")
    #expect(
      Report([diagnostic]).rendered(as: .full, of: marked.file) == """
        fel[unknown-sector]: nyckeln "title" står två gånger
            ┌ content/07.md:100:1
        100 │ title: Två
            │ ^^^^^ här igen
            ┌ content/07.md:1:1
          1 │ title: Ett
            │ ----- den stod först här
            = hjälp: ta bort den ena, till exempel:
                     title: Två

                     Spara sedan.
            = not: en nyckel står bara en gång

        """)
  }

  @Test("parts diagnostics with a blank line")
  func separatesWithBlankLines() {
    let file = SourceFile("a.md", "ett\ntvå\n")
    let report = Report([
      .saying("första", at: file.span(0..<3)), .saying("andra", as: .longSummary, at: file.span(4..<8)),
    ])
    #expect(
      report.rendered(as: .full, of: file) == """
        fel[unknown-sector]: första
          ┌ a.md:1:1
        1 │ ett
          │ ^^^

        varning[long-summary]: andra
          ┌ a.md:2:1
        2 │ två
          │ ^^^

        """)
  }

  @Test("shows only the path of a whole file, with what the label says")
  func showsWholeFile() {
    let missing = Diagnostic(
      .unknownSector, at: Span(wholeOf: "content/site.yaml"), Bilingual(sv: "filen saknas", en: ""),
      label: Bilingual(sv: "väntades här", en: ""))
    #expect(
      Report([missing]).rendered(as: .full) == """
        fel[unknown-sector]: filen saknas
          ┌ content/site.yaml
          │ väntades här

        """)
  }

  @Test("shows only the path of a source that is gone")
  func showsPathOfMissingSource() {
    #expect(
      Report([.saying("borta", at: Span("content/x.md", 3..<5))]).rendered(as: .full) == """
        fel[unknown-sector]: borta
          ┌ content/x.md

        """)
  }

  @Test("takes a span past the end of a source that has become shorter as its end")
  func survivesShorterSource() {
    let file = SourceFile("a.md", "ett")
    #expect(
      Report([.saying("kort", at: file.span(90..<99))]).rendered(as: .full, of: file) == """
        fel[unknown-sector]: kort
          ┌ a.md:1:4
        1 │ ett
          │    ^

        """)
  }

  @Test("paints errors red, warnings yellow and the frame blue, where it may")
  func paints() {
    let file = SourceFile("a.md", "ett")
    var diagnostic = Diagnostic.saying("fel sak", at: file.span(0..<3))
    diagnostic.help = Bilingual(sv: "rätta", en: "")
    let rendered = Report([diagnostic]).rendered(as: .full, colorMode: .ansi, of: file)
    #expect(
      rendered.replacing("\u{1B}[", with: "␛") == """
        ␛1;31mfel[unknown-sector]␛0m␛1m: fel sak␛0m
        ␛34m  ┌␛0m a.md:1:1
        ␛34m1 │␛0m ett
        ␛34m  │␛0m ␛1;31m^^^␛0m
        ␛34m  =␛0m ␛1mhjälp␛0m: rätta

        """)
    let warning = Report([.saying("lång", as: .longSummary, at: file.span(0..<3))])
    #expect(warning.rendered(as: .full, colorMode: .ansi, of: file).hasPrefix("\u{1B}[1;33mvarning[long-summary]"))
  }

  @Test("is empty where there is nothing to say")
  func saysNothingWithoutDiagnostics() {
    #expect(Report([]).rendered(as: .full) == "")
  }

  @Test("lets nothing that a file says reach the terminal as a command")
  func neutralisesControlCharacters() {
    let file = SourceFile("\u{1B}]0;x\u{7}.md", "a\u{1B}[2J\u{9B}b\u{202E}\r\n")
    var diagnostic = Diagnostic.saying("ordet \"\u{1B}[2J\" finns inte", at: file.span(1..<5))
    diagnostic.label = Bilingual(sv: "\u{8}", en: "")
    diagnostic.help = Bilingual(sv: "\u{202E}", en: "")
    diagnostic.notes = [Note(Bilingual(sv: "\r", en: ""))]
    #expect(
      Report([diagnostic]).rendered(as: .full, of: file) == """
        fel[unknown-sector]: ordet "␛[2J" finns inte
          ┌ ␛]0;x␇.md:1:2
        1 │ a␛[2J<U+009B>b<U+202E>
          │  ^^^^ ␈
          = hjälp: <U+202E>
          = not: ␍

        """)
  }
}
