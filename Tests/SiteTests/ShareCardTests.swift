import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import TestSupport
import Testing

/// What pages of the shipped theme tell those who share them, in a site of two languages.
@Suite("The cards of pages")
struct ShareCardTests {
  private static let site = Task { try await built(jobs: 1) }

  @Test(
    "are those of the page, or of the list that it belongs to, in the language of the page",
    arguments: [
      ("index.html", "cards", "Modellen – Så möts vi. – Föreningen"),
      ("koalitioner/ett/index.html", "cards/koalitioner/ett", "Hur når vi unga? – Koalition ett – Modellen"),
      ("koalitioner/index.html", "cards/koalitioner", "Koalitioner – Modellen"),
      ("koalitioner/genomforda/index.html", "cards/koalitioner", "Koalitioner – Modellen"),
      ("koalitioner/a-o/index.html", "cards/koalitioner", "Koalitioner – Modellen"),
      ("statistik/index.html", "cards/statistik", "Statistik – Modellen"),
      ("citat/index.html", "cards/citat", "Citat – Modellen"),
      ("kontakt/index.html", "cards/kontakt", "Kontakt – Modellen"),
      ("om/index.html", "cards/om", "Om oss – Vilka vi är. – Modellen"),
      ("sok/index.html", "cards", "Modellen – Så möts vi. – Föreningen"),
      ("en/index.html", "cards/en", "The model – How we meet. – Föreningen"),
      (
        "en/coalitions/ett/index.html", "cards/en/coalitions/ett",
        "How do we reach the young? – Coalition one – The model"
      ),
    ])
  func areOfPage(_ file: String, name: String, alternativeText: String) async throws {
    let site = try await Self.site.value
    let page = site.text(file)
    let image = try #require(page.firstMatch(of: #/<meta property="og:image" content="([^"]+)">/#)?.output.1)
    #expect(
      image.wholeMatch(of: try Regex("https://exempel.se/modell/assets/\(name)\\.[0-9a-f]{10}\\.png")) != nil,
      "\(image)")
    #expect(
      site.files[String(image.dropFirst("https://exempel.se/modell/".count))]?.starts(with: [0x89, 0x50]) == true)
    for tag in [
      #"<meta property="og:image:width" content="1200">"#,
      #"<meta property="og:image:height" content="630">"#, #"<meta name="twitter:card" content="summary_large_image">"#,
      #"<meta property="og:image:alt" content="\#(alternativeText)">"#,
    ] { #expect(page.contains(tag), "\(tag)") }
  }

  @Test("say in which language the page is, and in which others it is there")
  func sayLanguages() async throws {
    let site = try await Self.site.value
    let (swedish, english) = (site.text("index.html"), site.text("en/index.html"))
    #expect(swedish.contains(#"<meta property="og:locale" content="sv_SE">"#))
    #expect(swedish.contains(#"<meta property="og:locale:alternate" content="en_GB">"#))
    #expect(english.contains(#"<meta property="og:locale" content="en_GB">"#))
    #expect(english.contains(#"<meta property="og:locale:alternate" content="sv_SE">"#))
    #expect(!site.text("om/index.html").contains("og:locale:alternate"))
  }

  @Test("are not of pages that nobody shares")
  func areNotOfEveryPage() async throws {
    let site = try await Self.site.value
    #expect(!site.text("404.html").contains("og:image"))
    #expect(site.text("404.html").contains("og:title"))
  }

  @Test("are in the feed, each in the language of its entry")
  func areInFeed() async throws {
    let feed = try await Self.site.value.text("en/feed.xml")
    #expect(feed.contains(#"xmlns:media="http://search.yahoo.com/mrss/""#))
    let images = feed.matches(
      of: #/<media:content medium="image" type="image\/png" width="1200" height="630" url="([^"]+)">/#)
    let names = images.map { String($0.output.1.split(separator: "/assets/cards/")[1].prefix { $0 != "." }) }
    #expect(names == ["koalitioner/tva", "en/coalitions/ett"])
    #expect(
      feed.contains("<media:description>How do we reach the young? – Coalition one – The model</media:description>"))
  }

  @Test("are the same bytes with any number of jobs, each of at most 60 kB")
  func areTheSame() async throws {
    let (one, eight) = (try await Self.site.value.files, try await built(jobs: 8).files)
    let pictures = one.keys.filter { $0.hasSuffix(".png") || $0.hasSuffix(".ico") }
    #expect(pictures.count == 8 + 6 + 5, "those of either language, and the icons")
    for name in pictures {
      #expect(one[name] == eight[name], "\(name)")
      #expect(try #require(one[name]).count <= 60_000, "\(name)")
    }
  }

  @Test("are left out where site.yaml does not want them, but the icons are not")
  func areLeftOut() async throws {
    let site = try await built(jobs: 1, settings: "cards: nej\n")
    #expect(site.files.keys.filter { $0.hasSuffix(".png") && $0.contains("card") }.isEmpty)
    #expect(!site.text("index.html").contains("og:image"))
    #expect(!site.text("feed.xml").contains("media"))
    #expect(site.files.keys.contains("apple-touch-icon.png"))
  }
}

private func built(jobs: Int, settings: String = "") async throws -> BuiltText {
  let content = [
    "site.yaml": """
    title:
      sv: Modellen
      en: The model
    organisation: Föreningen
    description:
      sv: Så möts vi.
      en: How we meet.
    languages: [sv, en]
    sectors:
      public: offentlig sektor
      private: privat sektor

    """ + settings,
    "coalitions/1-ett.md": "---\ntitle: Koalition ett\nquestion: Hur når vi unga?\n---\n",
    "coalitions/1-ett.en.md": "---\ntitle: Coalition one\nquestion: How do we reach the young?\n---\n",
    "coalitions/2-tva.md": "---\ntitle: Koalition två\nquestion: Hur < då & nu?\n---\n",
    "pages/om.md": "---\ntitle: Om oss\nsummary: Vilka vi är.\n---\nText.\n",
    "contacts/1-anna.md": "---\nname: Anna\nemail: anna@exempel.se\n---\n",
  ].sorted { $0.key < $1.key }
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let sources = Sources(
    content: MemoryFolder("content", content.map { ($0.key, Array($0.value.utf8)) }),
    theme: DiskFolder(tests.deletingLastPathComponent().appendingPathComponent("theme").path))
  let sink = MemorySink()
  let edition = Edition(
    baseURL: BaseURL("https://exempel.se/modell/"), day: PartialDate(day: 24, month: 11, year: 2026), jobs: jobs)
  let outcome = try await buildSite(from: sources, as: edition, into: sink)
  #expect(!outcome.diagnostics.holdErrors, "\(outcome.diagnostics.map(\.summary.en))")
  return BuiltText(
    files: Dictionary(uniqueKeysWithValues: sink.files.map { ($0.key.description, $0.value) }),
    diagnostics: outcome.diagnostics)
}
