import Testing

@Suite("The rules about files for the site's root")
struct RootFileRuleTests {
  @Test("blame the file that wants the place of a page, and say who has it")
  func blamesFileWhereAPageIs() async throws {
    let content = try await Content(["coalitions/05-fritid.md": coalition(), "root/koalitioner/Fritid": "x"])
    #expect(
      content.report == """
        error[path-conflict] root/koalitioner/Fritid
          adressen /koalitioner/Fritid är redan upptagen
            (den som har adressen: coalitions/05-fritid.md)
            → döp om filen, eller ta bort den
          the address /koalitioner/Fritid is already taken
            (who has the address: coalitions/05-fritid.md)
            → rename the file, or remove it
        """)
  }

  @Test(
    "fire where a page, a folder of pages or another file is, whatever the capitals",
    arguments: [
      ("the start page", ["root/index.html": "x"]),
      ("the start page, named as a folder", ["root/index.html/x": "x"]),
      ("a page of every site", ["root/Statistik/index.HTML": "x"]),
      ("the folder of the coalitions", ["root/koalitioner": "x"]),
      ("the folder of another language", ["root/en": "x"]),
      ("an alias", ["pages/om.md": page("aliases: [/gammal/]"), "root/gammal/index.html": "x"]),
      ("a folder above an alias", ["pages/om.md": page("aliases: [/gammal/sida/]"), "root/Gammal": "x"]),
      ("a draft", ["pages/om.md": page("draft: true"), "root/om/index.html": "x"]),
      ("another file", ["root/CNAME": "msi.se", "root/cname": "msi.se"]),
      ("the folder of another file", ["root/x/y.txt": "x", "root/X": "x"]),
    ] as [(String, KeyValuePairs<String, String>)])
  func findsConflicts(name: String, files: KeyValuePairs<String, String>) async throws {
    #expect(try await Content(files).fired == ["path-conflict"], "\(name)")
  }

  @Test(
    "fire where the generator's own files are",
    arguments: [
      "404.html", "Robots.txt", "feed.xml", "en/feed.xml", "sitemap.xml", "sitemap-3.xml", "manifest.webmanifest",
      "_headers", ".nojekyll", "msi-manifest.json", ".msi-manifest.json", "favicon.ico", "apple-touch-icon.png",
      "assets/a.css", "images/a.png", "data/x.csv", "data", "koalitioner/sida/2/x.txt", "robots.txt/x",
    ])
  func reservesGeneratedFiles(path: String) async throws {
    #expect(try await Content(["root/" + path: "x"]).fired == ["reserved-path"])
  }

  @Test("stay quiet about what hosts and search engines ask for, and files beside pages")
  func staysQuietAboutFilesOfTheirOwn() async throws {
    let content = try await Content([
      "coalitions/05-fritid.md": coalition(), "root/CNAME": "msi.se\n", "root/.htaccess": "x", "root/_redirects": "x",
      "root/.well-known/security.txt": "Contact: mailto:it@msi.se\nExpires: 2027-06-30T00:00:00Z\n",
      "root/google123.html": "x", "root/humans.txt": "x", "root/koalitioner/fritid/bilaga.pdf": "x",
      "root/bestall/index.html": "x", "root/databas/x.txt": "x",
    ])
    #expect(content.fired == [])
  }

  @Test(
    "hold CNAME to one host name, that of the site",
    arguments: [
      ("msi.se", []), ("  MSI.se\r\n\n", []), ("mötesplats.se", ["other-host-name “mötesplats.se”"]),
      ("www.msi.se\n", ["other-host-name “www.msi.se”"]), ("", ["bad-host-name"]), ("\n \n", ["bad-host-name"]),
      ("msi.se\nwww.msi.se\n", ["bad-host-name “www.msi.se”"]), ("https://msi.se", ["bad-host-name “https://msi.se”"]),
      ("msi.se/koalitioner", ["bad-host-name “msi.se/koalitioner”"]), ("msi.se:443", ["bad-host-name “msi.se:443”"]),
    ])
  func judgesHostName(text: String, fired: [String]) async throws {
    #expect(try await Content(["root/CNAME": text]).fired == fired)
  }

  @Test("take the address of --base-url for the site's only where site.yaml has none")
  func prefersWrittenAddress() async throws {
    let preview = "https://preview.test/42/"
    #expect(try await Content(["root/CNAME": "msi.se"], baseURL: preview).fired == [])
    let unsettled = site.replacing("base-url: https://msi.se/\n", with: "")
    #expect(
      try await Content(["site.yaml": unsettled, "root/CNAME": "msi.se"], baseURL: preview).fired
        == ["other-host-name “msi.se”"])
    let placeholder = site.replacing("https://msi.se/", with: "https://example.org/")
    #expect(
      try await Content(["site.yaml": placeholder, "root/CNAME": "msi.se"]).fired
        == ["placeholder-base-url “https://example.org/”"])
  }

  @Test(
    "hold security.txt to a day that has not passed on the day of the build",
    arguments: [
      ("Expires: 2026-11-24T00:00:00Z", []), ("EXPIRES:2027-01-01t00:00:00.000+01:00", []),
      ("Expires: 2026-11-23T23:59:59Z", ["expired-security-contact “Expires: 2026-11-23T23:59:59Z”"]),
      ("# Expires: 2027-01-01T00:00:00Z", ["expired-security-contact"]),
      ("Expires: 2027-01-01", ["expired-security-contact “Expires: 2027-01-01”"]),
      ("Expires: 2027-02-30T00:00:00Z", ["expired-security-contact “Expires: 2027-02-30T00:00:00Z”"]),
      ("Expires: 2027-01-01T00:00:00", ["expired-security-contact “Expires: 2027-01-01T00:00:00”"]),
      (
        "Expires: 2027-01-01T00:00:00Z\nExpires: 2027-01-02T00:00:00Z",
        ["expired-security-contact “Expires: 2027-01-02T00:00:00Z”"]
      ),
    ])
  func judgesSecurityContact(text: String, fired: [String]) async throws {
    let file = "Contact: mailto:it@msi.se\r\n" + text + "\r\n"
    #expect(try await Content(["root/.well-known/security.txt": file]).fired == fired)
    #expect(try await Content(["root/security.txt": file]).fired == fired)
    #expect(try await Content(["root/om/security.txt": file]).fired == [])
  }
}
