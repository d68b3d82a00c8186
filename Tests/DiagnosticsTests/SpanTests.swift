import Diagnostics
import Testing

@Suite struct SpanTests {
  @Test("keeps its range, and knows a whole file from an empty place")
  func keepsRange() {
    #expect(Span("a", 3..<7).range == 3..<7)
    #expect(!Span("a", 0..<0).meansWholeFile)
    #expect(Span(wholeOf: "a").meansWholeFile)
    #expect(Span(wholeOf: "a").range == 0..<0)
    #expect(Span("a", 0 ..< .max).range == 0..<Int(Int32.max))
  }

  @Test("keeps the place of a value that becomes another")
  func keepsSpanOfMappedValue() {
    let twelve = Located("12", at: Span("a", 1..<3)).map { Int($0) }
    #expect(twelve == Located(12, at: Span("a", 1..<3)))
  }
}

@Suite struct SourcePathTests {
  @Test(
    "knows the last component", arguments: [("content/a.md", "a.md"), ("a.md", "a.md"), ("content/", ""), ("", "")])
  func knowsLastComponent(path: String, name: String) {
    #expect(SourcePath(path).name == name)
  }

  @Test("joins with a slash, but not to nothing")
  func joinsWithSlash() {
    #expect(SourcePath("content").appending("a.md") == "content/a.md")
    #expect(SourcePath("").appending("a.md") == "a.md")
  }

  @Test("orders by bytes")
  func ordersByBytes() {
    #expect((["å", "z", "a/b", "a-b", "Z"] as [SourcePath]).sorted() == ["Z", "a-b", "a/b", "z", "å"])
  }
}

@Suite struct ReportedTests {
  @Test("hands the value on and keeps what was found")
  func keepsDiagnosticsOfValue() {
    var found: [Diagnostic] = []
    let value = Reported(7, [.saying("x", at: Span("a", 0..<1))]).reporting(to: &found)
    #expect(value == 7)
    #expect(found.holdErrors)
    #expect(![Diagnostic.saying("x", as: .longSummary, at: Span("a", 0..<1))].holdErrors)
  }
}
