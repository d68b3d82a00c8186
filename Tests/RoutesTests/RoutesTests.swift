import Diagnostics
import Model
import Testing

@testable import Routes

@Suite("The routes of a site")
struct RoutesTests {
  @Test("list every page of every language, the own one first")
  func listsEveryPage() {
    var library = library(.swedish, .english, pages: ["/", "/om/", "/citat/"], coalitions: 51)
    library.pages[1].aliases = [Located(path("/gammal/"), at: library.pages[1].path.span)]
    let paths = Routes(of: library).pages.filter { page in
      if case .coalition(let index) = page.route { index == CoalitionIndex(0) } else { true }
    }.map(\.file)
    let expected = [
      "index.html", "koalitioner/index.html", "koalitioner/sida/2/index.html", "statistik/index.html",
      "citat/index.html", "kontakt/index.html", "om/index.html", "koalitioner/fritid/index.html", "404.html",
      "gammal/index.html", "en/index.html", "en/coalitions/index.html", "en/coalitions/page/2/index.html",
      "en/statistics/index.html", "en/quotes/index.html", "en/contact/index.html", "en/om/index.html",
      "en/coalitions/fritid/index.html",
    ]
    #expect(paths.filter(expected.contains) == expected)
  }

  @Test("have no page for what is not translated")
  func leavesOutUntranslated() {
    var library = library(.swedish, .english, pages: ["/om/"])
    library.pages[0].texts.others = []
    let routes = Routes(of: library)
    #expect(routes.path(of: .page(0), in: .swedish)?.description == "/om/")
    #expect(routes.path(of: .page(0), in: .english) == nil)
    #expect(routes.pages.contains { $0.path?.description == "/en/om/" } == false)
  }

  @Test("tell the start page and the introductions from other pages")
  func distinguishesIntroductions() {
    let routes = Routes(of: library(.swedish, pages: ["/", "/koalitioner/", "/om/"]))
    #expect(routes.home?.path.value == .root)
    #expect(routes.introduction(to: .coalitions)?.path.value.description == "/koalitioner/")
    #expect(routes.introduction(to: .quotes) == nil)
    #expect((0..<3).map(routes.route(ofPage:)) == [.home, .coalitions(0), .page(2)])
    #expect(Routes(of: library(.swedish)).home == nil)
  }

  @Test("have pages for the groups that have coalitions, in each language")
  func listsGroups() {
    let library = library(.swedish, .english, coalitions: 60)
    let groups = CoalitionGroups([
      (.status(.ongoing), [CoalitionIndex(3)]), (.status(.planned), []),
      (.status(.completed), library.coalitionIndices),
    ])
    let routes = Routes(of: library, with: groups)
    let paths = routes.pages.filter { if case .group = $0.route { true } else { false } }.map { $0.path?.description }
    #expect(
      paths == [
        "/koalitioner/pagar/", "/koalitioner/genomforda/", "/koalitioner/genomforda/sida/2/",
        "/en/coalitions/ongoing/", "/en/coalitions/completed/", "/en/coalitions/completed/page/2/",
      ])
    #expect(routes.path(of: .alphabet, in: .swedish)?.description == "/koalitioner/a-o/")
    #expect(routes.path(of: .alphabet, in: .english)?.description == "/en/coalitions/a-z/")
  }

  @Test("divide the sitemap where it has too many addresses")
  func dividesTheSitemap() {
    #expect(Routes(of: library(.swedish)).sitemapParts == [])
    let long = Routes(of: library(.swedish, coalitions: 50_000))
    #expect(long.contentPages.count > 50_000)
    #expect(long.sitemapParts == [0..<50_000, 50_000..<long.contentPages.count])
  }
}

@Suite("What claims an address")
struct PathClaimTests {
  @Test("is the site, a coalition, a translation or an editor, in this order")
  func ordersClaims() {
    var library = library(.swedish, .english, pages: ["/statistik/", "/om/"])
    library.pages[1].aliases = [Located(path("/gammal/"), at: library.pages[1].path.span)]
    let claims = Routes(of: library).claims.map { "\($0.path) \($0.origin)" }
    let expected = [
      "/ site", "/koalitioner/ site", "/citat/ site", "/kontakt/ site", "/en/ site", "/en/coalitions/ site",
      "/en/statistics/ site", "/en/quotes/ site", "/en/contact/ site", "/koalitioner/fritid/ coalition",
      "/en/coalitions/fritid/ coalition", "/en/om/ translation", "/statistik/ written", "/om/ written",
      "/gammal/ written",
    ]
    #expect(claims.filter(expected.contains) == expected)
  }

  @Test("may be a translation where a further page of a list is")
  func findsFurtherPages() {
    let claims = Routes(of: library(.swedish, .english, pages: ["/coalitions/page/2/"], coalitions: 51)).claims
    let origins = claims.filter { $0.path.description == "/en/coalitions/page/2/" }.map(\.origin)
    #expect(origins == [.site, .translation])
  }

  @Test("says where its file or field is")
  func saysWhereItIs() {
    let claims = Routes(of: library(.swedish, pages: ["/om/"])).claims
    #expect(claims.first { $0.origin == .coalition }?.span?.path == "fritid.md")
    #expect(claims.last?.span?.range == 0..<1)
    #expect(claims.first?.span == nil)
  }
}

@Suite("Reserved addresses")
struct ReservedPathTests {
  private let reserved = ReservedPaths(of: library(.swedish, .english).settings)

  @Test(
    "are where files and further pages are, in every language",
    arguments: [
      ("/data/x/", "/data"), ("/assets/", "/assets"), ("/sitemap-7.xml/", "/sitemap-7.xml"), ("/.x/", "/.x"),
      ("/feed.xml/", "/feed.xml"), ("/en/feed.xml/", "/en/feed.xml"), ("/koalitioner/sida/2/", "/koalitioner/sida/"),
      ("/en/quotes/page/x/", "/en/quotes/page/"), ("/msi-manifest.json/", "/msi-manifest.json"),
    ])
  func reservesGeneratedAddresses(path: String, part: String) {
    #expect(reserved.reservedPart(of: path) == part)
  }

  @Test("are no others", arguments: ["/", "/en/", "/en/data/", "/om/feed.xml/", "/datan/", "/statistik/sida/2/"])
  func reservesNoOthers(path: String) {
    #expect(reserved.reservedPart(of: path) == nil)
  }
}
