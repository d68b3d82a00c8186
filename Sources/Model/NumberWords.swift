extension Language {
  /// A whole number in words: *sex*, *tjugoen*, *etthundratre*; *six*, *twenty-one*, *one hundred and three*.
  ///
  /// One is *en* in Swedish, as in *en koalition*. Numbers from a billion on, and negative ones, are given in digits.
  package func words(for number: Int) -> String {
    guard (0..<1_000_000_000).contains(number) else { return digits(number) }
    switch self {
    case .swedish: return number == 0 ? "noll" : Swedish.words(number)
    case .english: return number == 0 ? "zero" : English.words(number)
    }
  }
}

extension Language {
  /// A number as running text has it: in words up to twelve, in digits above.
  package func shortWords(for number: Int) -> String { (0...12).contains(number) ? words(for: number) : digits(number) }

  /// What is counted, in the form that goes with a number: *1 aktör*, *2 aktörer*.
  package func noun(_ noun: Noun, for number: Int) -> String {
    switch (self, noun) {
    case (.swedish, .coalition): number == 1 ? "koalition" : "koalitioner"
    case (.swedish, .actor): number == 1 ? "aktör" : "aktörer"
    case (.english, .coalition): number == 1 ? "coalition" : "coalitions"
    case (.english, .actor): number == 1 ? "actor" : "actors"
    }
  }
}

/// What the site counts.
package enum Noun: Sendable { case coalition, actor }

/// Swedish numerals; written together below a million, as the language council recommends.
private enum Swedish {
  static func words(_ number: Int, one: String = "en") -> String {
    let (millions, below) = number.quotientAndRemainder(dividingBy: 1_000_000)
    let parts = [millions == 0 ? "" : million(millions), below == 0 ? "" : underMillion(below, one: one)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func million(_ count: Int) -> String {
    count == 1 ? "en miljon" : underMillion(count, one: "en") + " miljoner"
  }

  private static func underMillion(_ number: Int, one: String) -> String {
    let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1000)
    let head = thousands == 0 ? "" : joined(underThousand(thousands, one: "ett"), "tusen")
    return head + (rest == 0 ? "" : underThousand(rest, one: one))
  }

  private static func underThousand(_ number: Int, one: String) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    return (hundreds == 0 ? "" : small(hundreds, one: "ett") + "hundra") + (rest == 0 ? "" : small(rest, one: one))
  }

  /// A consonant is never written three times in a row: `ett` + `tusen` is *ettusen*.
  private static func joined(_ head: String, _ tail: String) -> String {
    head.hasSuffix("tt") && tail.hasPrefix("t") ? head.dropLast() + tail : head + tail
  }

  private static func small(_ number: Int, one: String) -> String {
    if number == 1 { return one }
    if number < 20 { return units[number] }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return tens[ten] + (unit == 0 ? "" : unit == 1 ? one : units[unit])
  }

  private static let units = [
    "", "", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton",
    "femton", "sexton", "sjutton", "arton", "nitton",
  ]
  private static let tens = [
    "", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio",
  ]
}

/// English numerals with British *and*.
private enum English {
  static func words(_ number: Int) -> String {
    for (size, name) in [(1_000_000, "million"), (1000, "thousand")] where number >= size {
      let (count, rest) = number.quotientAndRemainder(dividingBy: size)
      let head = underThousand(count) + " " + name
      return rest == 0 ? head : head + (rest < 100 ? " and " : " ") + words(rest)
    }
    return underThousand(number)
  }

  private static func underThousand(_ number: Int) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    if hundreds == 0 { return small(rest) }
    return units[hundreds] + " hundred" + (rest == 0 ? "" : " and " + small(rest))
  }

  private static func small(_ number: Int) -> String {
    if number < 20 { return units[number] }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return tens[ten] + (unit == 0 ? "" : "-" + units[unit])
  }

  private static let units = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
}
