import Diagnostics
import Foundation
import Testing

@testable import Composing

/// The page for theme authors, held against the program and against the theme that it shows.
@Suite("Documentation/themes.md")
struct ThemesPageTests {
  let page: Document

  init() throws { page = try Document("Documentation/themes.md") }

  @Test("shows a minimal theme that builds a site")
  func buildsMinimalTheme() async throws {
    let trial = try await minimalSite(coalitions: 60).build()
    #expect(trial.diagnostics.isEmpty, "\(trial.report)")
    #expect(trial.text(of: "koalitioner/sida/2/index.html").contains("aria-current=\"page\""))
    #expect(trial.text(of: "404.html").contains("Till startsidan"))
  }

  @Test("shows a message as the program tells it")
  func showsMessageOfProgram() async throws {
    let message = try #require(page.blocks.first { $0.text.hasPrefix("error[") }).text
    var site = try minimalSite()
    let redirect = String(decoding: site.theme["templates/redirect.html"] ?? [], as: UTF8.self)
    site.lay(
      redirect.replacing("<title>{{title}}", with: "<title>{{titel}}"), at: "theme/templates/redirect.html")
    let report = try await site.build().report(in: .english)
    #expect(report == message)
  }

  @Test("lists the templates that a theme must have")
  func listsTemplates() async throws {
    let told = page.rows(under: "The templates").flatMap { $0.names.prefix(1) }
    var site = try TrialSite()
    site.theme = site.theme.filter { !$0.key.hasPrefix("templates/") }
    let missing = try await site.build().diagnostics.filter { $0.rule.id == "missing-template" }
    let needed = missing.compactMap { $0.summary.en.firstMatch(of: #/"(.+)"/#).map { String($0.output.1) } }
    #expect(!needed.isEmpty)
    #expect(Set(told) == Set(needed))
    #expect(Set(PageTemplates.files.map(\.name)) == Set(needed))
  }

  @Test("lists the generator's own words, with the values that they may hold")
  func listsWords() {
    let rows = page.rows(under: "The generator's own words")
    let told = Dictionary(uniqueKeysWithValues: rows.map { ($0.names.first ?? "", codeSpans(in: $0.cells[2])) })
    let known =
      Words.Key.allCases.map { ($0.rawValue, $0.values.map { "{{\($0)}}" }) } + Words.titleKeys.map { ($0, []) }
    #expect(told == Dictionary(uniqueKeysWithValues: known))
  }

  @Test("lists the classes that the generator writes")
  func listsClasses() async throws {
    var site = try minimalSite(coalitions: 60)
    site.content.merge(try TrialSite().content) { own, _ in own }
    let editors = try Document("Documentation/redaktör.md")
    for example in editors.examples where example.file?.hasPrefix("content/pages/") == true {
      site.lay(example.text, at: try #require(example.file))
    }
    site.lay(
      "---\ntitle: X\n---\n[x](https://example.org/)\n\n| a | b |\n|:--|:-:|\n| 1 | 2 |\n", at: "content/pages/x.md")
    let trial = try await site.build(drafts: true)
    #expect(!trial.diagnostics.holdErrors, "\(trial.report)")
    let classes = trial.files.keys.filter { $0.hasSuffix(".html") }.flatMap { name in
      trial.text(of: name).matches(of: #/class="([^"]+)"/#).flatMap { $0.output.1.split(separator: " ") }
    }
    #expect(Set(classes).count > 12)
    for name in Set(classes) where name.wholeMatch(of: #/sector-[1-6]/#) == nil {
      #expect(page.contains(code: String(name)), "\(name)")
    }
  }
}

extension ThemesPageTests {
  /// The page's own theme, and content with something of every kind: a completed coalition with one actor, and others.
  private func minimalSite(coalitions: Int = 1) throws -> TrialSite {
    var site = try TrialSite()
    site.theme = [:]
    for block in page.blocks { if let file = block.file { site.lay(block.text, at: file) } }
    site.content = site.content.filter { !$0.key.hasPrefix("coalitions/") }
    for number in 1...coalitions {
      let actors = number == 1 ? "\n  public: 1\n" : "\n  public: 4\n  academia: 200\n"
      site.lay(
        "---\ntitle: X \(number)\nquestion: Y?\nactors:\(actors)partners:\n  - name: Z\nimage: kim.jpg\nimage-alt: Kim\n"
          + "updated: 2026\naliases: [/gammal-\(number)/]\n---\nText\n",
        at: "content/coalitions/\(number)-x\(number).md")
    }
    site.lay("---\nname: Kim\n---\nHej!\n", at: "content/quotes/1-kim.md")
    site.lay("---\nlabel: TRÄFF 1\ntitle: Nuläge\n---\n", at: "content/meetings/1-nulage.md")
    site.lay("---\nname: Kim\nphone: 070-123 45 67\n---\n", at: "content/contacts/1-kim.md")
    site.lay("---\nlabel: vill delta igen\nshare: 92\n---\n", at: "content/statistics/1-andel.md")
    site.lay("---\ntitle: Om oss\n---\nText\n", at: "content/pages/om-oss.md")
    let statement = try Document("Documentation/redaktör.md").examples.last { $0.file == "content/accessibility.yaml" }
    site.lay(try #require(statement).text, at: "content/accessibility.yaml")
    return site
  }
}
