import Diagnostics
import SeededRandom
import Testing

@Suite struct ReportTests {
  @Test(
    "sorts by file, place, severity, rule and text, whatever order things come in", arguments: 0..<10 as Range<UInt64>)
  func sortsWhateverTheOrder(seed: UInt64) {
    let sorted: [Diagnostic] = [
      .saying("annan fil", as: .longSummary, at: Span("a.md", 90..<99)),
      .saying("hela filen", as: .longSummary, at: Span(wholeOf: "b.md")),
      .saying("tidigt", as: .longSummary, at: Span("b.md", 0..<9)),
      .saying("kort", at: Span("b.md", 9..<10)),
      .saying("fel före varning", at: Span("b.md", 9..<12)),
      .saying("och texter i ordning", at: Span("b.md", 9..<12)),
      .saying("en varning", as: .longSummary, at: Span("b.md", 9..<12)),
      .saying("å kommer efter z, byte för byte", at: Span("å.md", 0..<0)),
    ]
    var generator = SeededGenerator(seed: seed)
    #expect(Report(sorted.shuffled(using: &generator)).diagnostics.map(\.summary.sv) == sorted.map(\.summary.sv))
  }

  @Test("says each thing once, but things that differ in a word apart")
  func dropsDuplicates() {
    let span = Span("a.md", 0..<1)
    var labelled = Diagnostic.saying("ett", at: span)
    labelled.label = Bilingual(sv: "här", en: "here")
    let report = Report([.saying("ett", at: span), labelled, .saying("ett", at: span), .saying("två", at: span)])
    #expect(report.diagnostics == [.saying("ett", at: span), labelled, .saying("två", at: span)])
  }

  @Test("asks for each source at most once, and for none of a whole file", arguments: ReportFormat.allCases)
  func readsEachSourceOnce(format: ReportFormat) {
    var asked: [SourcePath] = []
    var noted = Diagnostic.saying("not", at: Span("a.md", 0..<1))
    noted.notes = [Note(Bilingual(sv: "där", en: "there"), at: Span("b.md", 0..<1))]
    let report = Report([
      noted, .saying("gone", at: Span("c.md", 0..<1)), .saying("again", at: Span("c.md", 1..<2)),
      .saying("ett", at: Span("b.md", 0..<1)), .saying("hel", at: Span(wholeOf: "d.md")),
    ])
    _ = report.rendered(as: format, in: .swedish) { path in
      asked.append(path)
      return path == "c.md" ? nil : SourceFile(path, "x")
    }
    #expect(Set(asked).count == asked.count)
    #expect(!asked.contains("d.md"))
  }

  @Test(
    "sums up in one line",
    arguments: [
      (0, 0, "Inga fel eller varningar.", "No errors or warnings."),
      (1, 0, "1 fel i 1 fil.", "1 error in 1 file."),
      (2, 1, "2 fel, 1 varning i 3 filer.", "2 errors, 1 warning in 3 files."),
      (0, 2, "2 varningar i 2 filer.", "2 warnings in 2 files."),
    ])
  func sumsUp(errors: Int, warnings: Int, swedish: String, english: String) {
    let rules = Array(repeating: Rule.unknownSector, count: errors) + Array(repeating: .longSummary, count: warnings)
    let report = Report(
      rules.enumerated().map { Diagnostic.saying("x", as: $1, at: Span(wholeOf: SourcePath("\($0).md"))) })
    #expect(report.counts(in: .swedish) == swedish)
    #expect(report.counts(in: .english) == english)
  }

  @Test("shows two hundred in full, errors rather than warnings, and says how many more there are")
  func limitsShownDiagnostics() {
    let warnings = (0..<250).map { Diagnostic.saying("v\($0)", as: .longSummary, at: Span("a.md", $0..<$0)) }
    let errors = (0..<3).map { Diagnostic.saying("f\($0)", at: Span("b.md", $0..<$0)) }
    let blocks = Report(warnings + errors).rendered(as: .full).split(separator: "\n\n")
    #expect(blocks.count == 201)
    #expect(blocks.prefix(197).allSatisfy { $0.hasPrefix("varning") })
    #expect(blocks[197...199].allSatisfy { $0.hasPrefix("fel") })
    #expect(blocks.last == "… och 53 varningar till; alla visas med --format concise.\n")
    let english = Report(warnings + errors).rendered(as: .full, in: .english)
    #expect(english.hasSuffix("\n\n… and 53 warnings more; all are shown with --format concise.\n"))
  }

  @Test("finds thousands of places in one long line")
  func rendersManyInOneLine() {
    let file = SourceFile("a.md", String(repeating: "Hur kan vi få fler unga att må bra? ", count: 3_000))
    let report = Report((0..<2_000).map { .saying("x", at: file.span($0 * 54..<$0 * 54 + 1)) })
    let lines = report.rendered(as: .concise, of: file).split(separator: "\n")
    #expect(lines.count == 2_000)
    // The sentence has 36 letters in 38 bytes: 1,998 × 54 bytes are 2,839 sentences and 10 bytes.
    #expect(lines[1_998].hasPrefix("a.md:1:\(2_839 * 36 + 11): "))
  }
}
