import Diagnostics
import Model
import Reading
import Testing

@Suite("Reading site.yaml")
struct SettingsTests {
  @Test("takes every field, in one language or in several")
  func takesEveryField() async throws {
    let content = await Content(
      [],
      site: """
        title:
          sv: Koalitioner
          en: Coalitions
        organisation: Mötesplats Social Innovation
        short-name: MSI
        description: En mötesmodell
        base-url: https://msi.se/modell
        languages: [sv, en]
        updated: 2026-11-24
        sectors:
          civil-society: civilsamhället
          public: {sv: offentlig sektor, en: public sector}
        """)
    #expect(content.report == "")
    let settings = content.library.settings
    #expect(settings.title.original.value == "Koalitioner")
    #expect(settings.title.text(in: .english, own: .swedish)?.value == "Coalitions")
    #expect(settings.organisation.value == "Mötesplats Social Innovation")
    #expect(settings.shortName?.value == "MSI")
    #expect(settings.description?.original.value == "En mötesmodell")
    #expect(settings.baseURL?.value.description == "https://msi.se/modell/")
    #expect(settings.languages == [.swedish, .english])
    #expect(settings.updated?.value.description == "2026-11-24")
    #expect(settings.sectors.map(\.key.description) == ["civil-society", "public"])
    #expect(settings.sectors.map { $0.name(in: .english, own: .swedish) } == ["civilsamhället", "public sector"])
    #expect(settings.sector(SectorKey("public")) == 1)
    #expect(settings.sector(SectorKey("private")) == nil)
  }

  @Test(
    "takes the first language for the site's own, and Swedish where none is given",
    arguments: [
      ("languages: [en, sv]", [Language.english, .swedish]), ("languages: [en]", [.english]), ("", [.swedish]),
    ])
  func choosesOwnLanguage(line: String, languages: [Language]) async {
    let content = await Content([], site: "title: T\norganisation: MSI\nsectors: {public: p}\n" + line)
    #expect(content.report == "")
    #expect(content.library.settings.languages == languages)
    #expect(content.library.settings.ownLanguage == languages.first)
  }

  @Test("reports on the other files even where it is missing or says too little", arguments: [nil, "title: T\n"])
  func reportsOtherFilesToo(site: String?) async {
    let content = await Content(["coalitions/01-a.md": coalition("starts: igår")], site: site)
    let own = site == nil ? ["missing-settings site.yaml"] : ["missing-field site.yaml", "missing-field site.yaml"]
    #expect(content.found == own + ["not-a-date “igår”"])
  }

  @Test("says what a site without it needs")
  func saysWhatSiteNeeds() async {
    #expect(
      await Content(["pages/om.md": page()], site: nil).report == """
        error[missing-settings] site.yaml
          filen site.yaml saknas
            → lägg till filen med webbplatsens namn, adress, språk och sektorer
          the file site.yaml is missing
            → add the file with the site's name, address, languages and sectors
        """)
  }
}
