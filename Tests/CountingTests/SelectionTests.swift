import Counting
import Diagnostics
import Model
import Testing

@Suite("What a build publishes")
struct SelectionTests {
  @Test("counts the coalitions by status, drafts apart")
  func countsCoalitionsByStatus() {
    let library = library {
      coalition("01-a")
      coalition("02-b", status: .ongoing)
      coalition("03-c", status: .planned)
      coalition("04-d", status: .completed)
      coalition("05-e", isDraft: true)
    }
    #expect(Counted(library).site.figures.coalitions == CoalitionCounts(planned: 1, ongoing: 1, completed: 2))
    #expect(Counted(library, drafts: true).site.figures.coalitions.completed == 3)
    #expect(Counted(library).site.figures.coalitions.all == 4)
  }

  @Test("leaves out drafts, and says which")
  func leavesOutDrafts() {
    let library = library {
      coalition("01-a", isDraft: true)
      coalition("02-b")
      quote("1-q", isDraft: true)
      statistic("1-s", ["public": 1], isDraft: true)
      page("om", isDraft: true)
      page("start")
    }
    #expect(Counted(library).leftOut == ["01-a draft", "1-q draft", "1-s draft", "om draft"])
    #expect(Counted(library).site.coalitions.map(\.coalition.name.stem) == ["02-b"])
    #expect(Counted(library).site.content.pages.map(\.name.stem) == ["start"])
    #expect(Counted(library, drafts: true).leftOut == [])
    #expect(Counted(library, drafts: true).site.content.quotes.count == 1)
  }

  @Test("leaves out a quote of a coalition that is itself a draft, and says why")
  func leavesOutQuotesOfDrafts() {
    let library = library {
      coalition("01-a", isDraft: true)
      coalition("02-b")
      quote("1-p", of: "a")
      quote("2-q", of: "b")
      quote("3-r", of: "a", isDraft: true)
      quote("4-s")
    }
    #expect(Counted(library).leftOut == ["01-a draft", "1-p coalitionIsDraft", "3-r draft"])
    #expect(Counted(library).site.content.quotes.map(\.name.stem) == ["2-q", "4-s"])
    #expect(Counted(library, drafts: true).site.content.quotes.count == 4)
  }

  @Test("shows each list by its order, and by file name where that is not given or equal")
  func ordersByOrderThenFileName() {
    let site = Counted {
      coalition("10-j")
      coalition("2-b")
      coalition("07-a")
      meeting("2-b")
      meeting("1-a")
      quote("3-c", order: 1)
      quote("2-b")
      quote("1-a")
      quote("4-d", order: 1)
      contact("2-b", order: 1)
      contact("1-a", order: 2)
      page("a")
      page("c", navigation: 2)
      page("b", navigation: 1)
      share("1-a", "1")
      share("2-b", "2", order: 0)
    }.site
    #expect(site.coalitions.map(\.coalition.name.stem) == ["2-b", "07-a", "10-j"])
    #expect(site.content.meetings.map(\.name.stem) == ["1-a", "2-b"])
    #expect(site.content.quotes.map(\.name.stem) == ["3-c", "4-d", "1-a", "2-b"])
    #expect(site.content.contacts.map(\.name.stem) == ["2-b", "1-a"])
    #expect(site.content.pages.map(\.name.stem) == ["b", "c", "a"])
    #expect(site.content.statistics.map(\.name.stem) == ["2-b", "1-a"])
    #expect(site.figures.shares.map(\.statistic.name.stem) == ["2-b", "1-a"])
  }

  @Test(
    "puts what has an order in its place among what has none: up the list or down",
    arguments: [
      (["3": 1], ["3", "1", "2", "4"]), (["1": 3], ["2", "3", "1", "4"]), (["1": 4], ["2", "3", "4", "1"]),
      (["4": 2], ["1", "4", "2", "3"]), (["1": 2, "2": 1], ["2", "1", "3", "4"]),
      (["2": 2], ["1", "2", "3", "4"]), (["3": 1, "4": 1], ["3", "4", "1", "2"]), (["2": 9], ["1", "3", "4", "2"]),
      (["4": 0], ["4", "1", "2", "3"]),
    ])
  func movesItemsToTheirOrder(orders: [String: Int], names: [String]) {
    let stems = (1...4).map { "\($0)-f\($0)" }
    func number(_ name: FileName) -> String { String(name.stem.prefix(1)) }
    let site = Counted(
      library(
        of: stems.flatMap { stem in
          let order = orders[String(stem.prefix(1))]
          return [quote(stem, order: order), contact(stem, order: order), share(stem, "1", order: order)]
        })
    ).site
    #expect(site.content.quotes.map { number($0.name) } == names)
    #expect(site.content.contacts.map { number($0.name) } == names)
    #expect(site.content.statistics.map { number($0.name) } == names)
  }

  @Test("puts a file without number by its order too, and last without one")
  func ordersFilesWithoutNumber() {
    let site = Counted {
      quote("1-a")
      quote("2-b")
      quote("c", order: 2)
      quote("d")
    }.site
    #expect(site.content.quotes.map(\.name.stem) == ["1-a", "c", "2-b", "d"])
  }

  /// The build's day is 2026-11-24.
  static let dates: [(starts: String?, ends: String?, status: Status?, counts: Status)] = [
    (nil, nil, nil, .completed), ("2020", "2021", nil, .completed), ("2020", nil, nil, .completed),
    ("2026-11-24", nil, nil, .completed), ("2026-11-25", nil, nil, .planned), ("2027", "2028", nil, .planned),
    ("2026", nil, nil, .completed), ("2020", "2027", nil, .ongoing), (nil, "2026-12", nil, .ongoing),
    ("2020", "2026", nil, .completed), ("2027", nil, .ongoing, .ongoing), ("2020", "2021", .planned, .planned),
  ]

  @Test("counts a coalition by its status, and one without by its dates", arguments: dates)
  func infersStatusFromDates(starts: String?, ends: String?, status: Status?, counts: Status) {
    let counted = Counted { coalition("01-a", from: starts, to: ends, status: status) }
    #expect(counted.site.coalitions.map(\.status) == [counts])
    #expect(counted.site.figures.coalitions[counts] == 1)
    #expect(counted.site.figures.coalitions.all == 1)
  }

  @Test("knows the quotes of each coalition by their place on the site")
  func groupsQuotesByCoalition() throws {
    let site = Counted {
      coalition("01-a")
      coalition("02-b")
      quote("3-r", of: "a")
      quote("1-p", of: "b")
      quote("2-q")
      quote("4-s", of: "a")
    }.site
    #expect(site.coalitions.map(\.quotes) == [[2, 3], [0]])
    #expect(site.content.quotes.map(\.name.stem) == ["1-p", "2-q", "3-r", "4-s"])
  }

  @Test("is where the edition says, else the editors, else at a placeholder")
  func choosesBaseURL() throws {
    var library = library(of: [])
    let (own, other) = (try #require(BaseURL("https://msi.se/")), try #require(BaseURL("https://test.msi.se/")))
    var edition = Edition(day: PartialDate(day: 1, month: 1, year: 2026))
    #expect(computeSite(from: library, for: edition).value.site.baseURL == .placeholder)
    library.settings.baseURL = Located(own, at: Span("site.yaml", 0..<1))
    #expect(computeSite(from: library, for: edition).value.site.baseURL == own)
    edition.baseURL = other
    #expect(computeSite(from: library, for: edition).value.site.baseURL == other)
  }

  @Test("works on one page at a time at least", arguments: [(-1, 1), (0, 1), (1, 1), (8, 8)])
  func usesAtLeastOneJob(asked: Int, got: Int) {
    #expect(Edition(day: PartialDate(day: 1, month: 1, year: 2026), jobs: asked).jobs == got)
  }
}

@Suite("A share")
struct ShareTests {
  @Test("is shown as it was measured, and zero is a measure")
  func showsMeasuredShare() {
    let counted = Counted {
      share("1-nojda", "92,5")
      share("2-inga", "0")
    }
    #expect(counted.site.figures.shares.map { $0.share?.plain } == ["92.5", "0"])
    #expect(counted.diagnostics.isEmpty)
  }

  @Test("that is pending is left out with a warning at its place, and never 0")
  func leavesOutPendingShare() throws {
    let counted = Counted { share("2-breddat-natverk", nil) }
    #expect(counted.site.figures.shares.count == 1)
    #expect(counted.site.figures.shares.first?.share == nil)
    #expect(counted.leftOut == ["2-breddat-natverk pendingShare"])
    let diagnostic = try #require(counted.diagnostics.first)
    #expect(counted.diagnostics.count == 1)
    #expect(diagnostic.rule.id == "pending-share")
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.span == Span("2-breddat-natverk.md", 0..<9))
    #expect(
      diagnostic.summary == Bilingual(sv: "andelen saknas och visas inte", en: "the share is missing and not shown"))
    #expect(diagnostic.label == Bilingual(sv: "”… % har svarat”", en: "“… % har svarat”"))
    #expect(
      diagnostic.help
        == Bilingual(
          sv: "skriv andelen i procent när den är känd, till exempel 92",
          en: "write the share in percent when it is known, for example 92"))
  }
  @Test("that is pending is shown as missing in a draft build, so it is not left out there")
  func showsPendingInDraftBuild() {
    let counted = Counted(library(of: [share("2-breddat-natverk", nil)]), drafts: true)
    #expect(counted.leftOut == [])
    #expect(counted.diagnostics.map(\.rule.id) == ["pending-share"])
  }
}
