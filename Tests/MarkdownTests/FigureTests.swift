import Diagnostics
import Testing

@testable import Markdown

@Suite struct FigureTests {
  static let uses = [
    Case("{{actors}} aktörer", "103 aktörer"),
    Case("{{ actors }}", "103"),
    Case("{{actors.civil-society}}", "36"),
    Case("{{completed-coalitions-in-words}} koalitioner", "Sex koalitioner"),
    Case("**{{actors}}** *{{actors}}*", "<strong>103</strong> <em>103</em>"),
    Case("[{{actors}} st](02-skola.md)", "<a href=\"/koalitioner/skola/\">103 st</a>"),
    Case("{{hostile}}", "&lt;b&gt;&amp;&quot;"),
    Case("`{{actors}}`", "<code>{{actors}}</code>"),
    Case("{{{actors}}}", "{{{actors}}}"),
    Case("{{actors", "{{actors"),
    Case("{{actors}", "{{actors}"),
    Case("{actors}} {{}} {{ }}", "{actors}} {{}} {{ }}"),
    Case("{{actors\n}}", "{{actors\n}}"),
  ]

  @Test("fills in figures by name, but not in code", arguments: uses)
  func fillsIn(_ example: Case) {
    let conversion = Conversion(example.input)
    #expect(conversion.inline == example.output)
    #expect(conversion.rules.allSatisfy { $0 == "leftover-markdown" })
  }

  @Test("fills in figures in headings and tables")
  func fillsInEverywhere() {
    #expect(Conversion("## Alla {{actors}}").html == "<h2 id=\"alla\">Alla 103</h2>\n")
    #expect(Conversion("| a |\n|---|\n| {{actors}} |").html.contains("<td>103</td>"))
  }

  @Test(
    "writes a figure in words with a capital where a sentence begins",
    arguments: [
      ("@ koalitioner", true), ("Klart. @ till", true), ("Klart! @", true), ("Vad?\n@", true), ("**@ till**", true),
      ("(@ till)", true), ("”@ till”", true), ("– @ till", true), ("Klart.[^1] @\n\n[^1]: Not.", true),
      ("Klart.*\n@", false), ("## @ till", true), ("- @ till", true), ("> @ till", true), ("1. @", true),
      ("Hittills @", false), ("Hittills **@**", false), ("hej, @", false), ("hej: @", false), ("t.ex. @", false),
      ("ca. @", false), ("J. @", false), ("År 2021. @", true), ("ord ”@", false),
      ("[länk](02-skola.md) @", false), ("`kod` @", false), ("| a |\n|---|\n| @ |", false), ("Slut.  \n@", true),
      ("en rad  \n@", false), ("{{actors}} @", false),
    ])
  func capitalizesAtSentenceStart(text: String, isCapital: Bool) {
    let figure = "{{completed-coalitions-in-words}}"
    let html = Conversion(text.split(separator: "@", omittingEmptySubsequences: false).joined(separator: figure)).html
    #expect(html.contains(isCapital ? "Sex" : "sex"), "\(html)")
    #expect(!html.contains(isCapital ? "sex" : "Sex"), "\(html)")
  }

  @Test("tells the figures and their places")
  func tellsFigures() {
    let conversion = Conversion("`{{actors}}` {{actors}} åäö {{ actors }}\n\n- > {{actors}}")
    #expect(conversion.outline.figures.map(\.value) == ["actors", "actors", "actors"])
    #expect(conversion.outline.figures.map(\.span.range) == [13..<23, 31..<43, 49..<59])
  }

  @Test(
    "reports a name that is none, at its place",
    arguments: [
      Case("{{aktors}}", "actors"), Case("{{actors public}}", ""),
      Case("{{actors.civil_society}}", "actors.civil-society"),
      Case("{{x<y}}", ""), Case("{{www.x.se}}", ""),
    ])
  func reportsUnknown(_ example: Case) throws {
    let conversion = Conversion("text {{actors}}\noch \(example.input) sist")
    let diagnostic = try #require(conversion.diagnostics.first)
    let name = example.input.dropFirst(2).dropLast(2)
    #expect(conversion.rules == ["unknown-figure"])
    #expect(conversion.text(at: diagnostic.span) == example.input)
    #expect(
      diagnostic.summary == Bilingual(sv: "siffran \"\(name)\" finns inte", en: "the figure \"\(name)\" does not exist")
    )
    #expect(diagnostic.label?.sv == (example.output.isEmpty ? nil : "menade du \"\(example.output)\"?"))
  }

  @Test("reports a figure that has no value yet")
  func reportsPending() throws {
    let conversion = Conversion("**{{share}}** av deltagarna")
    let diagnostic = try #require(conversion.diagnostics.first)
    #expect(diagnostic.rule == .pendingFigure)
    #expect(conversion.text(at: diagnostic.span) == "{{share}}")
    #expect(
      diagnostic.summary
        == Bilingual(sv: "siffran \"share\" har inget värde ännu", en: "the figure \"share\" has no value yet"))
  }
}
