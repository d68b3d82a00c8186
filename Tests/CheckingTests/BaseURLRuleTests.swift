import Testing

@Suite("The rules about the site's address")
struct BaseURLRuleTests {
  private let bare = "title: T\norganisation: MSI\nsectors: {public: offentlig sektor}\n"

  @Test("missing-base-url says where to write it")
  func reportsMissingAddress() async throws {
    #expect(
      try await Content(["site.yaml": bare]).report == """
        error[missing-base-url] site.yaml
          webbplatsens adress saknas
            → lägg till `base-url: https://…/` i filen, eller bygg med `--base-url`
          the site's address is missing
            → add `base-url: https://…/` to the file, or build with `--base-url`
        """)
  }

  @Test("placeholder-base-url warns of an address that is nobody's")
  func warnsOfPlaceholder() async throws {
    #expect(
      try await Content(["site.yaml": bare + "base-url: https://example.org\n"]).report == """
        warning[placeholder-base-url] site.yaml:4:11 “https://example.org”
          adressen https://example.org/ är en platshållare
            → skriv adressen där webbplatsen ska ligga, eller bygg med `--base-url`
          the address https://example.org/ is a placeholder
            → write the address where the site will be, or build with `--base-url`
        """)
  }

  @Test(
    "stay quiet where the address is known, from the file or from the command",
    arguments: [
      ("base-url: https://msi.se/", nil), ("", "https://msi.se/"),
      ("base-url: https://example.org/", "https://msi.se/"),
    ])
  func staysQuietAboutKnownAddress(line: String, baseURL: String?) async throws {
    #expect(try await Content(["site.yaml": bare + line + "\n"], baseURL: baseURL).fired == [])
  }
  @Test("stay quiet about an address that has been refused already")
  func staysQuietAboutRefusedAddress() async throws {
    let content = try await Content(["site.yaml": bare + "base-url: koalitioner.se\n"], readingReports: true)
    #expect(content.fired == [])
  }
}
