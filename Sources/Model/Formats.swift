/// How a language writes numbers, shares, dates and lists.
extension Language {
  /// A number in digits, thousands grouped: `1 234` with a narrow no-break space in Swedish, `1,234` in English.
  package func digits(_ number: Int) -> String {
    if (0..<1000).contains(number) { return String(number) }
    let separator = self == .swedish ? "\u{202F}" : ","
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }

  /// A share: `92,5 %` with a no-break space in Swedish, `92.5%` in English.
  package func percent(_ share: Share) -> String {
    percent(share.digits(decimalSeparator: self == .swedish ? "," : "."))
  }

  /// A number of percent that is written already, with its sign.
  package func percent(_ number: String) -> String { number + (self == .swedish ? "\u{A0}%" : "%") }

  /// A number of bytes: `980 kB`, `1,2 MB`, with a no-break space.
  package func size(ofBytes count: Int) -> String {
    let kilobytes = max(1, (count + 500) / 1_000)
    if kilobytes < 1_000 { return "\(kilobytes)\u{A0}kB" }
    let tenths = (count + 50_000) / 100_000
    let decimals = tenths % 10 == 0 ? "" : (self == .swedish ? "," : ".") + String(tenths % 10)
    return "\(tenths / 10)\(decimals)\u{A0}MB"
  }

  /// A list in a sentence: `a, b och c`.
  package func list(_ items: [String]) -> String {
    list(of: items.count) { $1 += items[$0] }
  }

  /// A list in a sentence, of `count` items, each of which `write` appends to the text by its place.
  package func list(of count: Int, _ write: (_ place: Int, _ text: inout String) -> Void) -> String {
    var text = ""
    // Room for a few words each.
    text.reserveCapacity(count * 32)
    for place in 0..<count {
      if place > 0 { text += place < count - 1 ? ", " : self == .swedish ? " och " : " and " }
      write(place, &text)
    }
    return text
  }

  /// A date as exact as it is known: `24 mars 2021`, `mars 2021`, `2021`.
  package func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = months[month - 1]
    return date.day.map { "\($0)\u{A0}\(name) \(date.year)" } ?? "\(name) \(date.year)"
  }

  /// The date without its year where that is the year of `today`: `1 december`, `december`, `3 januari 2027`.
  package func date(_ date: PartialDate, seenFrom today: PartialDate) -> String {
    guard let month = date.month, date.year == today.year else { return self.date(date) }
    return (date.day.map { "\($0)\u{A0}" } ?? "") + months[month - 1]
  }

  /// A period: `2021–2022`, `mars 2021 – juni 2022`; open at either end where a date is not known.
  package func period(from starts: PartialDate?, to ends: PartialDate?) -> String? {
    switch (starts, ends) {
    case (nil, nil): return nil
    case (let starts?, nil): return (self == .swedish ? "från " : "from ") + date(starts)
    case (nil, let ends?): return (self == .swedish ? "till " : "until ") + date(ends)
    case (let starts?, let ends?):
      if starts == ends { return date(starts) }
      return date(starts) + (starts.month == nil && ends.month == nil ? "–" : " – ") + date(ends)
    }
  }

  /// When something is, as a reader says it: `1 december 2026 kl. 13.00–16.00`, `1 December 2026, 13:00–16:00`.
  package func time(from starts: SwedishTime, to ends: SwedishTime?) -> String {
    guard let ends, ends != starts else { return time(starts) }
    if starts.clock == nil, ends.clock == nil { return days(from: starts.day, to: ends.day) }
    guard starts.day == ends.day, let clock = ends.clock, starts.clock != nil else {
      return time(starts) + " – " + time(ends)
    }
    return time(starts) + "–" + hour(clock)
  }

  /// Whole days, with what they have in common said once: `15–16 november 2026`, `30 november – 2 december 2026`.
  private func days(from starts: PartialDate, to ends: PartialDate) -> String {
    guard let day = starts.day, let month = starts.month, ends.month != nil, starts.year == ends.year else {
      return date(starts) + " – " + date(ends)
    }
    return starts.month == ends.month ? "\(day)–" + date(ends) : "\(day)\u{A0}\(months[month - 1]) – " + date(ends)
  }

  private func time(_ time: SwedishTime) -> String {
    guard let clock = time.clock else { return date(time.day) }
    return date(time.day) + (self == .swedish ? " kl.\u{A0}" : ", ") + hour(clock)
  }

  private func hour(_ clock: ClockTime) -> String {
    self == .swedish ? clock.description.replacing(":", with: ".") : clock.description
  }

  /// The text with its first letter in upper case, as at the head of a row: *Civilsamhället*.
  package func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private var months: [String] { self == .swedish ? swedishMonths : englishMonths }
}

private let swedishMonths = [
  "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
  "december",
]
private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]
