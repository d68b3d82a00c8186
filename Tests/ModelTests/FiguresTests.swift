import Diagnostics
import Model
import Testing

@Suite("A figure's name in prose")
struct FiguresTests {
  @Test(
    "stands for a number, in digits or in words",
    arguments: [
      ("coalitions", "8", "8"), ("completed-coalitions", "6", "6"), ("ongoing-coalitions", "0", "0"),
      ("planned-coalitions", "2", "2"), ("completed-coalitions-in-words", "sex", "six"),
      ("ongoing-coalitions-in-words", "noll", "zero"), ("coalitions-in-words", "åtta", "eight"),
      ("actors", "1\u{202F}036", "1,036"), ("actors-in-words", "1\u{202F}036", "1,036"),
      ("actors-always-in-words", "ettusentrettiosex", "one thousand and thirty-six"),
      ("actors.civil-society", "36", "36"), ("actors.public", "1\u{202F}000", "1,000"),
      ("actors.public-always-in-words", "ettusen", "one thousand"), ("nojda", "92,5\u{A0}%", "92.5%"),
      ("said-in-words", "7\u{A0}%", "7%"), ("actors-with-noun", "1\u{202F}036 aktörer", "1,036 actors"),
      ("coalitions-in-words-with-noun", "åtta koalitioner", "eight coalitions"),
      ("planned-coalitions-always-in-words-with-noun", "två koalitioner", "two coalitions"),
    ])
  func writesDigitsAndWords(name: String, swedish: String, english: String) {
    #expect(example.text(named: name, of: settings, in: .swedish) == .text(swedish))
    #expect(example.text(named: name, of: settings, in: .english) == .text(english))
  }

  @Test("is known to be pending, which is neither a number nor unknown")
  func knowsPendingFigures() {
    #expect(example.text(named: "breddat-natverk", of: settings, in: .swedish) == .pending)
  }

  @Test(
    "is unknown where nothing has it",
    arguments: [
      "", "-in-words", "actor", "Actors", "actors.", "actors.private", "actors.pubilc", "actors.public.x", " actors",
      "coalitions.public", "abandoned-coalitions", "nojda-in-words", "actors-in-words-in-words", "breddat",
    ])
  func refusesUnknownNames(name: String) {
    #expect(example.text(named: name, of: settings, in: .swedish) == .unknown)
  }

  @Test("does not pretend that there are actors where nothing is said of any")
  func inventsNoActors() {
    let figures = Figures(actors: nil, coalitions: CoalitionCounts(planned: 0, ongoing: 0, completed: 0), shares: [])
    #expect(figures.text(named: "actors", of: settings, in: .swedish) == .absent)
    #expect(figures.text(named: "actors.public-in-words", of: settings, in: .swedish) == .absent)
    #expect(figures.text(named: "actors.pubilc", of: settings, in: .swedish) == .unknown)
    #expect(!figures.names(of: settings).contains { $0.hasPrefix("actors") })
    #expect(figures.text(named: "completed-coalitions-in-words", of: settings, in: .swedish) == .text("noll"))
  }

  @Test("is listed once, and every name that is listed is known")
  func listsNamesOnce() {
    let names = example.names(of: settings)
    #expect(Set(names).count == names.count)
    #expect(names.count == (4 + 3) * 6 + 3)
    for name in names { #expect(example.text(named: name, of: settings, in: .swedish) != .unknown, "\(name)") }
  }

  @Test("is the sum of its terms")
  func isSumOfItsTerms() {
    #expect(example.actors?.total == 1036)
    #expect(example.actors?.sectors.map(\.count) == [36, 1000])
    #expect(example.coalitions.all == 8)
    #expect(Status.allCases.map { example.coalitions[$0] } == [2, 0, 6])
  }
}

private let settings = Settings.site(.swedish, .english)

/// Eight coalitions, 1,036 actors in two sectors, two shares that are known and one that is not.
private let example = Figures(
  actors: ActorTotals(
    sectors: [[36], [600, 400]].enumerated().map { sector, counts in
      SectorTotal(
        sector: sector,
        terms: counts.map { Term(.coalition(CoalitionIndex(0)), count: $0, at: Span("x.md", 0..<0), line: 1) })
    }, statistics: []),
  coalitions: CoalitionCounts(planned: 2, ongoing: 0, completed: 6),
  shares: [share("nojda", Share("92.5")), share("said-in-words", Share("7")), share("breddat-natverk", nil)])

private func share(_ name: String, _ share: Share?) -> ShareFigure {
  let nowhere = Span("x.md", 0..<0)
  var words = StatisticText(at: nowhere, body: emptyBody)
  words.label = text("av dem")
  var statistic = Statistic(name: FileName(name), texts: Translated(words))
  statistic.share = Located(share.map { .known($0) } ?? .pending, at: nowhere)
  return ShareFigure(statistic: statistic, share: share)
}
