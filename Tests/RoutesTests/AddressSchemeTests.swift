import Model
import Routes
import Testing

@Suite("Addresses")
struct AddressSchemeTests {
  private let scheme = AddressScheme(ownLanguage: .swedish)

  @Test("begin at the root in the site's own language, and below a code in another")
  func beginsAtTheRoot() {
    #expect(scheme.root(in: .swedish) == .root)
    #expect(scheme.root(in: .english).description == "/en/")
    #expect(AddressScheme(ownLanguage: .english).root(in: .english) == .root)
    #expect(AddressScheme(ownLanguage: .english).root(in: .swedish).description == "/sv/")
  }

  @Test(
    "name each section in the page's language",
    arguments: zip(
      Section.allCases,
      [
        ("/koalitioner/", "/en/coalitions/"), ("/statistik/", "/en/statistics/"), ("/citat/", "/en/quotes/"),
        ("/kontakt/", "/en/contact/"),
      ]))
  func namesSections(section: Section, paths: (swedish: String, english: String)) {
    #expect(scheme.path(of: section, in: .swedish).description == paths.swedish)
    #expect(scheme.path(of: section, in: .english).description == paths.english)
  }

  @Test("number the further pages of a long list from two")
  func numbersFurtherPages() {
    #expect(scheme.path(of: .quotes, page: 0, in: .swedish).description == "/citat/")
    #expect(scheme.path(of: .quotes, page: 1, in: .swedish).description == "/citat/sida/2/")
    #expect(scheme.path(of: .coalitions, page: 11, in: .english).description == "/en/coalitions/page/12/")
  }

  @Test("keep a coalition's slug in every language")
  func keepsSlugs() throws {
    let slug = try #require(Slug("rattvisare-fritid"))
    #expect(scheme.path(ofCoalition: slug, in: .swedish).description == "/koalitioner/rattvisare-fritid/")
    #expect(scheme.path(ofCoalition: slug, in: .english).description == "/en/coalitions/rattvisare-fritid/")
  }

  @Test(
    "put a page below the language's root, unless it introduces a section",
    arguments: [
      ("/", "/en/", nil), ("/koalitioner/", "/en/coalitions/", .coalitions), ("/om/", "/en/om/", nil),
      ("/coalitions/", "/en/coalitions/", nil),
    ] as [(String, String, Section?)])
  func putsPagesBelowTheRoot(swedish: String, english: String, section: Section?) {
    #expect(scheme.path(ofPageAt: path(swedish), in: .swedish).description == swedish)
    #expect(scheme.path(ofPageAt: path(swedish), in: .english).description == english)
    #expect(scheme.section(introducedAt: path(swedish)) == section)
  }

  @Test("of the accessibility statement are in the site's own language")
  func addressesAccessibilityStatement() {
    #expect(scheme.accessibility.description == "/tillganglighet/")
    #expect(AddressScheme(ownLanguage: .english).accessibility.description == "/accessibility/")
  }

  @Test("of files follow from what they are")
  func addressesFiles() {
    #expect(scheme.path(of: .feed(.swedish)) == "feed.xml")
    #expect(scheme.path(of: .feed(.english)) == "en/feed.xml")
    #expect(scheme.path(of: .sitemap(part: nil)) == "sitemap.xml")
    #expect(scheme.path(of: .sitemap(part: 2)) == "sitemap-2.xml")
    #expect(scheme.path(of: .data(.actorsCSV)) == "data/actors.csv")
  }
}
