import Counting
import Diagnostics
import Model
import Testing

/// The build's day is 2026-11-24.
@Suite("What is published for a time")
struct ScheduleTests {
  static let periods: [(publish: String?, expires: String?, outcome: String)] = [
    (nil, nil, "shown"), ("2026-11-24", nil, "shown"), ("2026-11-25", nil, "waiting"), ("2026-12", nil, "waiting"),
    ("2026-11", nil, "shown"), ("2027", nil, "waiting"), ("2026", nil, "shown"), (nil, "2026-11-24", "shown"),
    (nil, "2026-11-23", "expired"), (nil, "2026-11", "shown"), (nil, "2026-10", "expired"), (nil, "2025", "expired"),
    ("2026-11-24", "2026-11-24", "shown"), ("2026-01-01", "2026-06-30", "expired"),
    ("2027-01-01", "2027-06-30", "waiting"),
  ]

  @Test("is shown from its first day through its last, and both belong to it", arguments: periods)
  func showsFromFirstThroughLast(publish: String?, expires: String?, outcome: String) {
    let counted = Counted { quote("1-q", from: publish, through: expires) }
    #expect(counted.site.content.quotes.count == (outcome == "shown" ? 1 : 0))
    #expect(counted.leftOut == (outcome == "shown" ? [] : ["1-q \(outcome)"]))
  }

  @Test("is shown with drafts while it waits, but not when it is over")
  func showsWaitingWithDrafts() {
    let library = library {
      quote("1-waiting", from: "2027", through: nil)
      quote("2-expired", from: nil, through: "2025")
      quote("3-over", from: "2027-02", through: "2025")
    }
    let drafts = Counted(library, drafts: true)
    #expect(drafts.site.content.quotes.map(\.name.stem) == ["1-waiting"])
    #expect(drafts.leftOut == ["2-expired expired", "3-over expired"])
    #expect(Counted(library).leftOut == ["1-waiting waiting", "2-expired expired", "3-over waiting"])
  }

  @Test("is a draft before it is anything else")
  func isDraftFirst() {
    var facts = CoalitionFacts()
    facts.isDraft = true
    facts.publish = date("2027")
    #expect(Counted { coalition("01-a", facts) }.leftOut == ["01-a draft"])
  }

  @Test("takes the quotes about a coalition with it, and leaves its actors out of the sum")
  func takesQuotesAlong() {
    var waiting = CoalitionFacts()
    waiting.publish = date("2026-12-01")
    waiting.actors = .counts([count("public", 5)])
    let counted = Counted {
      coalition("01-a", waiting)
      coalition("02-b", ["public": 3])
      quote("1-p", of: "a")
      quote("2-q", of: "b")
    }
    #expect(counted.leftOut == ["01-a waiting", "1-p coalitionIsNotShown"])
    #expect(counted.total == 3)
    #expect(counted.site.figures.coalitions.all == 1)
    #expect(counted.omissions.map(\.day) == [PartialDate("2026-12-01"), nil])
  }

  @Test("may be covered by a count, which then stands for it before it is shown")
  func isCoveredWhileItWaits() {
    var waiting = CoalitionFacts()
    waiting.publish = date("2026-12-01")
    let counted = Counted {
      statistic("1-aktorer", ["public": 29], covers: ["a"])
      coalition("01-a", waiting)
    }
    #expect(counted.total == 29)
  }

  @Test("leaves its name to the events that are called by it")
  func leavesNameToEvents() throws {
    let site = Counted { meeting("1-forst", through: "2025") }.site
    #expect(site.content.meetings.isEmpty)
    #expect(site.meeting(named: "forst")?.name.stem == "1-forst")
    #expect(site.meeting(named: "sist") == nil)
  }
}

private func date(_ text: String?) -> Located<PartialDate>? {
  text.flatMap { PartialDate($0) }.map { Located($0, at: Span("x.md", 0..<0)) }
}

private func count(_ sector: String, _ number: Int) -> SectorCount {
  let span = Span("x.md", 0..<0)
  return SectorCount(sector: Located(SectorKey(sector), at: span), count: Located(number, at: span), line: 1)
}

private func coalition(_ file: String, _ facts: CoalitionFacts) -> Item {
  guard case .coalition(let coalition) = coalition(file) else { return coalition(file) }
  return .coalition(Coalition(name: coalition.name, facts: facts, texts: coalition.texts))
}

private func quote(_ file: String, from publish: String?, through expires: String?) -> Item {
  guard case .quote(var quote) = quote(file) else { return quote(file) }
  quote.publish = date(publish)
  quote.expires = date(expires)
  return .quote(quote)
}

private func meeting(_ file: String, through expires: String) -> Item {
  guard case .meeting(var meeting) = meeting(file) else { return meeting(file) }
  meeting.expires = date(expires)
  return .meeting(meeting)
}
