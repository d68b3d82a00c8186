import Testing

@testable import Markdown

@Suite struct TypographyTests {
  static let swedish = [
    Case("\"hej\" och 'hej'", "”hej” och ’hej’"),
    Case("\"*hej*\"", "”<em>hej</em>”"),
    Case("&quot;hej&quot;", "”hej”"),
    Case("ett - två", "ett – två"),
    Case("ett -\ntvå", "ett –\ntvå"),
    Case("ett *två* - tre", "ett <em>två</em> – tre"),
    Case("e-post 2019-2021, -5 grader", "e-post 2019-2021, -5 grader"),
    Case("ett -- två --- tre ---- fyra", "ett – två – tre ---- fyra"),
    Case("vänta... nu.. då....", "vänta… nu.. då...."),
    Case("92 % och 92% och x %", "92\u{A0}% och 92% och x %"),
    Case("**92** % och {{actors}} %", "<strong>92</strong>\u{A0}% och 103\u{A0}%"),
    Case("92\u{A0}% – redan ”rätt”…", "92\u{A0}% – redan ”rätt”…"),
    Case("1 234 567 kr", "1 234 567 kr"),
    Case("`\"a\" -- b...`", "<code>&quot;a&quot; -- b...</code>"),
    Case(
      "<https://x.se/a--b>", "<a href=\"https://x.se/a--b\" class=\"external\" rel=\"external\">https://x.se/a--b</a>"),
    Case(
      "https://x.se/a--b...c",
      "<a href=\"https://x.se/a--b...c\" class=\"external\" rel=\"external\">https://x.se/a--b...c</a>"),
    Case("[\"a\"](02-skola.md '\"t\"')", "<a href=\"/koalitioner/skola/\" title=\"”t”\">”a”</a>"),
  ]

  @Test("sets Swedish signs for plain ones", arguments: swedish)
  func setsSwedish(_ example: Case) {
    #expect(Conversion(example.input, typography: .swedish).inline == example.output)
  }

  static let english = [
    Case("\"hello\" and 'hello'", "“hello” and ‘hello’"),
    Case("\"*hello*\"", "“<em>hello</em>”"),
    Case("*\"hello\"*", "<em>“hello”</em>"),
    Case("(\"a\") \"'b'\"", "(“a”) “‘b’”"),
    Case("don't, the '90s, dogs'", "don’t, the ’90s, dogs’"),
    Case("one\n\"two\"", "one\n“two”"),
    Case("a–\"b\" \u{A0}\"c\"", "a–“b” \u{A0}“c”"),
    Case("`x`\"", "<code>x</code>”"),
    Case("1990--1999 a---b a - b", "1990–1999 a—b a - b"),
    Case("well...", "well…"),
    Case("\"{{actors}}\"", "“103”"),
  ]

  @Test("sets English signs by what stands around", arguments: english)
  func setsEnglish(_ example: Case) {
    #expect(Conversion(example.input, typography: .english).inline == example.output)
  }

  @Test("leaves everything as it is where no typography is wanted")
  func leavesEverythingAlone() {
    #expect(Conversion("\"a\" -- 'b'... 9 %", typography: .none).inline == "&quot;a&quot; -- &#39;b&#39;... 9 %")
  }

  @Test("finds a sign wherever it stands among others that are left alone", arguments: 0...40)
  func findsSigns(length: Int) {
    let plain = String("Vi såg, #1 = $2; (a+b)/c: 4*7! @_`|}~ och så vidare".unicodeScalars.prefix(length))
    for place in plain.unicodeScalars.indices {
      let (before, after) = (plain[..<place], plain[place...])
      #expect(typographic(before + "'" + after, .swedish) == before + "’" + after)
    }
    #expect(typographic(plain, .swedish) == plain)
  }
}
