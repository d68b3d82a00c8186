import Testing

@Suite("The rules about addresses")
struct PathRuleTests {
  @Test("path-conflict blames the address that was written by hand, and says who has it")
  func blamesHandwrittenAddress() async throws {
    let content = try await Content([
      "coalitions/05-fritid.md": coalition(), "pages/om.md": page("path: /koalitioner/fritid/"),
    ])
    #expect(
      content.report == """
        error[path-conflict] pages/om.md:3:7 “/koalitioner/fritid/”
          adressen /koalitioner/fritid/ är redan upptagen
            (den som har adressen: coalitions/05-fritid.md)
            → välj en annan adress, eller ta bort den
          the address /koalitioner/fritid/ is already taken
            (who has the address: coalitions/05-fritid.md)
            → choose another address, or remove it
        """)
  }

  @Test("reserved-path says what the address may not begin with")
  func namesReservedBeginning() async throws {
    let content = try await Content(["pages/data.md": page("path: /Data/oppna")])
    #expect(
      content.report == """
        error[reserved-path] pages/data.md:3:7 “/Data/oppna”
          adressen /Data/oppna/ är reserverad för webbplatsens egna filer
            → välj en adress som inte börjar med /data
          the address /Data/oppna/ is reserved for the site's own files
            → choose an address that does not begin with /data
        """)
  }

  @Test(
    "fire where two want one address, whatever the capitals",
    arguments: [
      ("two pages", ["pages/a.md": page("path: /om/"), "pages/b.md": page("path: /OM")], ["path-conflict “/OM”"]),
      ("two pages, one by its name", ["pages/a.md": page("path: /om/"), "pages/om.md": page()], ["path-conflict"]),
      ("a page and an alias", ["pages/a.md": page("aliases: [/b/]"), "pages/b.md": page()], ["path-conflict “/b/”"]),
      (
        "an alias and a coalition",
        ["pages/a.md": page("aliases: [/koalitioner/x/]"), "coalitions/01-x.md": coalition()],
        ["path-conflict “/koalitioner/x/”"]
      ),
      (
        "two aliases of coalitions",
        ["coalitions/01-x.md": coalition("aliases: [/x/]"), "coalitions/02-y.md": coalition("aliases: [/y/, /x]")],
        ["path-conflict “/x”"]
      ),
      ("an alias and its own page", ["pages/om.md": page("aliases: [/om/]")], ["path-conflict “/om/”"]),
      ("an alias and the start page", ["pages/om.md": page("aliases: [/]")], ["path-conflict “/”"]),
      ("an alias and a section", ["pages/om.md": page("aliases: [/statistik/]")], ["path-conflict “/statistik/”"]),
      ("a page and another language's root", ["pages/en.md": page()], ["path-conflict"]),
    ] as [(String, KeyValuePairs<String, String>, [String])])
  func findsConflictsWhateverTheCapitals(name: String, files: KeyValuePairs<String, String>, fired: [String])
    async throws
  {
    #expect(try await Content(files).fired == fired, "\(name)")
  }

  @Test(
    "fire where the generator's own files are",
    arguments: [
      "/assets/x/", "/data/", "/images/", "/feed.xml/", "/sitemap.xml/", "/sitemap-1.xml/", "/robots.txt/",
      "/404.html/",
      "/index.html/", "/favicon.ico/", "/manifest.webmanifest/", "/msi-manifest.json/", "/_headers/", "/.well-known/x/",
    ])
  func reservesGeneratedFiles(path: String) async throws {
    #expect(try await Content(["pages/x.md": page("path: \(path)")]).fired == ["reserved-path “\(path)”"])
    #expect(try await Content(["pages/x.md": page("aliases: [\(path)]")]).fired == ["reserved-path “\(path)”"])
  }

  @Test("fire where a translation would be at an address that somebody else has")
  func findsConflictsOfTranslations() async throws {
    let content = try await Content([
      "pages/om.md": page(), "pages/om.en.md": page(), "pages/x.md": page("path: /en/om/"),
      "pages/coalitions.md": page(), "pages/coalitions.en.md": page(),
      "coalitions/01-a.md": coalition(), "coalitions/01-a.en.md": coalition(),
      "pages/y.md": page("aliases: [/en/coalitions/a/, /en/coalitions/b/]"),
    ])
    // The page "coalitions" would be where the English list of coalitions is.
    #expect(
      content.fired == ["path-conflict", "path-conflict “/en/om/”", "path-conflict “/en/coalitions/a/”"])
    #expect(content.diagnostics.first?.span.path == "content/pages/coalitions.md")
  }

  @Test("fire once for two translated pages at one address, and not for translated introductions")
  func reportsTwoTranslationsOnce() async throws {
    let content = try await Content([
      "pages/a.md": page("path: /om/"), "pages/a.en.md": page(), "pages/b.md": page("path: /om/"),
      "pages/b.en.md": page(),
      "pages/start.md": page("path: /"), "pages/start.en.md": page(), "pages/citat.md": page(),
      "pages/citat.en.md": page(),
    ])
    #expect(content.fired == ["path-conflict “/om/”"])
  }

  @Test("stay quiet where everybody has an address of their own, and a page introduces a section")
  func staysQuietAboutOwnAddresses() async throws {
    let content = try await Content([
      "coalitions/01-x.md": coalition("aliases: [/gammal/]"), "pages/start.md": page("path: /"),
      "pages/koalitioner.md": page(), "pages/citat.md": page("path: /citat/"),
      "pages/x.md": page("aliases: [/koalitioner/y/, /dataskydd/, /om/assets/, /en/om/]"),
    ])
    #expect(content.fired == [])
  }
}
