import Diagnostics
import Markup
import Testing

@testable import Templates

@Suite("Limits of templates", .timeLimit(.minutes(10)))
struct LimitTests {
  @Test("refuses sections nested without measure", arguments: [nestingLimit + 1, 10_000])
  func refusesDepth(_ depth: Int) {
    let page = String(repeating: "{{#is-draft}}", count: depth) + String(repeating: "{{/is-draft}}", count: depth)
    let diagnostics = Theme(page).compile().diagnostics
    #expect(diagnostics.map(\.rule.id) == ["deep-nesting"])
    #expect(diagnostics.first?.span.range.lowerBound == nestingLimit * "{{#is-draft}}".count)
  }

  @Test("accepts sections nested to the limit")
  func acceptsDepth() {
    let page =
      String(repeating: "{{#is-draft}}", count: nestingLimit) + "x"
      + String(repeating: "{{/is-draft}}", count: nestingLimit)
    #expect(Theme(page).rendered(Sample(isDraft: true)) == "x")
  }

  @Test("refuses templates nested without measure")
  func refusesChains() {
    var files = ["page.html": "{{>p0}}"]
    for number in 0..<300 { files["partials/p\(number).html"] = "{{>p\(number + 1)}}" }
    #expect(Theme(files: files).compile().diagnostics.map(\.rule.id) == ["deep-nesting"])
  }

  @Test("refuses partials that double and double")
  func refusesGrowth() {
    var files = ["page.html": "{{>p0}}", "partials/p40.html": "x"]
    for number in 0..<40 { files["partials/p\(number).html"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
    #expect(Theme(files: files).compile().diagnostics.map(\.rule.id) == ["oversized-template"])
  }

  @Test("refuses partials that all include each other")
  func refusesTangles() {
    let all = (0..<12).map { "{{#children}}{{>p\($0)}}{{/children}}" }.joined()
    var files = ["page.html": "{{#root}}{{>p0}}{{/root}}"]
    for number in 0..<12 { files["partials/p\(number).html"] = all }
    #expect(
      Theme(files: files).compile().diagnostics.map(\.rule.id) == Array(repeating: "recursive-partial", count: 12))
  }

  @Test("stops after a hundred faults")
  func boundsFaults() {
    #expect(Theme(String(repeating: "{{", count: 100_000)).compile().diagnostics.count == 100)
  }

  @Test("survives templates of random pieces")
  func survivesNoise() {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "#", "/", "^", "$", "<", ">", "=", "!", "&", "title", "people", "layout", "main", " ",
      "\n",
      "\r\n", ".", "{{=<% %>=}}", "<%", "%>", "{{#people}}", "{{/people}}", "{{<layout}}", "{{/layout}}", "{{$main}}",
      "{{/main}}", "{{>card}}", "å", "\u{FEFF}", "{{title}}", "  {{>card}}\n",
    ]
    var random = Dice(state: 42)
    for _ in 0..<3_000 {
      func text() -> String { (0..<random.next(12)).map { _ in pieces[random.next(pieces.count)] }.joined() }
      let theme = Theme(files: ["page.html": text(), "layout.html": text(), "partials/card.html": text()])
      let compiled = theme.compile()
      #expect((compiled.value == nil) == compiled.diagnostics.holdErrors)
      _ = theme.rendered(Sample(people: [Person(name: "A")]))
    }
  }
}

/// Pseudorandom numbers that are the same in every run.
private struct Dice {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
}
