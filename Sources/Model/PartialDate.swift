import Bytes

/// A date as exact as it is known: `2021`, `2021-03` or `2021-03-24` (ISO 8601, Gregorian calendar).
package struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Reads an ISO 8601 date of one of the three precisions; nil if it is written otherwise or is no day of the calendar.
  package init?(_ text: String) {
    guard let (year, month, day) = text.withBytes(numbers) else { return nil }
    self.year = year
    self.month = month
    self.day = day
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...daysIn(month: month, of: year)).contains(day) { return nil }
  }

  /// Whether a text has the shape of a date, though its day may be none of the calendar.
  package static func isWritten(_ text: String) -> Bool {
    text.withBytes(numbers) != nil
  }

  /// A day of the calendar, as a clock gives it.
  package init(day: Int, month: Int, year: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// As written: `2021-03`.
  package var description: String { text(month: month, day: day) }

  /// The first day that the date can mean: `2021-03-01` for `2021-03`.
  package var firstDay: String { text(month: month ?? 1, day: day ?? 1) }

  /// The last day that the date can mean: `2021-03-31` for `2021-03`.
  package var lastDay: String {
    let month = month ?? 12
    return text(month: month, day: day ?? daysIn(month: month, of: year))
  }

  /// Whether the date is surely later than a day, whichever of its days is meant.
  package func isAfter(_ day: PartialDate) -> Bool { first > day.last }

  /// Whether the date is surely over on a day.
  package func isBefore(_ day: PartialDate) -> Bool { last < day.first }

  /// Whether more than a number of months have surely gone by since the date, on a day.
  package func isOver(months count: Int, on day: PartialDate) -> Bool {
    let (month, lastDay) = (last.year * 12 + last.month - 1 + count, last.day)
    return (month / 12, month % 12 + 1, lastDay) < day.first
  }

  private var first: Day { (year, month ?? 1, day ?? 1) }

  private var last: Day {
    let month = month ?? 12
    return (year, month, day ?? daysIn(month: month, of: year))
  }

  private func text(month: Int?, day: Int?) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(10)
    func append(_ number: Int) {
      text.append(UInt8(ascii: "0") + UInt8(number / 10))
      text.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
    append(year / 100)
    append(year % 100)
    for part in [month, month == nil ? nil : day] {
      guard let part else { break }
      text.append(hyphen)
      append(part)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

private typealias Day = (year: Int, month: Int, day: Int)

private let hyphen = UInt8(ascii: "-")

/// The numbers of `2021`, `2021-03` or `2021-03-24`; nil if anything else is written, or the year is zero.
private func numbers(in text: ByteView) -> (year: Int, month: Int?, day: Int?)? {
  func number(_ range: Range<Int>) -> Int? {
    let digits = text[range]
    guard digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
  guard [4, 7, 10].contains(text.count), let year = number(0..<4), year >= 1 else { return nil }
  if text.count == 4 { return (year, nil, nil) }
  guard text[4] == hyphen, let month = number(5..<7) else { return nil }
  if text.count == 7 { return (year, month, nil) }
  guard text[7] == hyphen, let day = number(8..<10) else { return nil }
  return (year, month, day)
}

private func daysIn(month: Int, of year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
