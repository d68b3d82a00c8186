/// A telephone number: shown as it was written (`072-546 48 17`), dialled in the international form (RFC 3966).
package struct PhoneNumber: Sendable, Hashable {
  package let written: String
  /// `+46725464817`; a short number as it is, `116117`.
  package let dialled: String

  /// Why a text is no such number.
  package enum Fault: Error, Hashable {
    /// `+46 070`: the zero is dialled within the country alone.
    case zeroAfterCountryCode
    case invisible(Unicode.Scalar)
    case other
  }

  /// Reads a Swedish number (leading `0`), an international one (leading `+` or `00`) or a short one (`116 117`).
  ///
  /// Digits may be grouped with spaces, hyphens and parentheses.
  package init(reading text: String) throws(Fault) {
    let written = withPlainSpaces(text)
    if let invisible = firstInvisible(in: written) { throw .invisible(invisible) }
    let isInternational = written.hasPrefix("+") || written.hasPrefix("00")
    // The zero of "+46 (0)72" is dialled within the country alone.
    let number = isInternational ? written.replacing("(0)", with: "") : written
    guard let digits = digits(of: number.hasPrefix("+") ? number.dropFirst() : number[...]) else { throw .other }
    self.written = text
    if !isInternational, isShort(digits) {
      dialled = digits
      return
    }
    let international =
      number.hasPrefix("+") ? digits[...] : digits.hasPrefix("00") ? digits.dropFirst(2) : "46" + digits.dropFirst()
    guard (7...15).contains(international.utf8.count), !international.hasPrefix("0") else { throw .other }
    guard isInternational || digits.hasPrefix("0") else { throw .other }
    if zeroAfterCountryCode(in: international) { throw .zeroAfterCountryCode }
    // An area code and a subscriber have seven digits together at least.
    guard !international.hasPrefix("46") || international.utf8.count >= 9 else { throw .other }
    dialled = "+" + international
  }

  /// nil where `init(reading:)` has a fault to tell.
  package init?(_ text: String) {
    guard let number = try? PhoneNumber(reading: text) else { return nil }
    self = number
  }
}

extension PhoneNumber {
  /// The number that was probably meant, in the form in which it can be dialled: `072-546 48 17` for `072–546 48 17`.
  package static func suggestion(for text: String) -> String? {
    var number = withPlainSpaces(text).filter { !$0.unicodeScalars.allSatisfy(\.isInvisible) }
    for word in ["tel:", "tel.", "tfn:", "tfn."] where number.lowercased().hasPrefix(word) {
      number = String(number.dropFirst(word.count).drop(while: \.isWhitespace))
    }
    let tidy = String(number.map { "/‐‑‒–—―−".contains($0) ? "-" : ".\u{B7}".contains($0) ? " " : $0 })
      .replacing("(+46)", with: "+46")
    for candidate in [tidy, withoutZero(tidy)] where candidate != text && PhoneNumber(candidate) != nil {
      return candidate
    }
    return nil
  }

  /// The number without the first zero after its country code.
  private static func withoutZero(_ number: String) -> String {
    let codes = countriesWithZero.flatMap { ["+" + $0, "00" + $0] }
    guard let code = codes.first(where: number.hasPrefix),
      let zero = number.dropFirst(code.count).firstIndex(where: \.isNumber), number[zero] == "0"
    else { return number }
    return String(number[..<zero] + number[number.index(after: zero)...])
  }
}

/// The countries whose numbers have a zero in front that is dialled within them alone: Sweden first, and those that its
/// editors write to most.
private let countriesWithZero = ["46", "358", "353", "31", "32", "33", "41", "43", "44", "49", "61"]

private func zeroAfterCountryCode(in digits: Substring) -> Bool {
  countriesWithZero.contains { digits.hasPrefix($0 + "0") }
}

/// Whether all of Sweden dials a number alike, without area code: 112, 113 13, 1177, 116 117, 90 510.
private func isShort(_ digits: String) -> Bool {
  let lengths = ["112": 3, "113": 5, "114": 5, "116": 6, "117": 4, "118": 6, "90": 5]
  return lengths.contains { digits.hasPrefix($0) && digits.utf8.count == $1 }
}

/// A number's spaces of every width as the plain one.
private func withPlainSpaces(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isUnusualSpace ? " " : $0 }))
}

/// The digits of a number without what groups them; nil where anything else stands among them.
private func digits(of text: Substring) -> String? {
  var digits = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.unicodeScalars.append(Unicode.Scalar(byte))
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
    default: return nil
    }
  }
  return digits
}
