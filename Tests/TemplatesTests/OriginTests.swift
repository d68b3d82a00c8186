import Diagnostics
import Markup
import Testing

@testable import Templates

@Suite("Origins of rendered bytes")
struct OriginTests {
  private static let files = [
    "layout.html": "<nav><a href=\"/nav/\"></a></nav>\n{{$main}}{{/main}}\n",
    "page.html":
      "{{<layout}}{{$main}}\n<a href=\"/page/\">{{title}}</a>{{#people}}{{>card}}{{/people}}\n{{{body}}}{{/main}}{{/layout}}",
    "partials/card.html": "<a href=\"/card/\">{{strings.more}}</a><img src=\"{{assets.icon.svg}}\">",
  ]

  @Test(
    "finds the template, partial, string or tag that wrote a byte",
    arguments: [
      ("/nav/", "layout.html", "/"),
      ("/page/", "page.html", "/"),
      ("Mat", "page.html", "{{title}}"),
      ("/card/", "partials/card.html", "/"),
      ("/bas/icon", "partials/card.html", "{{assets.icon.svg}}"),
      ("<p>Hej", "page.html", "{{{body}}}"),
    ])
  func findsOrigin(_ sought: String, file: String, text: String) throws {
    let (template, page, sample) = try render()
    let place = try #require(page.firstRange(of: sought)?.lowerBound)
    let offset = page.utf8.distance(from: page.startIndex, to: place)
    let span = try #require(template.origin(ofByte: offset, rendering: sample))
    let source = SourceFile(span.path, Self.files[file] ?? "")
    #expect(span.path.description == "theme/templates/" + file)
    #expect(source.text(span.range) == text)
    let exact = try #require(Self.files[file]?.firstRange(of: text == "/" ? sought : text))
    #expect(
      span.range.lowerBound
        == Self.files[file]?.utf8.distance(from: Self.files[file]?.startIndex ?? exact.lowerBound, to: exact.lowerBound)
    )
  }

  @Test("finds a string in its own file")
  func findsStrings() throws {
    let (template, page, sample) = try render()
    let place = try #require(page.firstRange(of: "Läs")?.lowerBound)
    let span = template.origin(ofByte: page.utf8.distance(from: page.startIndex, to: place), rendering: sample)
    #expect(span?.path == "theme/strings/sv.yaml")
  }

  @Test("finds nothing outside the page")
  func findsNothingOutside() throws {
    let (template, page, sample) = try render()
    #expect(template.origin(ofByte: -1, rendering: sample) == nil)
    #expect(template.origin(ofByte: page.utf8.count, rendering: sample) == nil)
    for offset in 0..<page.utf8.count { #expect(template.origin(ofByte: offset, rendering: sample) != nil) }
  }

  private func render() throws -> (Template<Sample>, String, Sample) {
    let template = try #require(Theme(files: Self.files, strings: ["more": "Läs mer"]).compile().value)
    let sample = Sample(people: [Person(name: "A")])
    var page = Markup()
    template.render(sample, into: &page)
    return (template, page.text, sample)
  }
}
