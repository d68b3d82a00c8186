import Model
import Testing

@Suite("The themes of coalitions")
struct ThemeRuleTests {
  @Test("are one in capitals or not, in the letters of an address or with accents")
  func joinsSpellings() async throws {
    let content = try await Content([
      "coalitions/01-a.md": coalition("themes: [Hälsa, skola]"), "coalitions/02-b.md": coalition("themes: [HALSA]"),
      "coalitions/03-c.md": coalition("themes: [hälsa, Skola]"),
    ])
    #expect(content.fired == [])
    #expect(content.library.settings.themes.map(\.slug.description) == ["halsa", "skola"])
    #expect(content.library.settings.themes.map(\.names.original.value) == ["Hälsa", "skola"])
  }

  @Test("are those of site.yaml where it lists some, by key and by name in any language")
  func takesListedThemes() async throws {
    let listed = site + "themes:\n  skola: {sv: skola, en: school}\n  fritid: tid som är fri\n"
    let content = try await Content([
      "site.yaml": listed,
      "coalitions/01-a.md": coalition("themes: [School, Tid  som är fri]"),
      "coalitions/02-b.md": coalition("themes: [skola, fritid]"),
    ])
    #expect(content.fired == [])
    let settings = content.library.settings
    #expect(content.library.coalitions.map { settings.themes(of: $0) } == [[0, 1], [0, 1]])
  }

  @Test("are told twice in one file, however they are spelt")
  func findsRepeatedTheme() async throws {
    let content = try await Content(["coalitions/01-a.md": coalition("themes: [skola, fritid, SKOLA]")])
    #expect(content.fired == ["repeated-theme “SKOLA”"])
  }

  @Test("that are nearly alike are told once, and not where they are listed")
  func findsSimilarThemes() async throws {
    let files: KeyValuePairs = [
      "coalitions/01-a.md": coalition("themes: [skola]"), "coalitions/02-b.md": coalition("themes: [skolan]"),
      "coalitions/03-c.md": coalition("themes: [skolan, vård]"),
    ]
    #expect(try await Content(files).fired == ["similar-themes “skolan”"])
    let listed = site + "themes: {skola: skola, skolan: skolan, vard: vård}\n"
    #expect(try await Content(["site.yaml": listed, "coalitions/01-a.md": files[0].value]).fired == [])
  }

  @Test("stay quiet where those of site.yaml are wrong, which has been said", arguments: ["{}", "{Skola: skola}", "x"])
  func staysQuietAboutUnreadableThemes(themes: String) async throws {
    let content = try await Content(
      ["site.yaml": site + "themes: \(themes)\n", "coalitions/01-a.md": coalition("themes: [kyrka]")],
      readingReports: true)
    #expect(content.fired == [])
  }
}
