import Bytes

/// A share in percent with at most two decimals, kept as a whole number of hundredths so that it is exact.
package struct Share: Hashable, Comparable, Sendable {
  /// From 0 to 10,000.
  package let hundredths: Int

  /// Reads `92`, `92.5` or `92,5`; nil if it is anything else, has a unit, or is outside 0–100.
  package init?(_ text: String) {
    let parts = text.replacingComma().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].count),
      parts.count == 1 || (1...2).contains(parts[1].count),
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) })
    else { return nil }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    let digits = Array(parts[0]) + decimals + Array(repeating: UInt8(ascii: "0"), count: 2 - decimals.count)
    hundredths = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    if hundredths > 10_000 { return nil }
  }

  package init(hundredths: Int) { self.hundredths = min(max(hundredths, 0), 10_000) }

  package static func < (one: Share, other: Share) -> Bool { one.hundredths < other.hundredths }

  /// With a point and without needless zeros, for data files: `92.5`.
  package var plain: String { digits(decimalSeparator: ".") }

  /// With the decimals that it has: `92`, `92,5`.
  package func digits(decimalSeparator: String) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return String(whole) + decimalSeparator + decimals
  }
}

extension String {
  fileprivate func replacingComma() -> [UInt8] {
    utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
  }
}
