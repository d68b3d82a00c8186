import Diagnostics
import Testing

@testable import Templates

@Suite("Diagnostics of templates")
struct DiagnosticsTests {
  @Test("points at the fault, and says what it is", arguments: Fault.all)
  func pointsAtFault(_ fault: Fault) throws {
    let diagnostics = fault.theme.compile().diagnostics
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1, "\(diagnostics.map(\.summary.en))")
    #expect(diagnostic.rule.id == fault.rule)
    #expect(diagnostic.summary.en == fault.summary)
    #expect(diagnostic.label?.en == fault.label)
    #expect(diagnostic.span.path.description == fault.path)
    #expect(diagnostic.span.range.lowerBound == fault.offset)
  }

  @Test("gives no template for an error, and one for a warning", arguments: Fault.all)
  func refusesErrorsAlone(_ fault: Fault) {
    let compiled = fault.theme.compile()
    #expect((compiled.value == nil) == compiled.diagnostics.holdErrors)
  }

  @Test("has a case for every rule that a template can break")
  func coversRules() {
    let elsewhere: Set<RuleID> = [
      "missing-template", "template-not-utf8", "deep-nesting", "oversized-template", "unused-template",
    ]
    #expect(Set(templatesRules.map(\.id)) == elsewhere.union(Fault.all.map(\.rule)))
  }

  @Test("explains itself in both languages", arguments: templatesRules)
  func explainsInBothLanguages(_ rule: Rule) {
    let explanation = rule.explanation
    for text in [explanation.finds, explanation.why] {
      #expect(text.sv != text.en && !text.sv.isEmpty && !text.en.isEmpty)
    }
    #expect(explanation.example != explanation.instead)
  }

  @Test("reports every fault, not only the first")
  func reportsEveryFault() {
    let theme = Theme("{{titel}}\n{{#people}}{{nam}}{{/people}}\n{{>card}}\n{{{title}}}\n{{strings.no}}")
    let rules = theme.compile().diagnostics.map(\.rule.id.description)
    #expect(rules == ["unknown-name", "unknown-name", "missing-partial", "unescaped-text", "unknown-string"])
  }

  @Test("reports a partial's fault once, with the place that uses it")
  func reportsPartialOnce() throws {
    let theme = Theme(files: ["page.html": "{{>card}}\n{{>card}}", "partials/card.html": "<b>{{nam}}</b>"])
    let diagnostics = theme.compile().diagnostics
    #expect(diagnostics.count == 1)
    let note = try #require(diagnostics.first?.notes.first)
    #expect(note.span == Span("theme/templates/page.html", 3..<7))
  }

  @Test("tells of templates that nothing leads to, and what can be known of them")
  func tellsUnusedTemplates() {
    let set = Theme(files: [
      "page.html": "{{<layout}}{{$main}}{{>card}}{{/main}}{{/layout}}", "layout.html": "{{$main}}{{/main}}",
      "partials/card.html": "x", "partials/old.html": "{{anything}} {{>older}} {{#a}}{{strings.no}}{{/a}}",
      "partials/older.html": "{{<nowhere}}{{$main}}{{assets.no.css}}{{/main}}{{/nowhere}} {{#open}}",
    ]).set
    #expect(
      set.warningsOfUnused(besides: ["page.html"]).map(\.span.path.description) == [
        "theme/templates/partials/old.html", "theme/templates/partials/older.html",
      ])
    #expect(
      Set(set.faultsOfUnused(besides: ["page.html"]).map(\.rule.id.description))
        == ["unknown-string", "missing-parent", "unknown-asset", "unclosed-section"])
  }

  @Test("tells a layout's fault once, however many pages are compiled")
  func reportsLayoutOnce() {
    let set = Theme(files: [
      "a.html": "{{<layout}}{{/layout}}", "b.html": "{{<layout}}{{/layout}}", "layout.html": "{{x}}",
    ]).set
    let both = set.compile("a.html", for: Sample.self).diagnostics + set.compile("b.html", for: Sample.self).diagnostics
    #expect(both.count == 2)
    #expect(both.withoutRepeats.count == 1)
  }

  @Test("lists the names that there are")
  func listsNames() {
    let help = Theme("{{#people}}{{x}}{{/people}}").compile().diagnostics.first?.help?.sv
    #expect(
      help == """
        välj bland name, role, title, summary, body, is-draft, author, editor, people, tags, root, page, pages, motto, \
        strings, assets
        """)
  }

  @Test("names a missing template by its path, with a suggestion")
  func namesMissingTemplate() {
    let set = Theme("{{title}}").set
    let diagnostics = set.compile("pages.html", for: Sample.self).diagnostics
    #expect(diagnostics.map(\.rule.id) == ["missing-template"])
    #expect(diagnostics.first?.span == Span(wholeOf: "theme/templates/pages.html"))
    #expect(diagnostics.first?.label?.sv == "menade du \"page.html\"?")
  }

  @Test("points at the first byte that is not UTF-8")
  func refusesOtherEncodings() {
    let bytes = Array("<p>p".utf8) + [0xE5] + Array(" svenska {{title}}</p>".utf8)
    let file = SourceFile("theme/templates/page.html", bytes)
    let set = TemplateSet(files: ["page.html": file], strings: [:], constants: [:])
    let diagnostics = set.compile("page.html", for: Sample.self).diagnostics
    #expect(diagnostics.map(\.rule.id) == ["template-not-utf8"])
    #expect(diagnostics.first?.span.range == 4..<5)
  }
}
