/// A colour of sRGB, and how much of what is behind it shows through.
package struct Colour: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8
  /// 255 where nothing shows through.
  var alpha: UInt8 = 255

  static let clear = Colour(red: 0, green: 0, blue: 0, alpha: 0)
}

extension Colour {
  /// Reads `#1a1b41`, or `#fff` for `#ffffff`; nil if it is something else.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map { UInt8($0) } }
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
    case 6:
      self.init(
        red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3], blue: digits[4] * 16 + digits[5])
    default: return nil
    }
  }
}

extension Colour: CustomStringConvertible {
  package var description: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Colour {
  /// This colour with another laid over it by a share of 255.
  func covered(with other: Colour, _ share: Int) -> Colour {
    let behind = (Int(alpha) * (255 - share) + 127) / 255
    let all = behind + share
    guard all > 0 else { return .clear }
    func mix(_ one: UInt8, _ other: UInt8) -> UInt8 { UInt8((Int(one) * behind + Int(other) * share + all / 2) / all) }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue), alpha: UInt8(all))
  }

  /// How different two colours are: the sum of the squares.
  func distance(to other: Colour) -> Int {
    func square(_ one: UInt8, _ other: UInt8) -> Int { (Int(one) - Int(other)) * (Int(one) - Int(other)) }
    return square(red, other.red) + square(green, other.green) + square(blue, other.blue) + square(alpha, other.alpha)
  }
}
