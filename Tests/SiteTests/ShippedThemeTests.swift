import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import TestSupport
import Testing

/// What the theme of this repository makes of little content, and of much.
@Suite("The theme's pages")
struct ShippedThemeTests {
  @Test(
    "show a menu of two lines at most on a phone, and put a longer one behind a button",
    arguments: [
      (["Start", "Koalitioner", "Statistik", "Citat", "Kontakt"], false),
      (["Koalitionsmodellen", "Koalitioner", "Statistik", "Kontakt"], false),
      (["Koalitionsmodellen", "Koalitioner", "Statistik", "Sagt om MSI:s koalitioner", "Kontakt"], true),
      ([String(repeating: "lång", count: 20)], true), ((1...20).map { "Sida \($0)" }, true),
    ])
  func hidesLongMenu(_ titles: [String], isLong: Bool) async throws {
    let pages = titles.enumerated().map { number, title in
      (
        "pages/sida-\(number).md",
        "---\ntitle: En lång rubrik\nmenu-title: \(title)\nnavigation: \(number + 1)\n---\nText.\n"
      )
    }
    let page = try await built(Dictionary(uniqueKeysWithValues: pages))["index.html"]
    let html = try #require(page)
    #expect(html.contains("popovertarget=\"menu\"") == isLong)
    #expect(html.contains(" popover>") == isLong)
    for title in titles { #expect(html.replacing("\u{AD}", with: "").contains(">\(title)</a>")) }
  }

  @Test("make a whole page of a question alone", arguments: [1, 2, 40])
  func makesWholePage(_ count: Int) async throws {
    var files = [
      "meetings/1-nulage.md": "---\nlabel: Träff 1\ntitle: Nuläget\n---\nEn text om nuläget.\n",
      "contacts/1-anna.md": "---\nname: Anna\nemail: anna@exempel.se\n---\n",
      "pages/kontakt.md": "---\ntitle: Hör av dig\npath: /kontakt/\n---\nVi svarar gärna.\n",
    ]
    for number in 1...count {
      files["coalitions/\(number)-fraga-\(number).md"] = "---\ntitle: K \(number)\nquestion: Fråga \(number)?\n---\n"
    }
    let html = try #require(try await built(files)["koalitioner/fraga-1/index.html"])
    for part in ["Nuläget", "Vi svarar gärna.", "mailto:anna@exempel.se", "<svg class=\"emblem\""] {
      #expect(html.contains(part), "\(part)")
    }
    #expect(!html.contains("En text om nuläget."), "that is told on the start page")
    let related = html.matches(of: #/<li><a href="/koalitioner/fraga-(\d+)/"><span class="card-emblem"/#)
    let expected = (2...7).prefix(min(6, count - 1)).map { String($0) }
    #expect(related.map { String($0.1) } == expected)
  }

  @Test(
    "show the emblems of up to 24 coalitions beside the title, each named by its question", arguments: [0, 1, 24, 60])
  func showsWall(_ count: Int) async throws {
    var files: [String: String] = [:]
    for number in 0..<count {
      files["coalitions/\(number + 1)-fraga-\(number + 1).md"] =
        "---\ntitle: K\nquestion: Är \"\(number + 1)\" < 9 & mer?\nstatus: \(number == 0 ? "ongoing" : "completed")\n---\n"
    }
    let html = try #require(try await built(files)["index.html"])
    let wall = html.matches(
      of: #/<a href="[^"]*" data-slug="q-fraga-(\d+)" aria-label="Är ”(\d+)” &lt; 9 &amp; mer\?">/#)
    #expect(wall.count == min(24, count))
    #expect(wall.allSatisfy { $0.1 == $0.2 })
    #expect(wall.first.map { $0.1 == "1" } ?? true, "what is under way comes first")
    #expect(html.contains("class=\"shapes wall\"") == (count == 0))
  }

  @Test(
    "tell when the content was last changed, of which nothing to come counts",
    arguments: [
      (["2024-01", "2026-03-24", "2025"], "2026-03-24"), (["2027-01-01", "2025-06-01"], "2025-06-01"), ([], nil),
    ] as [([String], String?)])
  func tellsLastUpdate(_ dates: [String], expected: String?) async throws {
    let pages = dates.enumerated().map { number, date in
      ("pages/sida-\(number).md", "---\ntitle: Sida\nupdated: \(date)\n---\nText.\n")
    }
    let html = try #require(try await built(Dictionary(uniqueKeysWithValues: pages))["index.html"])
    let foot = html.firstMatch(of: #/<p class="site-notes">(?:[^<]*<time datetime="([^"]*)">)?/#)
    let found = try #require(foot)
    #expect(found.1.map { String($0) } == expected)
  }
}

/// A site with the theme of this repository, as its pages by their paths.
private func built(_ files: [String: String]) async throws -> [String: String] {
  let settings = "title: Modellen\norganisation: Föreningen\ncards: nej\nsectors:\n  public: offentlig sektor\n"
  let content = files.merging(["site.yaml": settings]) { own, _ in own }.sorted { $0.key < $1.key }
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let sources = Sources(
    content: MemoryFolder("content", content.map { ($0.key, Array($0.value.utf8)) }),
    theme: DiskFolder(tests.deletingLastPathComponent().appendingPathComponent("theme").path))
  let edition = Edition(baseURL: BaseURL("https://exempel.se/"), day: PartialDate(day: 24, month: 11, year: 2026))
  let sink = MemorySink()
  let outcome = try await buildSite(from: sources, as: edition, into: sink)
  #expect(!outcome.diagnostics.holdErrors, "\(outcome.diagnostics.map(\.summary.en))")
  let pages = sink.files.filter { $0.key.description.hasSuffix(".html") }
  return Dictionary(
    pages.map { ($0.key.description, String(decoding: $0.value, as: UTF8.self)) }, uniquingKeysWith: { one, _ in one })
}
