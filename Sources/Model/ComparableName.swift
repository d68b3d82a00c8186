import Bytes

/// A name as it is compared: without regard to case and to surrounding or repeated white space.
///
/// It is looked up by all that count and compare actors, and so is hashed once: that takes ten times as long as to hash a number.
package struct ComparableName: Hashable, Sendable {
  private let text: String
  private let hash: Int

  package init(_ name: String) {
    text = comparable(name)
    hash = text.hashValue
  }

  package static func == (one: ComparableName, other: ComparableName) -> Bool {
    one.hash == other.hash && one.text == other.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

private func comparable(_ name: String) -> String {
  let lower = lowerCased(name)
  return hasOnlySingleSpaces(lower) ? lower : lower.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// Whether a text surely has no white space but single spaces between words, as nearly every name has; told from its bytes,
/// since asking each character costs fifty times as much.
private func hasOnlySingleSpaces(_ text: String) -> Bool {
  text.withBytes { bytes in
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " ") where previous == byte: return false
      // The other white space of ASCII, and the first bytes of that beyond it: U+0085, U+00A0, U+1680, U+2000 and on, U+3000.
      case 0x09...0x0D, 0xC2, 0xE1...0xE3: return false
      default: previous = byte
      }
    }
    return previous != UInt8(ascii: " ") || bytes.isEmpty
  }
}

/// The name in lower case: byte by byte where it is written in ASCII and the letters of U+00C0 to U+00FF, as Swedish names are,
/// since Unicode's tables are slow.
private func lowerCased(_ name: String) -> String {
  let lower = name.withBytes { bytes -> String? in
    guard bytes.allSatisfy({ $0 < 0xC0 || $0 == 0xC3 }) else { return nil }
    var (lower, previous) = ([UInt8](), UInt8(0))
    lower.reserveCapacity(bytes.count)
    for byte in bytes {
      lower.append(hasCapital(previous, byte) ? byte | 0x20 : byte)
      previous = byte
    }
    return String(decoding: lower, as: UTF8.self)
  }
  return lower ?? name.lowercased()
}

/// Whether a byte, after the one before it, ends a capital letter of ASCII or of U+00C0 to U+00DE, among which × is none.
private func hasCapital(_ previous: UInt8, _ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case 0x80...0x9E: previous == 0xC3 && byte != 0x97
  default: false
  }
}
