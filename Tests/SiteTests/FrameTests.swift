import Building
import Diagnostics
import Foundation
import Model
import Publishing
import Reading
import TestSupport
import Testing

/// What surrounds the content of every page, in a site with pages of every kind.
@Suite("The frame of a page")
struct FrameTests {
  private static let site = Task { try await built() }

  @Test(
    "leads from the start page to the page itself",
    arguments: [
      ("koalitioner/index.html", ["Start /", "*Koalitioner /koalitioner/"]),
      ("koalitioner/sida/2/index.html", ["Start /", "Koalitioner /koalitioner/", "*Sida 2 av 2 /koalitioner/sida/2/"]),
      (
        "koalitioner/nummer-7/index.html",
        ["Start /", "Koalitioner /koalitioner/", "*Koalition nummer 7 /koalitioner/nummer-7/"]
      ),
      ("om/index.html", ["Start /", "*Om oss /om/"]),
      ("om/historia/80-talet/index.html", ["Start /", "Om oss /om/", "*Åttiotalet /om/historia/80-talet/"]),
      ("kontakt/karta/index.html", ["Start /", "Kontakt /kontakt/", "*Karta /kontakt/karta/"]),
      ("statistik/index.html", ["Start /", "*Statistik /statistik/"]), ("index.html", []), ("404.html", []),
    ])
  func showsBreadcrumbs(_ file: String, _ expected: [String]) async throws {
    let page = try await Self.site.value.text(of: file)
    let list =
      page.firstMatch(of: #/class="breadcrumbs".*?</nav>/#.dotMatchesNewlines()).map { String($0.output) } ?? ""
    let crumbs = list.matches(of: #/<a href="([^"]*)"( aria-current="page")?>([^<]*)</#).map {
      ($0.output.2 == nil ? "" : "*") + $0.output.3.replacing("\u{AD}", with: "") + " " + $0.output.1
    }
    #expect(crumbs == expected)
  }

  @Test("says who publishes the page, by name, wherever it names a publisher")
  func namesPublisher() async throws {
    let site = try await Self.site.value
    var named = 0
    for (file, page) in site.pages {
      for match in page.matches(of: #/"(publisher|creator)":(\{[^}]*\})/#) {
        #expect(match.output.2.contains(#""name":"Föreningen""#), "\(file)")
        named += 1
      }
    }
    #expect(named > 60)
  }

  @Test("names icons that are there, at the addresses where browsers look for them")
  func namesExistingIcons() async throws {
    let site = try await Self.site.value
    let page = try site.text(of: "index.html")
    #expect(page.contains(#"<link rel="icon" href="/favicon.ico" sizes="32x32">"#))
    #expect(page.contains(#"<link rel="apple-touch-icon" href="/apple-touch-icon.png">"#))
    #expect(site.files.keys.contains("favicon.ico") && site.files.keys.contains("apple-touch-icon.png"))
    let manifest = try site.text(of: "manifest.webmanifest")
    let icons = manifest.matches(of: #/"src":"\/([^"]+)"[^}]*"purpose":"(\w+)"/#)
    #expect(icons.map(\.output.2) == ["any", "any", "any", "maskable"])
    #expect(icons.allSatisfy { site.files.keys.contains(String($0.output.1)) })
  }

  @Test("lets what looks at a page fetch the site's own files")
  func allowsOwnFiles() async throws {
    #expect(try await Self.site.value.text(of: "_headers").contains("; connect-src 'self';"))
  }
}

private struct BuiltSite {
  var files: [String: [UInt8]] = [:]

  var pages: [(file: String, text: String)] {
    files.filter { $0.key.hasSuffix(".html") }.map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  func text(of file: String) throws -> String { String(decoding: try #require(files[file]), as: UTF8.self) }
}

private func built() async throws -> BuiltSite {
  var content = [
    "content/site.yaml": "title: Modellen\norganisation: Föreningen\nbase-url: https://exempel.se/\ncards: nej\n"
      + "sectors:\n  public: offentlig sektor\n",
    "content/pages/om.md": "---\ntitle: Om oss\n---\nText.\n",
    "content/pages/80-talet.md": "---\ntitle: Åttiotalet\npath: /om/historia/80-talet/\n---\nText.\n",
    "content/pages/karta.md": "---\ntitle: Karta\npath: /kontakt/karta/\n---\nText.\n",
  ]
  for number in 1...60 {
    content["content/coalitions/\(number)-nummer-\(number).md"] =
      "---\ntitle: Koalition nummer \(number)\nquestion: Vad gör koalition \(number)?\n---\n"
  }
  let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let theme = DiskFolder(tests.deletingLastPathComponent().appendingPathComponent("theme").path)
  let folder = MemoryFolder(
    "content", content.map { (String($0.key.dropFirst("content/".count)), Array($0.value.utf8)) })
  let sink = MemorySink()
  let edition = Edition(baseURL: BaseURL("https://exempel.se/"), day: PartialDate(day: 24, month: 11, year: 2026))
  let outcome = try await buildSite(from: Sources(content: folder, theme: theme), as: edition, into: sink)
  #expect(!outcome.diagnostics.holdErrors, "\(outcome.diagnostics.map(\.summary.en))")
  return BuiltSite(
    files: Dictionary(sink.files.map { ($0.key.description, Array($0.value)) }, uniquingKeysWith: { one, _ in one }))
}
