import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import SeededRandom
import TestSupport
import Testing

@Suite("A site in two languages", .timeLimit(.minutes(10)))
struct TranslationTests {
  @Test("of which all is translated holds no Swedish on its English pages, and is told of nothing untranslated")
  func translatesEverything() async throws {
    let site = try await Translated(of: msi(with: "english"))
    #expect(site.diagnostics.map(\.rule.id) == ["accessibility-not-assessed", "pending-share"])
    let names = ["Mötesplats Social Innovation", "Konstfrämjandet Skåne", "Malmö University"]
    for (name, page) in site.englishPages {
      let english = names.reduce(MarkedUpText(of: page).all(in: "en")) { $0.replacing($1, with: "") }
      let strays = english.split(separator: "\n").filter { $0.contains(#/[åäöÅÄÖ]/#) }
      #expect(strays == [], "\(name)")
    }
    #expect(site.englishPages.count == 14)
  }

  @Test("of which nothing is translated has its sections in the menu, and tells what is missing, file by file")
  func tellsWhatIsMissing() async throws {
    var files = try msi()
    files["site.yaml"] = files["site.yaml"]?.replacing("languages: [sv]", with: "languages: [sv, en]")
    let site = try await Translated(of: files)
    let told = try #require(site.diagnostics.first { $0.rule.id == "untranslated" })
    #expect(told.summary.sv == "21 filer är inte översatta till engelska, och 1 bara delvis")
    #expect(told.notes.count == 22)
    #expect(
      told.notes.first?.message.sv
        == "översättningen saknar title, description, sectors.civil-society, sectors.public, sectors.private och sectors.academia"
    )
    #expect(Set(told.notes.dropFirst().map(\.message.en)) == ["not translated"])
    #expect(told.notes.contains { $0.span?.path == "content/meetings/2-nulage.md" })
    let home = try #require(site.englishPages["en/index.html"])
    let menu = home.matches(of: #/<li><a href="/msi/en/([^"]*)"[^>]*>([^<]*)</a></li>/#).map { "\($0.1) \($0.2)" }
    #expect(
      menu.dropFirst().prefix(5) == [
        " Home", "coalitions/ Coalitions", "statistics/ Statistics", "quotes/ Quotes", "contact/ Contact",
      ])
    for (name, page) in site.englishPages {
      let strays = MarkedUpText(of: page).texts.filter { $0.language == "en" && $0.text.contains(#/[åäöÅÄÖ]/#) }
        .filter { !$0.text.contains("Mötesplats Social Innovation") }
      #expect(strays.map(\.text) == [], "\(name)")
    }
    let feed = try #require(site.files["en/feed.xml"])
    #expect(feed.components(separatedBy: "<entry xml:lang=\"sv\">").count == 7)
  }

  @Test("says of each part which language it is in, whatever a translation leaves out")
  func marksParts() async throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let site = try await Translated(of: RandomTranslation(seed: seed).files)
      #expect(site.diagnostics.filter { $0.severity == .error } == [], "seed \(seed)")
      for (name, page) in site.englishPages {
        let text = MarkedUpText(of: page)
        let swedish = text.texts.filter { $0.language == "en" && $0.text.contains("svår") }.map(\.text)
        let english = text.texts.filter { $0.language == "sv" && $0.text.contains("easy") }.map(\.text)
        #expect(swedish == [], "\(name), seed \(seed)")
        #expect(english == [], "\(name), seed \(seed)")
      }
    }
  }

  @Test("writes quotation marks, numbers and words as the text's language does, not the page's")
  func followsLanguageOfText() async throws {
    var files = try msi(with: "english")
    files["quotes/1-oliwer-karlsson.en.md"] = nil
    files["quotes/1-oliwer-karlsson.md"] =
      "---\nname: Oliwer\nrole: \"kallad \\\"chef\\\"\"\n---\n\nVi \"var\" {{actors}}.[^1]\n\n[^1]: Not.\n"
    files["statistics/1-aktorer.en.md"] = nil
    files["statistics/1-aktorer.md"] =
      "---\nlabel: deltog\nsource: \"en \\\"lista\\\"\"\nsectors:\n  public: 1234\n---\n"
    files["statistics/2-breddat-natverk.en.md"] = nil
    files["statistics/2-breddat-natverk.md"] = "---\nlabel: deltog\nshare: 92,5\n---\n"
    let site = try await Translated(of: files)
    let page = try #require(site.englishPages["en/quotes/index.html"])
    for part in [
      "<blockquote lang=\"sv\"><p>Vi ”var” 1\u{202F}234.", "aria-label=\"Fotnoter\"",
      "<span class=\"quote-role\" lang=\"sv\">kallad ”chef”</span>",
    ] { #expect(page.contains(part), "\(part)") }
    let statistics = try #require(site.englishPages["en/statistics/index.html"])
    for part in [
      "<p class=\"sentence\" lang=\"sv\">1\u{202F}234 aktörer från ", "<span lang=\"sv\">en ”lista”</span>",
      "<h2 lang=\"sv\"><span class=\"figure-number\">92,5\u{A0}%</span> deltog</h2>",
    ] { #expect(statistics.contains(part), "\(part)") }
  }

  @Test("lets the original's role, organisation and source stand in where a translation leaves them out")
  func usesOriginalAsStandIn() async throws {
    var files = try msi(with: "english")
    files["quotes/1-oliwer-karlsson.en.md"] = "---\nname: Oliwer Karlsson\n---\n\nIt was easy.\n"
    files["statistics/1-aktorer.md"] = files["statistics/1-aktorer.md"]?.replacing(
      "sectors:", with: "source: Närvarolistor\nmeasured: 2024-03\nsectors:")
    let site = try await Translated(of: files)
    let told = try #require(site.diagnostics.first { $0.rule.id == "untranslated" })
    #expect(
      told.notes.map(\.message.sv) == [
        "översättningen saknar role och organisation", "översättningen saknar source",
      ])
    #expect(told.notes.first?.span?.path == "content/quotes/1-oliwer-karlsson.en.md")
    let quotes = try #require(site.englishPages["en/quotes/index.html"])
    for part in [
      "<span class=\"quote-role\" lang=\"sv\">nationellt programansvarig</span>",
      "<span class=\"quote-organisation\" lang=\"sv\">Youth 2030</span>",
      #""jobTitle":{"@language":"sv","@value":"nationellt programansvarig"}"#,
    ] { #expect(quotes.contains(part), "\(part)") }
    let statistics = try #require(site.englishPages["en/statistics/index.html"])
    #expect(statistics.contains("<p class=\"source\">Source: <span lang=\"sv\">Närvarolistor</span></p>"))
    #expect(statistics.contains("<p class=\"source\">Measured: March 2024</p>"))
    #expect(statistics.contains(#""citation":[{"@language":"sv","@value":"Närvarolistor"}]"#))
  }

  @Test("shows what each of several statistics counts, and where its numbers come from")
  func showsEveryRecord() async throws {
    var files = try msi()
    files["statistics/3-natverk.md"] =
      "---\nlabel: var med i nätverket\nsource: Medlemslistan\nmeasured: 2025\nsectors:\n  public: 1\n  academia: 2\n---\n"
    let site = try await Translated(of: files)
    let page = try #require(site.files["statistik/index.html"])
    for part in [
      "<p class=\"source\">103 aktörer från civilsamhället (36), offentlig sektor (29), privat sektor (22) och akademin (16) har",
      "<p class=\"source\">3 aktörer från offentlig sektor (1) och akademin (2) var med i nätverket.</p>",
      "<p class=\"source\">Källa: Medlemslistan</p>", "<p class=\"source\">Mätt: 2025</p>",
      #""citation":["Medlemslistan"]"#, "106 aktörer från",
    ] { #expect(page.contains(part), "\(part)") }
    let figures = try #require(site.files["data/figures.json"])
    #expect(
      figures.contains(
        #"{"statistic":"natverk","label":"var med i nätverket","source":"Medlemslistan","measured":"2025"}"#))
    let table = try #require(site.files["data/figures.csv"])
    #expect(
      table.contains(
        "actors,106,count,har deltagit i någon av våra koalitioner; var med i nätverket,Medlemslistan,2025\r\n"))
  }

  @Test("shows titles with their typography in the menu and the feed")
  func setsTitles() async throws {
    var files = try msi()
    files["pages/citat.md"] = "---\ntitle: Om \"oss\"\npath: /citat/\nnavigation: 4\n---\n"
    files["coalitions/06-koalition-for-unga-i-arbetslivet.md"] =
      "---\ntitle: Om \"dem\"\nquestion: Vad \"är\" det?\n---\n"
    let site = try await Translated(of: files)
    #expect(site.files["index.html"]?.contains("citat/\">Om ”oss”</a>") == true)
    #expect(site.files["feed.xml"]?.contains("<title>Om ”dem”</title>") == true)
    #expect(site.files["feed.xml"]?.contains("<summary>Vad ”är” det?</summary>") == true)
  }
}

/// MSI's own content, as the tests know it, with what lies in a folder beside it.
private func msi(with overlay: String? = nil) throws -> [String: String] {
  let root = SiteCase.siteTests.appendingPathComponent("../MSI").standardizedFileURL
  var files = try tree(root.appendingPathComponent("content"))
  if let overlay { files.merge(try tree(root.appendingPathComponent(overlay))) { $1 } }
  return files.filter { !$0.key.hasSuffix(".gitkeep") }.mapValues { String(decoding: $0, as: UTF8.self) }
}

/// A site with the theme that is shipped.
private struct Translated {
  let files: [String: String]
  let diagnostics: [Diagnostic]

  init(of content: [String: String]) async throws {
    let theme = try tree(SiteCase.siteTests.appendingPathComponent("../../theme").standardizedFileURL).withoutDrawings
    let pictures =
      content.values.contains { $0.contains("grupp.png") } ? ["images/grupp.png": TestPicture.png(400, 300)] : [:]
    let files = content.mapValues { Array($0.utf8) }.merging(pictures) { $1 }
    let sink = MemorySink()
    let outcome = try await buildSite(
      from: Sources(
        content: MemoryFolder("content", files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }),
        theme: MemoryFolder("theme", theme.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })),
      as: .test, into: sink)
    self.files = Dictionary(
      uniqueKeysWithValues: sink.files.map { file in
        // Long words hold soft hyphens, which nobody looks for here.
        (file.key.description, String(decoding: file.value, as: UTF8.self).replacing("\u{AD}", with: ""))
      })
    diagnostics = outcome.diagnostics
  }

  var englishPages: [String: String] { files.filter { $0.key.hasPrefix("en/") && $0.key.hasSuffix(".html") } }
}

/// A site with every field that can be translated, of which a random part is: *svår* in Swedish, *easy* in English.
private struct RandomTranslation {
  private(set) var files: [String: String] = [:]
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let sectors = ["public", "private"].map { "  \($0):\n" + names("svår sektor", "easy sector", indent: "    ") }
      .joined()
    files["site.yaml"] = """
      title:
        sv: svår webbplats
        en: easy site
      organisation: Org
      base-url: https://test.example/msi/
      languages: [sv, en]
      description:
      \(names("svår beskrivning", "easy description", indent: "  "))sectors:
      \(sectors)
      """
    let picture = "image: grupp.png"
    write(
      "coalitions/01-a", ["title", "question"], ["summary", "image-alt", "read-more"],
      "\(picture)\nactors:\n  public: 2\n")
    write("coalitions/02-b", ["title", "question"], ["summary"], "actors:\n  - name: A\n    sector: private\n")
    write("quotes/1-a", ["name"], ["role", "organisation", "image-alt"], "\(picture)\ncoalition: a\n")
    write("quotes/2-b", ["name"], ["role"], "")
    write("meetings/1-a", ["label", "title"], [], "")
    write("statistics/1-a", ["label"], ["source"], "sectors:\n  public: 1234\n  private: 2\n", hasBody: false)
    write("statistics/2-b", ["label"], ["source"], "sectors:\n  public: 1\n", hasBody: false)
    write("statistics/3-c", ["label"], ["source"], "share: 92,5\n", hasBody: false)
    write("contacts/1-a", ["name"], ["role", "image-alt"], "\(picture)\nphone: 040-12 34 56\n", hasBody: false)
    for (name, path) in [
      ("start", ""), ("k", "koalitioner/"), ("s", "statistik/"), ("c", "citat/"), ("t", "kontakt/"), ("om", "om/"),
    ] {
      write("pages/\(name)", ["title"], ["summary", "lead"], "path: /\(path)\nnavigation: 1\n")
    }
  }

  private mutating func names(_ swedish: String, _ english: String, indent: String) -> String {
    "\(indent)sv: \(swedish)\n" + (Bool.random(using: &generator) ? "\(indent)en: \(english)\n" : "")
  }

  /// Writes a file, and perhaps its translation with some of the fields.
  private mutating func write(
    _ path: String, _ required: [String], _ optional: [String], _ facts: String, hasBody: Bool = true
  ) {
    func field(_ name: String, _ word: String, isOriginal: Bool) -> String {
      // Names of people are the same in all languages.
      if name == "name" { return "name: Anna\n" }
      guard name == "read-more" else { return "\(name): \(word) \(name)\n" }
      return "read-more:\n" + (isOriginal ? "  url: https://exempel.se/\n" : "") + "  label: \(word) label\n"
    }
    let original = (required + optional).map { field($0, "svår", isOriginal: true) }.joined()
    files[path + ".md"] = "---\n\(original)\(facts)---\n" + (hasBody ? "\nEn svår text om {{actors}}.\n" : "")
    guard Bool.random(using: &generator) else { return }
    let kept = optional.filter { _ in Bool.random(using: &generator) }
    let translation = (required + kept).map { field($0, "easy", isOriginal: false) }.joined()
    files[path + ".en.md"] = "---\n\(translation)---\n" + (hasBody ? "\nAn easy text about {{actors}}.\n" : "")
  }
}
