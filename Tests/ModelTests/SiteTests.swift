import Diagnostics
import Model
import Testing

@Suite("A site's addresses")
struct SiteTests {
  private let bilingual = site(.swedish, .english, pages: ["/", "/koalitioner/", "/om/", "/coalitions/"])

  @Test("begin at the root in its own language, and below a code in another")
  func roots() {
    #expect(bilingual.root(in: .swedish) == .root)
    #expect(bilingual.root(in: .english).description == "/en/")
    #expect(site(.english, .swedish).root(in: .english) == .root)
    #expect(site(.english, .swedish).root(in: .swedish).description == "/sv/")
  }

  @Test(
    "name each section in the page's language",
    arguments: zip(
      Section.allCases,
      [
        ("/koalitioner/", "/en/coalitions/"), ("/statistik/", "/en/statistics/"), ("/citat/", "/en/quotes/"),
        ("/kontakt/", "/en/contact/"),
      ]))
  func sections(section: Section, paths: (swedish: String, english: String)) {
    #expect(bilingual.path(of: section, in: .swedish).description == paths.swedish)
    #expect(bilingual.path(of: section, in: .english).description == paths.english)
  }

  @Test("keep a coalition's slug in every language")
  func coalitions() {
    #expect(bilingual.path(ofCoalition: 0, in: .swedish).description == "/koalitioner/rattvisare-fritid/")
    #expect(bilingual.path(ofCoalition: 0, in: .english).description == "/en/coalitions/rattvisare-fritid/")
  }

  @Test("put a page below the language's root, unless it introduces a section")
  func pages() throws {
    let paths = bilingual.pages.map { bilingual.path(of: $0, in: .english).description }
    #expect(paths == ["/en/", "/en/coalitions/", "/en/om/", "/en/coalitions/"])
    #expect(
      bilingual.pages.map { bilingual.path(of: $0, in: .swedish).description } == [
        "/", "/koalitioner/", "/om/", "/coalitions/",
      ])
  }

  @Test("tell the start page and the introductions from other pages")
  func introductions() {
    #expect(bilingual.home?.path.value == .root)
    #expect(bilingual.introduction(to: .coalitions)?.path.value.description == "/koalitioner/")
    #expect(bilingual.introduction(to: .quotes) == nil)
    #expect(bilingual.pages.map { bilingual.section(of: $0) } == [nil, .coalitions, nil, nil])
    #expect(site(.swedish).home == nil)
  }

  @Test("are Swedish where no language is given")
  func noLanguage() {
    #expect(site().ownLanguage == .swedish)
  }
}

@Suite("A text in several languages")
struct TranslatedTests {
  @Test("is the original in the site's own language, and nothing where it has not been translated")
  func texts() {
    var title = Translated("Koalitioner")
    #expect(title.text(in: .swedish, own: .swedish) == "Koalitioner")
    #expect(title.text(in: .english, own: .swedish) == nil)
    title.others = [(.english, "Coalitions")]
    #expect(title.text(in: .english, own: .swedish) == "Coalitions")
    #expect(title.text(in: .english, own: .english) == "Koalitioner")
  }

  @Test("names a sector in the site's own language where it has no other")
  func sectorNames() {
    var names = Translated(text("akademin"))
    #expect(Sector(key: SectorKey("academia"), names: names).name(in: .english, own: .swedish) == "akademin")
    names.others = [(.english, text("academia"))]
    #expect(Sector(key: SectorKey("academia"), names: names).name(in: .english, own: .swedish) == "academia")
  }
}

/// A site with pages at the given paths.
private func site(_ languages: Language..., pages paths: [String] = []) -> Site {
  var settings = Settings.site()
  settings.languages = languages
  var library = Library(settings: settings)
  library.coalitions = [
    Coalition(
      name: FileName("rattvisare-fritid"), texts: Translated(CoalitionText(at: Span("x.md", 0..<0), body: emptyBody)))
  ]
  library.pages = paths.enumerated().map { index, address in
    var page = Page(
      name: FileName("page-\(index)"), texts: Translated(PageText(at: Span("x.md", 0..<0), body: emptyBody)))
    page.ownPath = Located(path(address), at: Span("x.md", 0..<0))
    return page
  }
  return Site(
    library, for: Edition(day: PartialDate(day: 1, month: 1, year: 2026)), baseURL: .placeholder,
    figures: Figures(actors: nil, coalitions: CoalitionCounts(planned: 0, ongoing: 0, completed: 0), shares: []),
    statuses: [], actorCounts: [], quotesOfCoalition: [:])
}
