import Diagnostics
import Testing

@Suite struct RulePageTests {
  @Test("writes a rule's page in both languages, Swedish first")
  func writesPage() {
    #expect(
      page(for: .unknownSector) == """
        # unknown-sector

        **Fel.** Webbplatsen publiceras inte förrän det är rättat.

        En sektor som inte finns i site.yaml.

        **Varför:** Aktörerna skulle inte räknas med i någon summa, och ingen skulle märka det.

        Så här blir det fel:

        ```
        sectors:
          pubilc: 12
        ```

        Så här blir det rätt:

        ```
        sectors:
          public: 12
        ```

        ---

        *In English*

        **Error.** The site is not published until it is mended.

        A sector that is not listed in site.yaml.

        **Why:** The actors would be missing from every total, and nobody would notice.

        This is wrong:

        ```
        sectors:
          pubilc: 12
        ```

        This is right:

        ```
        sectors:
          public: 12
        ```

        """)
  }

  @Test("fences an example that has fences of its own with longer ones")
  func fencesFences() {
    let rule = Rule(
      "open-fence", .warning,
      Explanation(
        finds: Bilingual(sv: "a", en: "a"), why: Bilingual(sv: "b", en: "b"), example: "```\nkod",
        instead: "````\nkod\n````"))
    #expect(page(for: rule).contains("\n````\n```\nkod\n````\n"))
    #expect(page(for: rule).contains("\n`````\n````\nkod\n````\n`````\n"))
    #expect(page(for: rule).contains("**Varning.** Webbplatsen publiceras ändå, men se över det."))
  }

  @Test("explains a rule on a terminal")
  func explainsOnTerminal() {
    #expect(
      explanation(of: .unknownSector, in: .swedish) == """
        unknown-sector
        fel: webbplatsen publiceras inte förrän det är rättat

        En sektor som inte finns i site.yaml.

        Varför: Aktörerna skulle inte räknas med i någon summa, och ingen skulle märka
        det.

        Så här blir det fel:

            sectors:
              pubilc: 12

        Så här blir det rätt:

            sectors:
              public: 12

        """)
    #expect(explanation(of: .longSummary, in: .english).hasPrefix("long-summary\nwarning: the site is published"))
  }
}
