import Testing

@testable import Templates

@Suite("Long words in a template")
struct HyphenationTests {
  @Test(
    "are given soft hyphens where they are read, and nowhere else",
    arguments: [
      ("<h1>{{title}}</h1>", "<h1>Koali-tions-modellen</h1>"),
      ("<title>{{title}}</title>{{title}}", "<title>Koalitionsmodellen</title>Koali-tions-modellen"),
      (#"<a title="{{title}}" href='{{title}}'>"#, #"<a title="Koalitionsmodellen" href='Koalitionsmodellen'>"#),
      ("<code>{{title}}</code>", "<code>Koalitionsmodellen</code>"),
      (#"<p{{#is-draft}} title="{{title}}"{{/is-draft}}>{{title}}"#, "<p>Koali-tions-modellen"),
      ("{{#author}}<b>{{name}}</b>{{/author}}", "<b>Verk-sam-hets-utveck-lare</b>"),
      ("1 < 2 {{title}}", "1 < 2 Koali-tions-modellen"), ("<!-- {{title}} -->", "<!-- Koalitionsmodellen -->"),
      ("{{strings.x}}", "Till-gäng-lig-hets-redo-görelse"),
      (#"<a title="{{strings.x}}">"#, #"<a title="Tillgänglighetsredogörelse">"#),
      ("{{{body}}}", "<p>Hej</p>"), ("{{>part}}", "<i>Koali-tions-modellen</i>"),
    ])
  func hyphenatesWhereRead(_ page: String, _ expected: String) {
    let theme = Theme(
      files: ["page.html": page, "partials/part.html": "<i>{{title}}</i>"],
      strings: ["x": "Tillgänglighetsredogörelse"])
    let sample = Sample(title: "Koalitionsmodellen", author: Person(name: "Verksamhetsutvecklare"))
    #expect(theme.hyphenated(sample).replacing("\u{AD}", with: "-") == expected)
    #expect(!theme.rendered(sample).contains("\u{AD}"), "nobody asked for them")
  }
}
