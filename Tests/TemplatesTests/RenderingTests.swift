import Diagnostics
import Markup
import Testing

@testable import Templates

@Suite("Rendering of templates")
struct RenderingTests {
  @Test("escapes every text, wherever it comes from")
  func escapesEveryText() {
    let sample = Sample(summary: "<i>\"'", people: [Person(name: "<b>")], tags: ["&"])
    let theme = Theme(
      "{{title}} {{summary}} {{#summary}}{{.}}{{/summary}} {{#people}}{{name}}{{/people}} {{#tags}}{{.}}{{/tags}} "
        + "{{author.name}} {{strings.x}} {{assets.icon.svg}} {{{body}}}", strings: ["x": "1 < 2 {{title}}"])
    #expect(
      theme.rendered(sample)
        == "Mat &amp; människor &lt;i&gt;&quot;&#39; &lt;i&gt;&quot;&#39; &lt;b&gt; &amp; "
        + "Åsa &lt;3 1 &lt; 2 Mat &amp; människor /bas/icon.svg?a&amp;b <p>Hej</p>")
  }

  @Test(
    "shows what is there, and says so where it is not",
    arguments: [
      ("{{#summary}}<{{.}}>{{/summary}}{{^summary}}none{{/summary}}", "none", "<s>"),
      ("{{summary}}", "", "s"),
      ("{{#is-draft}}draft{{/is-draft}}{{^is-draft}}live{{/is-draft}}", "live", "draft"),
      ("{{#editor}}{{name}}{{/editor}}{{^editor}}none{{/editor}}", "none", "E"),
      ("[{{editor.name}}|{{editor.role}}]", "[|]", "[E|r]"),
      ("{{#editor.name}}by {{.}}{{/editor.name}}", "", "by E"),
      ("{{#people}}{{name}},{{/people}}{{^people}}none{{/people}}", "none", "A,B,"),
      ("{{#tags}}{{.}},{{/tags}}{{^tags}}none{{/tags}}", "none", "x,y,"),
      ("{{^author}}never{{/author}}", "", ""),
      ("{{page}}/{{pages}}{{#motto}} ({{.}}){{/motto}}", "2/5 (2/5)", "2/5 (2/5)"),
    ])
  func showsWhatIsThere(_ page: String, empty: String, full: String) {
    let filled = Sample(
      summary: "s", isDraft: true, editor: Person(name: "E", role: "r"),
      people: [Person(name: "A"), Person(name: "B")],
      tags: ["x", "y"])
    #expect(Theme(page).rendered() == empty)
    #expect(Theme(page).rendered(filled) == full)
  }

  @Test("treats an empty text as missing")
  func treatsEmptyAsMissing() {
    #expect(Theme("{{#summary}}a{{/summary}}{{^summary}}b{{/summary}}").rendered(Sample(summary: "")) == "b")
  }

  @Test("finds names in outer contexts, the nearest first")
  func findsOuterNames() {
    let sample = Sample(
      author: Person(name: "A", role: "chef"), people: [Person(name: "B"), Person(name: "C", role: "c")])
    let page = "{{#author}}{{#people}}{{#tags}}{{.}}{{name}}{{role}}{{title}} {{/tags}}{{/people}}{{name}}{{/author}}"
    var tagged = sample
    tagged.tags = ["1", "2"]
    tagged.title = "T"
    #expect(Theme(page).rendered(tagged) == "1BT 2BT 1CcT 2CcT A")
  }

  @Test("puts strings in with their own names and sections")
  func interpolatesStrings() {
    let strings = [
      "count": "Sida {{page}} av {{pages}}", "by": "av {{#people}}{{name}}{{/people}}",
      "all": "{{strings.count}} {{strings.by}}",
    ]
    let theme = Theme("{{strings.all}}, {{#people}}{{strings.count}}{{/people}}", strings: strings)
    #expect(theme.rendered(Sample(people: [Person(name: "A")])) == "Sida 2 av 5 av A, Sida 2 av 5")
  }

  @Test("fills a layout's blocks, and keeps the defaults of the others")
  func fillsBlocks() {
    let theme = Theme(files: [
      "layout.html": "<title>{{$title}}{{title}}{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
      "page.html": "{{<layout}}\n{{$main}}\n<h1>{{title}}</h1>\n{{>card}}\n{{/main}}\n{{/layout}}\n",
      "partials/card.html": "<p>\n  {{author.name}}\n</p>\n",
    ])
    #expect(
      theme.rendered() == """
        <title>Mat &amp; människor</title>
        <main>
          <h1>Mat &amp; människor</h1>
          <p>
            Åsa &lt;3
          </p>
        </main>

        """)
  }

  @Test("takes another ending as it is written")
  func includesOtherFiles() {
    #expect(Theme(files: ["page.html": "{{>icon.svg}}", "partials/icon.svg": "<svg/>"]).rendered() == "<svg/>")
  }

  @Test("lends a computed part as well as a stored one")
  func lendsComputedParts() throws {
    let schema = Schema<Sample>("sample", .all(of: Person.schema, \.firstPerson))
    let set = Theme("{{name}}{{#role}}, {{.}}{{/role}}").set
    let template = try #require(set.compile("page.html", for: schema).value)
    var page = Markup()
    template.render(Sample(people: [Person(name: "A", role: "b")]), into: &page)
    #expect(page.text == "A, b")
  }

  @Test("skips a byte-order mark")
  func skipsMark() {
    #expect(Theme("\u{FEFF}{{#is-draft}}\n{{/is-draft}}\nA").rendered() == "A")
  }

  @Test("appends to what is there")
  func appendsToBuffer() throws {
    let template = try #require(Theme("{{page}}").compile().value)
    var markup = Markup()
    markup.append(raw: "<")
    template.render(Sample(), into: &markup)
    template.render(Sample(), into: &markup)
    #expect(markup.text == "<22")
  }
}

extension Sample {
  fileprivate var firstPerson: Person { people.first ?? author }
}
