import Diagnostics
import Testing

/// A theme with one fault; 1️⃣ stands where the diagnostic must point.
struct Fault: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: RuleID
  let summary: String
  let label: String?
  let theme: Theme
  let path: String
  let offset: Int?

  var testDescription: String { name }

  init(
    _ name: String, _ rule: RuleID, _ summary: String, label: String? = nil, _ page: String,
    files: [String: String] = [:], strings: [String: String] = [:]
  ) {
    self.name = name
    self.rule = rule
    self.summary = summary
    self.label = label
    let texts = files.merging(["page.html": page]) { $1 }.mapValues(Marked.init)
    let words = strings.mapValues(Marked.init)
    theme = Theme(files: texts.mapValues(\.text), strings: words.mapValues(\.text))
    if let (file, marked) = texts.first(where: { $0.value.offset != nil }) {
      path = "theme/templates/" + file
      offset = marked.offset
    } else {
      path = "theme/strings/sv.yaml"
      offset =
        words.sorted { $0.key < $1.key }.enumerated().compactMap { index, word in
          word.value.offset.map { 1000 * (index + 1) + $0 }
        }.first
    }
  }
}

extension Fault {
  static let all = names + uses + tags + inclusions

  private static let names = [
    Fault(
      "misspelt name", "unknown-name", "there is no name \"titel\" here", label: "did you mean \"title\"?",
      "<h1>{{1️⃣titel}}</h1>"),
    Fault("unknown section", "unknown-name", "there is no name \"xyzzy\" here", "å{{#1️⃣xyzzy}}a{{/xyzzy}}"),
    Fault(
      "misspelt part of a dotted name", "unknown-name", "there is no name \"nmae\" here",
      label: "did you mean \"name\"?", "{{author.1️⃣nmae}}"),
    Fault(
      "name of another context", "unknown-name", "there is no name \"name\" here",
      "{{#people}}{{name}}{{/people}}{{1️⃣name}}"),
    Fault("name inside a text", "unknown-name", "\"title\" is a text and has no \"length\"", "{{title.1️⃣length}}"),
    Fault("name inside a list", "unknown-name", "\"people\" is a list and has no \"name\"", "{{people.1️⃣name}}"),
    Fault(
      "unknown namespace", "unknown-name", "there is no name \"asets\" here", label: "did you mean \"assets\"?",
      "{{1️⃣asets.css/site.css}}"),
    Fault(
      "unknown string", "unknown-string", "the theme's strings have no text \"read-mor\"",
      label: "did you mean \"read-more\"?", "<a>{{strings.1️⃣read-mor}}</a>", strings: ["read-more": "Läs mer"]),
    Fault(
      "unknown asset", "unknown-asset", "the theme's assets have no \"css/sajt.css\"",
      label: "did you mean \"css/site.css\"?", "{{ assets.1️⃣css/sajt.css }}"),
    Fault(
      "unknown name in a string", "unknown-name", "there is no name \"pgae\" here", label: "did you mean \"page\"?",
      "{{strings.count}}", strings: ["count": "Sida {{1️⃣pgae}} av {{pages}}"]),
  ]

  private static let uses = [
    Fault(
      "section over a text", "section-over-text",
      "\"title\" is a text that is always there, so a section over it has no meaning", "{{#1️⃣title}}x{{/title}}"),
    Fault(
      "inverted section over a text", "section-over-text",
      "\"author.name\" is a text that is always there, so a section over it has no meaning",
      "{{^1️⃣author.name}}x{{/author.name}}"),
    Fault(
      "section over markup", "section-over-text",
      "\"body\" is a text that is always there, so a section over it has no meaning", "{{#1️⃣body}}x{{/body}}"),
    Fault(
      "section over a string", "section-over-text",
      "\"strings.a\" is a text that is always there, so a section over it has no meaning",
      "{{#1️⃣strings.a}}x{{/strings.a}}", strings: ["a": "A"]),
    Fault("list as text", "not-a-text", "\"people\" is a list, not a text", "{{1️⃣people}}"),
    Fault("texts as text", "not-a-text", "\"tags\" is a list, not a text", "{{{1️⃣tags}}}"),
    Fault(
      "record as text", "not-a-text", "\"author\" is a record with fields of its own, not a text", "{{1️⃣author}}"),
    Fault("condition as text", "not-a-text", "\"is-draft\" is a condition, not a text", "{{1️⃣is-draft}}"),
    Fault(
      "dot on a record", "not-a-text", "\".\" is a record with fields of its own, not a text",
      "{{#people}}{{1️⃣.}}{{/people}}"),
    Fault(
      "markup with two braces", "escaped-html", "\"body\" is finished HTML and is written with three braces",
      "{{ 1️⃣body }}"),
    Fault(
      "text with three braces", "unescaped-text", "\"title\" is a text and may not be written unescaped",
      "{{{1️⃣title}}}"),
    Fault(
      "text with an ampersand", "unescaped-text", "\"summary\" is a text and may not be written unescaped",
      "{{&1️⃣summary}}"),
    Fault(
      "element with three braces", "unescaped-text", "\".\" is a text and may not be written unescaped",
      "{{#tags}}{{{1️⃣.}}}{{/tags}}"),
    Fault(
      "asset with three braces", "unescaped-text", "\"assets.icon.svg\" is a text and may not be written unescaped",
      "{{{1️⃣assets.icon.svg}}}"),
  ]

  private static let tags = [
    Fault("tag without end", "unclosed-tag", "the tag does not end", "<h1>1️⃣{{title</h1>\n"),
    Fault("tag with one brace missing", "unclosed-tag", "the tag does not end", "<h1>1️⃣{{title}</h1>{{title}}\n"),
    Fault("three braces closed by two", "unclosed-tag", "the tag does not end", "1️⃣{{{body}}"),
    Fault("comment without end", "unclosed-tag", "the tag does not end", "a\n1️⃣{{! b }\nc"),
    Fault("empty tag", "malformed-tag", "{{ }} gives no name", "a 1️⃣{{ }} b"),
    Fault("empty section", "malformed-tag", "{{#}} gives no name", "1️⃣{{#}} b"),
    Fault("two words", "malformed-tag", "{{ read more }} gives no name", "1️⃣{{ read more }}"),
    Fault("name with an empty part", "malformed-tag", "author..name gives no name", "{{1️⃣author..name}}"),
    Fault(
      "other delimiters", "changed-delimiters", "the delimiters cannot be changed", "a 1️⃣{{=<% %>=}}<%title%>"),
    Fault("one delimiter", "changed-delimiters", "the delimiters cannot be changed", "1️⃣{{=<%=}}"),
    Fault("the usual delimiters", "changed-delimiters", "the delimiters cannot be changed", "1️⃣{{={{ }}=}}{{title}}"),
    Fault(
      "section without end", "unclosed-section", "\"people\" is opened but not closed", "1️⃣{{#people}}{{name}}"),
    Fault(
      "section closed too late", "unclosed-section", "\"author\" is opened but not closed",
      "{{#people}}1️⃣{{#author}}{{name}}{{/people}}"),
    Fault(
      "block without end", "unclosed-section", "\"main\" is opened but not closed", "1️⃣{{$main}}a"),
    Fault("closing tag alone", "unopened-section", "\"people\" is closed but is not open", "a1️⃣{{/people}}"),
    Fault(
      "misspelt closing tag", "unopened-section", "\"poeple\" is closed but is not open",
      label: "did you mean \"people\"?", "{{#people}}{{name}}1️⃣{{/poeple}}"),
  ]

  private static let inclusions = [
    Fault(
      "missing partial", "missing-partial", "there is no partial \"crad\"", label: "did you mean \"card\"?",
      "{{> 1️⃣crad}}", files: ["partials/card.html": ""]),
    Fault(
      "missing parent", "missing-parent", "there is no parent \"layuot\"", label: "did you mean \"layout\"?",
      "{{<1️⃣layuot}}{{/layuot}}", files: ["layout.html": ""]),
    Fault(
      "block that the parent lacks", "unknown-block", "layout.html has no block \"mian\"",
      label: "did you mean \"main\"?", "{{<layout}}{{$1️⃣mian}}x{{/mian}}{{/layout}}",
      files: ["layout.html": "{{$main}}{{/main}}"]),
    Fault(
      "block filled twice", "repeated-block", "the block \"main\" is filled twice",
      "{{<layout}}{{$main}}a{{/main}}{{$1️⃣main}}b{{/main}}{{/layout}}", files: ["layout.html": "{{$main}}{{/main}}"]),
    Fault(
      "text outside the blocks", "text-outside-block", "what stands outside the blocks is never shown",
      "{{<layout}}\n  1️⃣lost\n{{$main}}a{{/main}}{{/layout}}", files: ["layout.html": "{{$main}}{{/main}}"]),
    Fault(
      "partial in itself", "recursive-partial", "\"a\" includes itself", "{{>a}}",
      files: ["partials/a.html": "x{{>1️⃣a}}"]),
    Fault(
      "partial in itself by way of another", "recursive-partial", "\"b\" includes itself", "{{>a}}",
      files: ["partials/a.html": "{{#is-draft}}{{>1️⃣b}}{{/is-draft}}", "partials/b.html": "{{>a}}"]),
    Fault(
      "partial in itself for a list", "recursive-partial", "\"a\" includes itself", "{{#root}}{{>a}}{{/root}}",
      files: ["partials/a.html": "{{#children}}{{>1️⃣a}}{{/children}}"]),
    Fault(
      "parent of itself", "recursive-partial", "\"page\" includes itself", "{{<1️⃣page}}{{/page}}"),
    Fault(
      "string in itself", "recursive-string", "the text \"strings.a\" contains itself", "{{strings.a}}",
      strings: ["a": "a {{strings.b}}", "b": "b {{1️⃣strings.a}}"]),
    Fault(
      "partial in a string", "tag-in-string", "{{>a}} may not stand in one of the theme's strings", "{{strings.a}}",
      files: ["partials/a.html": ""], strings: ["a": "a 1️⃣{{>a}}"]),
    Fault(
      "fault in a partial", "unknown-name", "there is no name \"nam\" here", label: "did you mean \"name\"?",
      "{{#people}}{{>card}}{{/people}}", files: ["partials/card.html": "<b>\n  {{1️⃣nam}}"]),
  ]
}
