import Diagnostics
import SeededRandom
import Testing

@Suite struct JSONReportTests {
  @Test("writes an object a line with every key, in the chosen language")
  func writesObjects() {
    let marked = Marked("å: 1️⃣pubilc2️⃣\n")
    var diagnostic = Diagnostic.unknownSector(at: marked.span)
    diagnostic.notes = [
      Note(Bilingual(sv: "som här", en: "as here"), at: marked.file.span(0..<2)),
      Note(Bilingual(sv: "så är det", en: "so it is")),
    ]
    diagnostic.fix = Fix("pubilc", at: marked.span, to: "public")
    let report = Report([diagnostic, .saying("borta", at: Span(wholeOf: "a.md"))])
    #expect(
      report.rendered(as: .json, of: marked.file) == #"""
        [
        {"rule":"unknown-sector","severity":"error","file":"a.md","startByte":null,"endByte":null,"line":null,"column":null,"endLine":null,"endColumn":null,"summary":"borta","label":null,"help":null,"notes":[],"fix":null},
        {"rule":"unknown-sector","severity":"error","file":"content/07.md","startByte":4,"endByte":10,"line":1,"column":4,"endLine":1,"endColumn":10,"summary":"sektorn \"pubilc\" finns inte","label":"menade du \"public\" (offentlig sektor)?","help":null,"notes":[{"message":"som här","file":"content/07.md","startByte":0,"endByte":2,"line":1,"column":1,"endLine":1,"endColumn":2},{"message":"så är det","file":null,"startByte":null,"endByte":null,"line":null,"column":null,"endLine":null,"endColumn":null}],"fix":{"file":"content/07.md","startByte":4,"endByte":10,"line":1,"column":4,"endLine":1,"endColumn":10,"original":"pubilc","replacement":"public"}}
        ]

        """#)
    #expect(report.rendered(as: .json, in: .english, of: marked.file).contains(#""summary":"the sector \"pubilc\""#))
  }

  @Test("gives the bytes of a source that is gone, and no lines")
  func givesBytesOfMissingSource() {
    let json = Report([.saying("x", at: Span("a.md", 3..<5))]).rendered(as: .json)
    #expect(json.contains(#""startByte":3,"endByte":5,"line":null"#))
  }

  @Test("is an empty array where there is nothing to say")
  func writesEmptyArray() {
    #expect(Report([]).rendered(as: .json) == "[]\n")
  }

  @Test(
    "escapes what JSON must and a terminal should have escaped",
    arguments: [
      (#"säg "hej" \ nej"#, #"säg \"hej\" \\ nej"#),
      ("a\nb\r\n\t", #"a\nb\u000d\n\t"#),
      ("\u{0}\u{1B}\u{7F}\u{9B}", #"\u0000\u001b\u007f\u009b"#),
      ("\u{202E}\u{2028}\u{FEFF}", #"\u202e\u2028\ufeff"#),
      ("\u{E0001}", #"\udb40\udc01"#),
      ("👩‍👧 é 中", "👩‍👧 é 中"),
    ])
  func escapesUnsafeCharacters(text: String, expected: String) throws {
    let json = Report([.saying(text, at: Span(wholeOf: "a.md"))]).rendered(as: .json)
    #expect(json.contains("\"summary\":\"\(expected)\","))
  }

  @Test("is valid JSON that says what was meant, whatever the texts hold", arguments: 0..<30 as Range<UInt64>)
  func writesValidJSON(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<20).map { _ in
      String((0..<20).map { _ in Character(randomScalar(using: &generator)) })
    }
    let diagnostics = texts.enumerated().map { Diagnostic.saying($1, at: Span(SourcePath($1), $0..<$0 + 1)) }
    let report = Report(diagnostics)
    let objects = try #require(JSON(reading: report.rendered(as: .json))?.elements)
    #expect(objects.map { $0["summary"]?.text } == report.diagnostics.map(\.summary.sv))
    #expect(objects.map { $0["file"]?.text } == report.diagnostics.map(\.span.path.description))
  }
}

private func randomScalar(using generator: inout SeededGenerator) -> Unicode.Scalar {
  let limits: [UInt32] = [0x20, 0x80, 0x100, 0x3000, 0x11_0000]
  let limit = limits.randomElement(using: &generator) ?? 0x80
  return Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) ?? "\u{2029}"
}
