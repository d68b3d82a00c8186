/// A day, or a time of day on it, by the clocks of Sweden (Europe/Stockholm): `2026-12-01`, `2026-12-01 13:00`.
package struct SwedishTime: Hashable, Sendable, CustomStringConvertible {
  /// A whole day of the calendar.
  package let day: PartialDate
  /// Hour and minute; nil where only the day is known.
  package let clock: ClockTime?

  /// nil for a day that is no whole one, and for a time that the clocks skip when summer begins.
  package init?(day: PartialDate, clock: ClockTime?) {
    guard day.day != nil else { return nil }
    self.day = day
    self.clock = clock
    if let clock, day == day.startOfSummerTime, clock.hour == 2 { return nil }
  }

  /// `2026-12-01`, `2026-12-01 13:00`.
  package var description: String { day.description + (clock.map { " " + $0.description } ?? "") }

  /// ISO 8601 with the difference from UTC: `2026-12-01T13:00+01:00`, or `2026-12-01`.
  package var iso: String {
    clock.map { day.description + "T" + $0.description + (isSummer ? "+02:00" : "+01:00") } ?? day.description
  }

  /// Minutes after the beginning of the year 1 in UTC, by which times are put in order; a day alone begins at its midnight.
  private var minutes: Int {
    day.number * 1_440 + (clock ?? .midnight).minutes - (isSummer ? 120 : 60)
  }

  /// The same time in UTC, as calendars write it (RFC 5545, section 3.3.5): `20261201T120000Z`; of a day alone, `20261201`.
  package var calendarForm: String {
    guard clock != nil else { return day.description.replacing("-", with: "") }
    let (number, rest) = (minutes / 1_440, minutes % 1_440)
    let day = PartialDate(number: number).description.replacing("-", with: "")
    return day + "T" + twoDigits(rest / 60) + twoDigits(rest % 60) + "00Z"
  }

  /// The day after, as calendars write the end of a whole day.
  package var nextDay: SwedishTime { SwedishTime(day: PartialDate(number: day.number + 1), clock: nil) ?? self }

  /// Whether summer time is in force: from the last Sunday of March to that of October, 01:00 UTC (directive 2000/84/EC).
  ///
  /// Of the hour that comes twice when summer ends, the first is meant, as in RFC 5545.
  private var isSummer: Bool {
    let (start, end) = (day.startOfSummerTime, day.endOfSummerTime)
    let hour = clock?.hour ?? 0
    if day == start { return hour >= 3 }
    if day == end { return hour < 3 }
    return day.isAfter(start) && !day.isAfter(end)
  }
}

extension SwedishTime: Comparable {
  package static func < (one: SwedishTime, other: SwedishTime) -> Bool { one.minutes < other.minutes }
}

/// Hour and minute of a day.
package struct ClockTime: Hashable, Sendable, CustomStringConvertible {
  package let hour: Int
  package let minute: Int

  package static let midnight = ClockTime(hour: 0, minute: 0)

  private init(hour: Int, minute: Int) {
    self.hour = hour
    self.minute = minute
  }

  /// nil for what no clock shows.
  package init?(_ hour: Int, _ minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// `09:05`.
  package var description: String { twoDigits(hour) + ":" + twoDigits(minute) }

  var minutes: Int { hour * 60 + minute }
}

extension PartialDate {
  /// The day in Sweden at a moment, in seconds since 1970 in UTC.
  package init(inSwedenAt moment: Int) {
    let winter = Self.day(at: moment + 3_600)
    let isSummer =
      moment >= Self.changeOfClocks(on: winter.startOfSummerTime)
      && moment < Self.changeOfClocks(on: winter.endOfSummerTime)
    self = isSummer ? Self.day(at: moment + 7_200) : winter
  }

  /// The day in UTC at a moment.
  private static func day(at moment: Int) -> PartialDate {
    let day = 86_400
    let days = moment >= 0 ? moment / day : (moment + 1) / day - 1
    return PartialDate(number: PartialDate(day: 1, month: 1, year: 1970).number + days)
  }

  /// When clocks are changed on a day: 01:00 UTC, in seconds since 1970.
  private static func changeOfClocks(on day: PartialDate) -> Int {
    (day.number - PartialDate(day: 1, month: 1, year: 1970).number) * 86_400 + 3_600
  }

  fileprivate var startOfSummerTime: PartialDate { lastSunday(of: 3, in: year) }
  fileprivate var endOfSummerTime: PartialDate { lastSunday(of: 10, in: year) }

  /// The days since that before the first of the year 1, in the Gregorian calendar; of a whole day.
  fileprivate var number: Int {
    let (month, day) = (month ?? 1, day ?? 1)
    let years = year - (month < 3 ? 1 : 0)
    let leapDays = years / 4 - years / 100 + years / 400
    // Counted from March, months have 153 days for every five.
    let monthFromMarch = (month + 9) % 12
    return years * 365 + leapDays + (monthFromMarch * 153 + 2) / 5 + day - 1 - 306 + 1
  }

  /// The day with a number.
  fileprivate init(number: Int) {
    var year = max(1, number / 366)
    while PartialDate(day: 1, month: 1, year: year + 1).number <= number { year += 1 }
    var month = 1
    while month < 12, PartialDate(day: 1, month: month + 1, year: year).number <= number { month += 1 }
    self.init(day: number - PartialDate(day: 1, month: month, year: year).number + 1, month: month, year: year)
  }
}

/// The last Sunday of a month that has 31 days.
private func lastSunday(of month: Int, in year: Int) -> PartialDate {
  let last = PartialDate(day: 31, month: month, year: year)
  // The first day of the year 1 was a Monday.
  return PartialDate(day: 31 - last.number % 7, month: month, year: year)
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
