import Model
import Testing

@Suite("A time in Sweden")
struct SwedishTimeTests {
  @Test(
    "is one in UTC, an hour less in winter and two in summer",
    arguments: [
      ("2026-12-01", 13, 0, "2026-12-01T13:00+01:00", "20261201T120000Z"),
      ("2026-07-01", 8, 30, "2026-07-01T08:30+02:00", "20260701T063000Z"),
      ("2027-01-01", 0, 15, "2027-01-01T00:15+01:00", "20261231T231500Z"),
      ("2028-03-01", 0, 0, "2028-03-01T00:00+01:00", "20280229T230000Z"),
      // The clocks go forward at two, and back at three.
      ("2026-03-29", 1, 59, "2026-03-29T01:59+01:00", "20260329T005900Z"),
      ("2026-03-29", 3, 0, "2026-03-29T03:00+02:00", "20260329T010000Z"),
      ("2026-10-25", 2, 59, "2026-10-25T02:59+02:00", "20261025T005900Z"),
      ("2026-10-25", 3, 0, "2026-10-25T03:00+01:00", "20261025T020000Z"),
      // The last Sunday is the last day of the month.
      ("2024-03-31", 3, 0, "2024-03-31T03:00+02:00", "20240331T010000Z"),
      ("2021-10-31", 1, 0, "2021-10-31T01:00+02:00", "20211030T230000Z"),
    ])
  func convertsToUTC(day: String, hour: Int, minute: Int, iso: String, calendar: String) throws {
    let day = try #require(PartialDate(day))
    let time = try #require(SwedishTime(day: day, clock: ClockTime(hour, minute)))
    #expect(time.iso == iso)
    #expect(time.calendarForm == calendar)
  }

  @Test("is not there in the hour that is skipped when summer begins, nor beyond the clock")
  func refusesTimesThatDoNotExist() throws {
    let day = try #require(PartialDate("2026-03-29"))
    #expect(SwedishTime(day: day, clock: ClockTime(2, 0)) == nil)
    #expect(SwedishTime(day: day, clock: ClockTime(2, 59)) == nil)
    #expect(ClockTime(24, 0) == nil)
    #expect(ClockTime(13, 60) == nil)
    let month = try #require(PartialDate("2026-03"))
    #expect(SwedishTime(day: month, clock: nil) == nil)
  }

  @Test(
    "may be a day alone, which calendars end on the day after",
    arguments: [("2026-12-31", "20270101"), ("2028-02-28", "20280229")])
  func mayBeDay(day: String, next: String) throws {
    let written = try #require(PartialDate(day))
    let time = try #require(SwedishTime(day: written, clock: nil))
    #expect(time.iso == day)
    #expect(time.nextDay.calendarForm == next)
  }

  @Test("is told as readers say it, with its end where that is known")
  func isWrittenForReaders() throws {
    let day = try #require(PartialDate("2026-12-01"))
    let starts = try #require(SwedishTime(day: day, clock: ClockTime(13, 0)))
    let ends = try #require(SwedishTime(day: day, clock: ClockTime(16, 30)))
    let next = try #require(PartialDate("2026-12-02"))
    let later = try #require(SwedishTime(day: next, clock: nil))
    func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
    #expect(plain(Language.swedish.time(from: starts, to: nil)) == "1 december 2026 kl. 13.00")
    #expect(plain(Language.swedish.time(from: starts, to: ends)) == "1 december 2026 kl. 13.00–16.30")
    #expect(plain(Language.english.time(from: starts, to: ends)) == "1 December 2026, 13:00–16:30")
    #expect(plain(Language.swedish.time(from: starts, to: later)) == "1 december 2026 kl. 13.00 – 2 december 2026")
  }

  @Test(
    "says once what two days have in common",
    arguments: [
      ("2026-11-15", "2026-11-16", "15–16 november 2026"),
      ("2026-11-30", "2026-12-02", "30 november – 2 december 2026"),
      ("2026-12-30", "2027-01-02", "30 december 2026 – 2 januari 2027"),
    ])
  func joinsDays(first: String, last: String, expected: String) throws {
    let days = try [first, last].map { day in
      try #require(PartialDate(day).flatMap { SwedishTime(day: $0, clock: nil) })
    }
    #expect(Language.swedish.time(from: days[0], to: days[1]).replacing("\u{A0}", with: " ") == expected)
  }
}

@Suite("The day in Sweden")
struct SwedishDayTests {
  @Test(
    "is another than in UTC for the last hour of the day in winter, and the last two in summer",
    arguments: [
      (0, "1970-01-01"),
      // 2026-11-30 22:59:59 and 23:00:00 UTC.
      (1_796_079_599, "2026-11-30"), (1_796_079_600, "2026-12-01"),
      // 2026-07-01 21:59:59 and 22:00:00 UTC.
      (1_782_943_199, "2026-07-01"), (1_782_943_200, "2026-07-02"),
      // The night before the clocks go forward (2026-03-29), and the night after.
      (1_774_738_799, "2026-03-28"), (1_774_738_800, "2026-03-29"), (1_774_821_599, "2026-03-29"),
      (1_774_821_600, "2026-03-30"),
      // The night before they go back (2026-10-25), and the night after.
      (1_792_879_199, "2026-10-24"), (1_792_879_200, "2026-10-25"), (1_792_969_199, "2026-10-25"),
      (1_792_969_200, "2026-10-26"),
      (253_402_297_199, "9999-12-31"),
    ])
  func tellsDay(moment: Int, day: String) {
    #expect(PartialDate(inSwedenAt: moment).description == day)
  }
}
