import Model

extension PartialDate {
  /// Parses a date in another format than ISO 8601, for a suggestion: `2021-3-4`, `24/3 2021`, `20210324`, `mars 2021`.
  ///
  /// Nil if the text is no date, or ambiguous.
  init?(meantBy text: String) {
    let parts = DateParts(text)
    guard let year = parts.onlyYear else { return nil }
    let (first, second) = (parts.small.first, parts.small.dropFirst().first)
    let (month, day): (Int?, Int?)
    switch (parts.month, parts.small.count) {
    case (let named?, 0): (month, day) = (named, nil)
    case (let named?, 1): (month, day) = (named, first)
    case (nil, 0): (month, day) = (nil, nil)
    case (nil, 1): (month, day) = (first, nil)
    case (nil, 2) where parts.beginsWithYear: (month, day) = (first, second)
    // In Swedish the day comes first; where that cannot be, the writer was American.
    case (nil, 2): (month, day) = (second ?? 0) > 12 ? (first, second) : (second, first)
    default: return nil
    }
    self.init([year, month, day].compactMap { $0 }.map(twoDigits).joined(separator: "-"))
  }
}

extension PartialDate {
  /// Whether a date in another format can be read in one way only, and nothing else stands beside it: `24/3 2021`, `20210324`,
  /// `mars 2021`, but not `4/3 2021` nor `2011/12`.
  static func isCertain(in text: String) -> Bool {
    let text = text.lowercased()
    if text.wholeMatch(of: #/\d{4}[-.]\d{1,2}([-.]\d{1,2})?|\d{4}/\d{1,2}/\d{1,2}|\d{8}/#) != nil { return true }
    if let parts = text.wholeMatch(of: #/(\d{1,2})[-./](\d{1,2})[-./ ] ?\d{4}/#)?.output {
      return parts.1 == parts.2 || (Int(parts.1) ?? 0) > 12 || (Int(parts.2) ?? 0) > 12
    }
    let named = text.wholeMatch(of: #/(?:den )?(?:\d{1,2}(?::e)? )?([a-z]+)\.?(?: \d{1,2},?)? \d{4}/#)?.output.1
    return named.map { monthNames[String($0)] != nil } ?? false
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// The numbers and the month's name in a text.
private struct DateParts {
  private(set) var years: [Int] = []
  /// The other numbers, of one or two digits.
  private(set) var small: [Int] = []
  private(set) var month: Int?
  private(set) var beginsWithYear = false
  /// Whether there is a number that cannot be part of a date.
  private var hasOtherNumber = false

  var onlyYear: Int? { years.count == 1 && !hasOtherNumber ? years.first : nil }

  init(_ text: String) {
    var rest = Substring(text.lowercased())
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        // What follows a colon is the time of day; the hour before it is no day.
        if rest.first == ":", rest.dropFirst().first?.isNumber == true { break }
        take(digits)
      } else if first.isLetter {
        let word = rest.prefix(while: \.isLetter)
        rest = rest.dropFirst(word.count)
        if month == nil { month = monthNames[String(word)] }
      } else {
        rest.removeFirst()
      }
    }
  }

  private mutating func take(_ digits: Substring) {
    guard digits.count <= 8, let number = Int(digits) else {
      hasOtherNumber = true
      return
    }
    switch digits.count {
    case 1, 2: small.append(number)
    case 4 where isYear(number): take(year: number)
    case 6 where isYear(number / 100):
      take(year: number / 100)
      small.append(number % 100)
    case 8 where isYear(number / 10_000):
      take(year: number / 10_000)
      small += [number / 100 % 100, number % 100]
    default: hasOtherNumber = true
    }
  }

  private mutating func take(year: Int) {
    beginsWithYear = years.isEmpty && small.isEmpty && month == nil
    years.append(year)
  }
}

/// Whether it is a plausible year.
private func isYear(_ number: Int) -> Bool { (1900...2199).contains(number) }

/// Months by their names in Swedish and English, full or abbreviated.
private let monthNames = Dictionary(
  uniqueKeysWithValues: [
    ("jan", 1), ("januari", 1), ("january", 1), ("feb", 2), ("februari", 2), ("february", 2), ("mar", 3), ("mars", 3),
    ("march", 3), ("apr", 4), ("april", 4), ("maj", 5), ("may", 5), ("jun", 6), ("juni", 6), ("june", 6), ("jul", 7),
    ("juli", 7), ("july", 7), ("aug", 8), ("augusti", 8), ("august", 8), ("sep", 9), ("sept", 9), ("september", 9),
    ("okt", 10), ("oct", 10), ("oktober", 10), ("october", 10), ("nov", 11), ("november", 11), ("dec", 12),
    ("december", 12),
  ])
