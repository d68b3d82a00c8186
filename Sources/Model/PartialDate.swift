/// A date as exact as it is known: `2021`, `2021-03` or `2021-03-24` (ISO 8601, Gregorian calendar).
package struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Reads an ISO 8601 date of one of the three precisions; nil if it is written otherwise or is no day of the calendar.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count, numbers[0] >= 1 else { return nil }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...daysIn(month: month, of: year)).contains(day) { return nil }
  }

  /// A day of the calendar, as a clock gives it.
  package init(day: Int, month: Int, year: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// As written: `2021-03`.
  package var description: String {
    var text = padded(year, to: 4)
    if let month { text += "-" + padded(month, to: 2) }
    if let day { text += "-" + padded(day, to: 2) }
    return text
  }

  /// The first day that the date can mean: `2021-03-01` for `2021-03`.
  package var firstDay: String { padded(year, to: 4) + "-" + padded(month ?? 1, to: 2) + "-" + padded(day ?? 1, to: 2) }

  /// The last day that the date can mean: `2021-03-31` for `2021-03`.
  package var lastDay: String {
    let month = month ?? 12
    return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day ?? daysIn(month: month, of: year), to: 2)
  }
}

private func number(_ digits: some Collection<UInt8>) -> Int? {
  guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
  return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}

private func daysIn(month: Int, of year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
