import Bytes

/// A text read as a whole number of zero or more.
enum Count: Equatable {
  case number(Int)
  case tooLarge
  case none(Reason)

  /// The reason why a text is no count.
  enum Reason: Equatable {
    case negative, fraction
    /// Digits with something else around or between them, as in "92 %" or "1 000"; `digits` are they alone.
    case decorated(digits: String)
    case words
  }

  /// The greatest count: more than there are people or organisations, and small enough that sums of them do not overflow.
  static let largest = 1_000_000_000

  init(_ text: String) {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.allSatisfy(\.isDigit) else {
      self = .none(Reason(text))
      return
    }
    var number = 0
    for digit in bytes {
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      guard number <= Self.largest else {
        self = .tooLarge
        return
      }
    }
    self = .number(number)
  }
}

extension Count.Reason {
  fileprivate init(_ text: String) {
    // Thousands may be grouped by any kind of space.
    let letters = text.filter { !$0.isWhitespace }
    let digits = letters.drop { !$0.isDigit }.prefix(while: \.isDigit)
    let before = letters.prefix { !$0.isDigit }
    let after = letters.dropFirst(before.count + digits.count)
    if digits.isEmpty {
      self = .words
    } else if before == "-" || before == "−" {
      self = .negative
    } else if before.isEmpty, let first = after.first, ".,/".contains(first), after.dropFirst().first?.isDigit == true {
      self = .fraction
    } else {
      self = after.contains(where: \.isDigit) ? .words : .decorated(digits: String(digits))
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
