import Building
import Diagnostics
import Model
import Publishing
import Reading
import SeededRandom
import TestSupport
import Testing

@Suite("Texts that meet on one page leave each other's ids alone", .timeLimit(.minutes(10)))
struct TextsThatMeetTests {
  @Test("whatever is written in them: no message points into the theme", arguments: [shippedTheme, baseTheme])
  func blamesNoTheme(_ theme: NamedTheme) async throws {
    for seed in 1...60 as ClosedRange<UInt64> {
      let built = try await build(randomSite(seed: seed), with: theme.files)
      // A text may have a footnote that it does not use, which it is told of; it is built all the same.
      let told = built.diagnostics.filter { $0.severity == .error || $0.span.path.description.hasPrefix("theme/") }
      #expect(told == [], "seed \(seed)")
      expectUniqueIDs(in: built, "seed \(seed)")
    }
  }

  @Test("and the place of a statistic, a quote or the theme is the heading's no more", arguments: [shippedTheme])
  func movesHeadingsAside(_ theme: NamedTheme) async throws {
    var files = plainSite
    files["statistics/1-natverk.md"] = "---\nlabel: av deltagarna\nshare: 92\n---\n"
    files["statistics/2-main.md"] = "---\nlabel: av alla\nshare: 8\n---\n"
    files["quotes/1-anna.md"] = "---\nname: Anna\n---\n\nBra.\n"
    files["pages/statistik.md"] =
      "---\ntitle: Statistik\npath: /statistik/\n---\n\n[dit](#natverk)\n\n## Nätverk\n\n## Actors title\n\n## Main\n"
    files["pages/citat.md"] = "---\ntitle: Citat\npath: /citat/\n---\n\n## Citat Anna\n\nText\n"
    let built = try await build(files, with: theme.files)
    #expect(built.diagnostics == [])
    let statistics = try built.page("statistik/index.html")
    for part in [
      #"<section class="statistic sided" id="natverk">"#, #"<h2 id="natverk-2">"#, ##"<a href="#natverk-2">dit</a>"##,
      #"<h2 id="actors-title-2">"#, #"<section class="statistic sided" id="main-2">"#, #"<h2 id="main-3">"#,
    ] { #expect(statistics.contains(part), "\(part)") }
    #expect(try built.page("citat/index.html").contains(#"<h2 id="citat-anna-2">"#))
    #expect(try built.page("citat/index.html").contains(#"<figure class="quote" id="citat-anna">"#))
  }

  @Test("a heading moves aside for an id that a template makes of other names")
  func movesAsideForTemplates() async throws {
    var theme = baseTheme.files
    theme["templates/page.html"] = Array(
      """
      {{<layout}}{{$main}}<h1 id="sida-{{title}}">{{title}}</h1><p id="{{title}}"></p>{{{body}}}{{/main}}{{/layout}}
      """.utf8)
    var files = plainSite
    files["pages/om.md"] = "---\ntitle: om\n---\n\n## Om\n\n## Sida om\n\n## Om 2\n\n[rubriken](#om)\n"
    files["pages/andra.md"] = "---\ntitle: andra\n---\n\n[dit](/om/#om-2-2) och [fel](/om/#om-3)\n"
    let built = try await build(files, with: theme)
    #expect(built.diagnostics.map(\.rule.id) == ["dead-internal-link"])
    #expect(built.diagnostics.first?.span.path == "content/pages/andra.md")
    let page = try built.page("om/index.html")
    for part in [
      #"<h2 id="om-2">Om</h2>"#, #"<h2 id="sida-om-2">"#, #"<h2 id="om-2-2">"#, ##"<a href="#om-2">rubriken"##,
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test("a theme that shows one text twice is told so")
  func tellsOfRepeatedText() async throws {
    var theme = baseTheme.files
    theme["templates/page.html"] = Array(
      "{{<layout}}{{$main}}{{title}}{{{body}}}{{{body}}}{{/main}}{{/layout}}".utf8)
    var files = plainSite
    files["pages/om.md"] = "---\ntitle: om\n---\n\n## Om\n"
    let built = try await build(files, with: theme)
    #expect(built.diagnostics.map(\.rule.id) == ["repeated-id"])
  }

  @Test("two texts of one name are told by their name alone", arguments: ["quotes", "statistics", "meetings"])
  func tellsOfTwinsOnce(_ kind: String) async throws {
    var files = plainSite
    for number in 1...2 {
      files["\(kind)/\(number)-a.md"] =
        "---\nname: A\nlabel: A\ntitle: A\nshare: 1\n---\n\n## A\n\nb[^1]\n\n[^1]: c\n"
    }
    let built = try await build(files, with: shippedTheme.files)
    #expect(!built.diagnostics.contains { $0.rule.id.description == "repeated-id" })
  }

  @Test("text that looks like an attribute is text, in every field", arguments: [shippedTheme, baseTheme])
  func readsTextAsText(_ theme: NamedTheme) async throws {
    let text = #"id=812 href=sida src=bild.png <a href='x' id='main'> id="main" href="x" id="#
    let field = "'" + text.replacing("'", with: "''") + "'"
    var files = plainSite
    files["site.yaml"]? += "description: \(field)\n"
    files["coalitions/01-a.md"] =
      "---\ntitle: \(field)\nquestion: \(field)\nsummary: \(field)\n---\n\n`` \(text) ``\n"
    files["quotes/1-a.md"] =
      "---\nname: \(field)\nrole: \(field)\norganisation: \(field)\ncoalition: a\n---\n\n`` \(text) ``\n"
    files["statistics/1-b.md"] = "---\nlabel: \(field)\nsource: \(field)\nshare: 2\n---\n"
    files["meetings/1-a.md"] = "---\nlabel: \(field)\ntitle: \(field)\n---\n"
    files["contacts/1-a.md"] = "---\nname: \(field)\nrole: \(field)\nphone: 040-12 34 56\n---\n"
    files["pages/prov.md"] = "---\ntitle: \(field)\nsummary: \(field)\n---\n\n`` \(text) ``\n"
    files["pages/zoom.md"] = "---\ntitle: Zoom\n---\n\nVi ses på Zoom, id=812 345, href=sida och src=bild.png.\n"
    #expect(try await build(files, with: theme.files).diagnostics == [])
  }
}

/// A theme by its files.
struct NamedTheme: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var files: [String: [UInt8]]

  init(_ name: String, _ folder: String) {
    testDescription = name
    files = (try? tree(SiteCase.siteTests.appendingPathComponent(folder).standardizedFileURL)) ?? [:]
    if files["cards.yaml"] != nil { files = files.withoutDrawings }
  }
}

private let shippedTheme = NamedTheme("the theme that is shipped", "../../theme")
private let baseTheme = NamedTheme("the tests' own theme", "Base/theme")

/// A site in memory, and the result of its build.
private struct Built {
  let files: [String: [UInt8]]
  let diagnostics: [Diagnostic]

  func page(_ path: String) throws -> String { String(decoding: try #require(files[path]), as: UTF8.self) }
}

private func build(_ content: [String: String], with theme: [String: [UInt8]]) async throws -> Built {
  func folder(_ name: SourcePath, _ files: [String: [UInt8]]) -> MemoryFolder {
    MemoryFolder(name, files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
  let sink = MemorySink()
  let outcome = try await buildSite(
    from: Sources(content: folder("content", content.mapValues { Array($0.utf8) }), theme: folder("theme", theme)),
    as: .test, into: sink)
  return Built(
    files: Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) }),
    diagnostics: outcome.diagnostics)
}

/// The files without which no site can be built.
private let plainSite = [
  "site.yaml": """
  title: Koalitionerna
  organisation: Testorganisationen
  base-url: https://test.example/msi/
  sectors:
    public: offentlig sektor

  """
]

/// A site in two languages with a random text in each field that shares a page with others.
private func randomSite(seed: UInt64) -> [String: String] {
  var random = RandomText(seed: seed)
  var files = plainSite
  files["site.yaml"]? += "languages: [sv, en]\n"
  func write(_ name: String, _ fields: String) {
    for ending in ["", ".en"] {
      let facts =
        ending == "" ? fields : fields.split(separator: "\n").filter { !$0.hasPrefix("!") }.joined(separator: "\n")
      files[name + ending + ".md"] =
        "---\n\(facts.replacing("!", with: ""))\n---\n\n\(random.text())\n"
    }
  }
  func lead() -> String { "lead: |\n" + random.text().split(separator: "\n").map { "  " + $0 }.joined(separator: "\n") }
  for name in ["a", "citat-a"] { write("quotes/1-\(name)", "name: Anna\n!coalition: a") }
  for number in 2...60 { files["quotes/\(number)-b\(number).md"] = "---\nname: Bo\n---\n\n\(random.text())\n" }
  for name in ["a", "a-a", "kontakt", "lead", "fn-1"] { write("meetings/1-\(name)", "label: \(name)\ntitle: \(name)") }
  write("coalitions/01-a", "title: A\nquestion: B?")
  for section in ["", "koalitioner", "statistik", "citat", "kontakt", "om"] {
    write("pages/s\(section)", "title: T\n!path: /\(section)\(section.isEmpty ? "" : "/")\n\(lead())")
  }
  for name in ["a", "a-b", "fn-1", "main", "quotes-title", "citat-a"] {
    files["statistics/1-\(name).md"] = "---\nlabel: a\nshare: 1\n---\n"
    files["statistics/1-\(name).en.md"] = "---\nlabel: a\n---\n"
  }
  files["contacts/1-a.md"] = "---\nname: A\nphone: 040-12 34 56\n---\n"
  return files
}

/// Markdown in which ids are likely to be the same.
private struct RandomText {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func text() -> String {
    let count = Int.random(in: 1...4, using: &generator)
    let blocks = (0..<count).map { _ in block() }.joined(separator: "\n\n")
    return blocks + "\n\n[^x]: Not. \(words())\n\n[^y]: > \(marks()) \(words())\n"
  }

  private mutating func block() -> String {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0...2: "\(marks()) \(words())"
    case 3: "> \(marks()) \(words())\n>\n> \(words())[^x]"
    case 4: "- \(words())[^y]\n- \(words())"
    case 5: "| \(words()) | b |\n|-|-|\n| [c[^x]](/kontakt/) | d[^y] |"
    case 6: "[\(words())[^x]](/kontakt/) och **[e[^y] f](/citat/)**"
    case 7: "\(words()) id=main href=sida src=\"x\" `id=\"main\"`[^x]"
    default: "\(words())[^x], \(words())[^y]"
    }
  }

  private func marks() -> String { "##" }

  private mutating func words() -> String {
    let words = [
      "A", "a b", "a a", "Fn 1", "a fn 1", "fnref 1", "Main", "Quotes title", "citat a", "citat a a", "Lead", "lead a",
      "kontakt a", "quotes", "a-2", "a 2", "???", "citat b3",
    ]
    return words.randomElement(using: &generator) ?? "a"
  }
}

private func expectUniqueIDs(in built: Built, _ comment: Comment) {
  for (name, bytes) in built.files where name.hasSuffix(".html") {
    let ids = String(decoding: bytes, as: UTF8.self).matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(name), \(comment)")
  }
}
