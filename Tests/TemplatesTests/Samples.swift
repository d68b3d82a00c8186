import Diagnostics
import Markup

@testable import Templates

/// A page as the tests know it, with one field of each kind, stored where it can be; the specification's are computed.
struct Sample: TemplateValue {
  var title = "Mat & människor"
  var summary: String?
  var body = "<p>Hej</p>"
  var isDraft = false
  var author = Person(name: "Åsa <3", role: "ledare")
  var editor: Person?
  var people: [Person] = []
  var tags: [String] = []
  var root = Branching(name: "rot", children: [])
  var frame = Chrome(page: "2", pages: "5")

  static let schema = Schema<Sample>(
    "sample", .text("title", \.title), .optionalText("summary", \.summary),
    .html("body") { $1.append(trusted: $0.body) }, .flag("is-draft", \.isDraft), .record("author", \.author),
    .optional("editor", \.editor), .list("people", \.people), .texts("tags") { $0.tags },
    .record("root", \.root), .all(of: Chrome.schema, \.frame))
}

struct Person: TemplateValue {
  var name: String
  var role: String?

  static let schema = Schema<Person>("person", .text("name") { $0.name }, .optionalText("role", \.role))
}

/// What every page has around it.
struct Chrome: TemplateValue {
  var page: String
  var pages: String
  var motto: String { "\(page)/\(pages)" }

  static let schema = Schema<Chrome>(
    "chrome", .text("page") { $0.page }, .text("pages") { $0.pages }, .optionalText("motto") { $0.motto })
}

/// A tree, so that a schema leads back to itself.
struct Branching: TemplateValue {
  var name: String
  var children: [Branching]

  static let schema = Schema<Branching>("branching", .text("name") { $0.name }, .list("children", \.children))
}

/// A theme of the tests': templates, with what they may use.
struct Theme {
  var files: [String: String]
  var strings: [String: String] = [:]

  static let assets = ["css/site.css": "/bas/site.0a1b.css", "icon.svg": "/bas/icon.svg?a&b"]

  var set: TemplateSet {
    var sources: [String: SourceFile] = [:]
    for (name, text) in files { sources[name] = SourceFile(SourcePath("theme/templates/" + name), text) }
    var words: [String: Located<String>] = [:]
    for (index, (key, text)) in strings.sorted(by: { $0.key < $1.key }).enumerated() {
      let start = 1000 * (index + 1)
      words[key] = Located(text, at: Span("theme/strings/sv.yaml", start..<start + text.utf8.count))
    }
    return TemplateSet(files: sources, strings: words, constants: ["assets": Self.assets])
  }

  func compile() -> Reported<Template<Sample>?> { set.compile("page.html", for: Sample.self) }
}

extension Theme {
  /// A theme of one template.
  init(_ page: String, strings: [String: String] = [:]) { self.init(files: ["page.html": page], strings: strings) }

  /// What the theme makes of a value, or the rules that it breaks.
  func rendered(_ value: Sample = Sample()) -> String { shown(compile(), value) }

  /// The same, with soft hyphens in long words.
  func hyphenated(_ value: Sample) -> String {
    shown(set.hyphenating().compile("page.html", for: Sample.self), value)
  }

  private func shown(_ compiled: Reported<Template<Sample>?>, _ value: Sample) -> String {
    guard let template = compiled.value else {
      return compiled.diagnostics.map { "\($0.rule.id): \($0.summary.en)" }.joined(separator: "\n")
    }
    var page = Markup()
    template.render(value, into: &page)
    return page.text
  }
}

/// A text with a marker where a diagnostic must point.
struct Marked {
  let text: String
  /// Where the mark was.
  let offset: Int?

  init(_ marked: String) {
    let mark = "1️⃣"
    text = marked.replacing(mark, with: "")
    offset = marked.firstRange(of: mark).map { marked.utf8.distance(from: marked.startIndex, to: $0.lowerBound) }
  }
}
