import Model
import Testing

@Suite("A date")
struct PartialDateTests {
  @Test(
    "is as exact as it is known, and stays as it was written",
    arguments: [
      ("2021", 2021, nil, nil), ("2021-03", 2021, 3, nil), ("2021-03-24", 2021, 3, 24), ("0001-01-01", 1, 1, 1),
      ("9999-12-31", 9999, 12, 31),
    ] as [(String, Int, Int?, Int?)])
  func keepsPrecision(text: String, year: Int, month: Int?, day: Int?) throws {
    let date = try #require(PartialDate(text))
    #expect(date.year == year)
    #expect(date.month == month)
    #expect(date.day == day)
    #expect(date.description == text)
  }

  @Test(
    "is a day of the Gregorian calendar",
    arguments: [("1900", 28), ("2000", 29), ("2023", 28), ("2024", 29), ("2100", 28)])
  func knowsLeapYears(year: String, days: Int) throws {
    #expect(PartialDate("\(year)-02-\(days)") != nil)
    #expect(PartialDate("\(year)-02-\(days + 1)") == nil)
    #expect(try #require(PartialDate("\(year)-02")).lastDay == "\(year)-02-\(days)")
  }

  @Test("has a month of the right length")
  func knowsMonthLengths() throws {
    let lengths = try (1...12).map { month in
      let text = "2021-" + (month < 10 ? "0" : "") + String(month)
      return try #require(PartialDate(text)).lastDay.suffix(2)
    }
    #expect(lengths == ["31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"])
  }

  @Test(
    "is none where the calendar or the notation does not have it",
    arguments: [
      "", "-", "2021-02-30", "2021-02-29", "2021-04-31", "2021-13", "2021-00", "2021-01-00", "2021-01-32", "0000", "21",
      "2021-3", "2021-03-4", "2021-03-24-01", "2021-", "2021--03", "-2021", "+2021", "20211", "202a", "2021-0a",
      "2021/03/24", "24 mars 2021", "mars 2021", "2021-03-24T10:00", " 2021", "2021 ", "２０２１", "٢٠٢١", "12:30",
      "99999999999999999999",
    ])
  func refusesOtherDates(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(
    "can mean any day from its first to its last",
    arguments: [
      ("2021", "2021-01-01", "2021-12-31"), ("2021-06", "2021-06-01", "2021-06-30"),
      ("2021-03-24", "2021-03-24", "2021-03-24"), ("0987", "0987-01-01", "0987-12-31"),
    ])
  func knowsFirstAndLastDay(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.firstDay == first)
    #expect(date.lastDay == last)
  }

  @Test("comes from a clock as well")
  func comesFromClock() {
    #expect(PartialDate(day: 4, month: 3, year: 2021).description == "2021-03-04")
    #expect(PartialDate(day: 4, month: 3, year: 2021) == PartialDate("2021-03-04"))
  }
}

@Suite("A date some months ago")
struct MonthsAgoTests {
  @Test(
    "is counted from the last day that it can mean",
    arguments: [
      ("2025-11-24", 12, false), ("2025-11-23", 12, true), ("2025-11", 12, false), ("2025-10", 12, true),
      ("2025", 12, false), ("2024", 12, true), ("2026-11-23", 0, true), ("2026-11-24", 0, false),
      ("2025-12-31", 11, false), ("2026-05-31", 6, false), ("1999", 1_000_000_000, false),
    ])
  func countsFromLastDay(date: String, months: Int, isOver: Bool) throws {
    let date = try #require(PartialDate(date))
    #expect(date.isOver(months: months, on: PartialDate(day: 24, month: 11, year: 2026)) == isOver)
  }

  @Test("is not over before the month is, where that is shorter")
  func waitsForEndOfShortMonth() throws {
    let date = try #require(PartialDate("2026-08-31"))
    #expect(!date.isOver(months: 6, on: PartialDate(day: 28, month: 2, year: 2027)))
    #expect(date.isOver(months: 6, on: PartialDate(day: 1, month: 3, year: 2027)))
  }
}
