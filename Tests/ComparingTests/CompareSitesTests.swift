import Comparing
import Model
import SeededRandom
import TestSupport
import Testing

@Suite("Comparing two built sites tells")
struct CompareSitesTests {
  private func compare(
    _ old: KeyValuePairs<String, String>, _ new: KeyValuePairs<String, String>
  ) async throws -> SiteComparison {
    await compareSites(
      try BuiltSite(in: handmadeSite(old, named: "old")), try BuiltSite(in: handmadeSite(new, named: "new")), jobs: 2)
  }

  private let counts = figures(actors: [("public", "offentlig sektor", 2)], completed: 1)

  @Test("nothing of sites that are the same")
  func findsNothing() async throws {
    let site: KeyValuePairs = ["index.html": page("Start"), "data/figures.json": counts]
    #expect(try await compare(site, site).isEmpty)
  }

  @Test("nothing of pages whose assets have other names, and once that the look has changed")
  func ignoresNamesOfAssets() async throws {
    let html = page("Start", "<p>Hej</p>")
    let comparison = try await compare(
      ["index.html": html, "assets/css/site.0123456789.css": "a{}", "data/figures.json": counts],
      [
        "index.html": html.replacing("site.0123456789.css", with: "site.abcdef0123.css"),
        "assets/css/site.abcdef0123.css": "b{}", "data/figures.json": counts,
      ])
    #expect(comparison.changedPages.isEmpty)
    #expect(comparison.files.theme.changed == ["assets/css/site.css"])
    #expect(comparison.files.theme.new == [])
  }

  @Test("which pages are new, changed and gone")
  func tellsPages() async throws {
    let comparison = try await compare(
      ["index.html": page("Start", "<p>Det var roligt</p>"), "om/index.html": page("Om")],
      ["index.html": page("Start", "<p>Det var lärorikt</p>"), "ny/index.html": page("Ny")])
    #expect(comparison.newPages.map(\.address) == ["/ny/"])
    #expect(comparison.newPages.map(\.title) == ["Ny"])
    #expect(comparison.editedPages.map(\.page.address) == ["/"])
    #expect(comparison.editedPages[0].passages.count == 1)
    #expect(comparison.gonePages == comparison.lostAddresses)
    #expect(comparison.lostAddresses.map(\.address) == ["/om/"])
  }

  @Test("that a page has moved when its old address sends readers to a new page; links to it are no changes")
  func recognizesMove() async throws {
    let comparison = try await compare(
      ["index.html": page("Start", "<p><a href=\"/a/\">A</a></p>"), "a/index.html": page("A", "<p>Text</p>")],
      [
        "index.html": page("Start", "<p><a href=\"/b/\">A</a></p>"), "a/index.html": redirect(to: "/b/"),
        "b/index.html": page("B", "<p>Text</p>"),
      ])
    #expect(comparison.movedPages.map(\.page.address) == ["/b/"])
    #expect(comparison.movedPages.map(\.oldAddress) == ["/a/"])
    #expect(comparison.movedPages[0].passages.count == 1)
    #expect(comparison.editedPages.isEmpty)
    #expect(comparison.newPages.isEmpty)
    #expect(comparison.lostAddresses.isEmpty)
  }

  @Test("where a page sends its readers that has given way to one that was there")
  func tellsWhereGonePageLeads() async throws {
    let comparison = try await compare(
      ["a/index.html": page("A"), "b/index.html": page("B")],
      ["a/index.html": redirect(to: "/b/"), "b/index.html": page("B")])
    #expect(comparison.gonePages.map(\.leadsTo) == ["/b/"])
    #expect(comparison.lostAddresses.isEmpty)
  }

  @Test("that an alias is lost, and that further pages of a list only come and go")
  func tellsLostAlias() async throws {
    let comparison = try await compare(
      [
        "gammal/index.html": redirect(to: "/ny/"), "ny/index.html": page("Ny"), "citat/index.html": page("Citat"),
        "citat/sida/2/index.html": page("Citat"), "citat/2/index.html": page("Två"),
      ],
      ["ny/index.html": page("Ny"), "citat/index.html": page("Citat")])
    #expect(comparison.lostAddresses.map(\.address) == ["/citat/2/", "/gammal/"])
    #expect(comparison.lostAddresses.map(\.title) == ["Två", nil])
  }

  @Test("nothing of a list of a status, sector or theme that has no coalition left, but of a coalition")
  func passesOverEmptyGroups() async throws {
    let comparison = try await compare(
      [
        "koalitioner/pagar/index.html": page("Pågående"), "en/coalitions/theme/skola/page/2/index.html": page("School"),
        "koalitioner/pagarna/index.html": page("Pågarna"), "pagar/index.html": page("Pågår"),
      ],
      ["index.html": page("Start")])
    #expect(comparison.lostAddresses.map(\.address) == ["/koalitioner/pagarna/", "/pagar/"])
  }

  @Test("a page where only a redirect was, as new")
  func tellsPageInPlaceOfRedirect() async throws {
    let comparison = try await compare(
      ["a/index.html": redirect(to: "/"), "index.html": page("Start")],
      ["a/index.html": page("A"), "index.html": page("Start")])
    #expect(comparison.newPages.map(\.title) == ["A"])
    #expect(comparison.changedPages.isEmpty)
  }

  @Test("a new menu once, with the number of pages")
  func tellsMenuOnce() async throws {
    let menu = "<a href=\"/\">Start</a><a href=\"/ny/\">Ny</a>"
    let comparison = try await compare(
      ["index.html": page("Start"), "om/index.html": page("Om")],
      ["index.html": page("Start", menu: menu), "om/index.html": page("Om", menu: menu)])
    #expect(comparison.changedPages.isEmpty)
    #expect(comparison.frames.map(\.pages) == [2])
  }

  @Test("another picture under the same name, and a link that leads elsewhere")
  func tellsPicturesAndLinks() async throws {
    let comparison = try await compare(
      [
        "index.html": page(
          "S", "<img src=\"/images/a.0123456789.png\" alt=\"A\"><p><a href=\"https://a.se\">a</a></p>"),
        "images/a.0123456789.png": "1", "assets/cards/a.0123456789.png": "1", "assets/cards.0123456789.png": "1",
      ],
      [
        "index.html": page(
          "S", "<img src=\"/images/a.abcdef0123.png\" alt=\"A\"><p><a href=\"https://b.se\">a</a></p>"),
        "images/a.abcdef0123.png": "2", "assets/cards/a.abcdef0123.png": "2", "assets/cards.abcdef0123.png": "2",
      ])
    #expect(comparison.files.pictures.changed == ["assets/cards.png", "assets/cards/a.png", "images/a.png"])
    #expect(comparison.editedPages[0].passages.count == 2)
  }

  @Test("once of a picture in several sizes and formats")
  func tellsPictureInSizesOnce() async throws {
    let comparison = try await compare(
      [
        "images/kim-480.0123456789.webp": "1", "images/kim-480.0123456789.jpg": "2", "images/bo-96.0123456789.png": "3",
        "images/traff-3.0123456789.gif": "4", "images/-1.0123456789.svg": "5",
      ],
      [
        "images/kim-480.abcdef0123.webp": "6", "images/kim-960.abcdef0123.webp": "7",
        "images/lo-96.0123456789.png": "8",
        "images/traff-3.abcdef0123.gif": "9", "images/-1.0123456789.svg": "5",
      ])
    #expect(comparison.files.pictures.changed == ["images/kim", "images/traff-3.gif"])
    #expect(comparison.files.pictures.new == ["images/lo"])
    #expect(comparison.files.pictures.gone == ["images/bo"])
  }

  @Test("figures with what each part has gained or lost")
  func tellsFigures() async throws {
    let share = #"{"statistic":"n","percent":90.5,"label":"tycker så"}"#
    let comparison = try await compare(
      [
        "data/figures.json": figures(
          actors: [("a", "akademin", 1), ("b", "näringslivet", 4)], completed: 6, shares: share)
      ],
      [
        "data/figures.json": figures(
          actors: [("a", "akademin", 2), ("b", "näringslivet", 4)], completed: 6, ongoing: 1)
      ])
    #expect(
      comparison.figures == [
        FigureChange(figure: .actors, old: "5", new: "6", parts: [.init(name: .sector("akademin"), difference: 1)]),
        FigureChange(figure: .coalitions, old: "6", new: "7", parts: [.init(name: .ongoing, difference: 1)]),
        FigureChange(figure: .share(label: "tycker så"), old: "90.5", new: nil),
      ])
  }

  @Test("the addresses as they are below the site's own path")
  func seesBasePath() async throws {
    let data = counts.replacing("example.org/", with: "example.org/k/")
    let comparison = try await compare(
      ["a/index.html": page("A"), "data/figures.json": data],
      ["a/index.html": redirect(to: "/k/b/"), "b/index.html": page("B"), "data/figures.json": data])
    #expect(comparison.movedPages.map(\.page.address) == ["/b/"])
  }

  @Test("what cannot be read, and that figures are not there")
  func tellsUnreadable() async throws {
    let old = MemoryFolder(
      "old",
      [
        ("msi-manifest.json", Array(manifest(of: [("a/index.html", [1]), ("b/index.html", [1])]).utf8)),
        ("b/index.html", [1]),
      ])
    let comparison = await compareSites(
      try BuiltSite(in: old), try BuiltSite(in: handmadeSite(["a/index.html": page("A")])), jobs: 1)
    #expect(comparison.unreadable == ["old/a/index.html"])
    #expect(!comparison.comparesFigures)
  }

  @Test("why a folder is no site")
  func refusesOtherFolders() throws {
    func fault(_ manifest: String?) -> NoSite? {
      let files = manifest.map { [("msi-manifest.json", Array($0.utf8))] } ?? []
      do { _ = try BuiltSite(in: MemoryFolder("x", files)) } catch { return error }
      return nil
    }
    let good = manifest(of: [("a/index.html", [1])])
    #expect(fault(good) == nil)
    #expect(fault(nil) == .missing)
    #expect(fault(String(good.dropLast(9))) == .damaged)
    #expect(fault(good.replacing("a/index", with: "../index")) == .damaged)
    #expect(fault(good.replacing("\"msi\"", with: "\"other\"")) == .damaged)
    #expect(fault("[]") == .damaged)
  }

  @Test("something, whatever bytes the files hold, and the same each time", arguments: 0..<60)
  func survivesDamage(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var files = [("index.html", Array(page("S", "<p>a</p>").utf8)), ("data/figures.json", Array(counts.utf8))]
    for index in files.indices {
      let bytes = files[index].1
      var changed = Array(bytes.prefix(Int.random(in: 1...bytes.count, using: &random)))
      for _ in 0..<8 {
        changed[Int.random(in: 0..<changed.count, using: &random)] = .random(in: 0...255, using: &random)
      }
      files[index].1 = changed
    }
    let folder = MemoryFolder("new", files + [("msi-manifest.json", Array(manifest(of: files).utf8))])
    let old = try BuiltSite(in: handmadeSite(["index.html": page("S", "<p>a</p>"), "data/figures.json": counts]))
    let new = try BuiltSite(in: folder)
    let (one, other) = (await compareSites(old, new, jobs: 1), await compareSites(old, new, jobs: 3))
    #expect(String(describing: one) == String(describing: other))
  }
}
