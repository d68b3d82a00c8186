import Bytes

/// The host of a web address with its port, as `koalitioner.mau.se:8080`.
package struct Host: Sendable, Hashable, CustomStringConvertible {
  /// In small letters, and in the letters of the Internet: `xn--mtesplats-07a.se` for `mötesplats.se` (RFC 5891).
  package let name: String
  /// nil for the port that the scheme has of itself.
  package let port: Int?

  package var description: String { port.map { name + ":" + String($0) } ?? name }

  /// A host that is known to be written right.
  init(name: String) {
    self.name = name
    port = nil
  }

  /// Reads what stands between `//` and the path; names and passwords before an at sign are refused.
  init(_ text: ArraySlice<UInt8>, isSecure: Bool) throws(WebAddress.Fault) {
    if isPlainHost(text) {
      name = String(decoding: text, as: UTF8.self)
      port = nil
      return
    }
    let (name, port) = parts(of: Substring(decoding: text, as: UTF8.self))
    guard let name = name.hasPrefix("[") ? internetProtocolAddress(name) : internetName(name) else { throw .noHost }
    self.name = name
    guard let port, !port.isEmpty else {
      self.port = nil
      return
    }
    guard port.utf8.count <= 5, port.utf8.allSatisfy(\.isDigit), let number = Int(port), (1...65_535).contains(number)
    else { throw .noPort(String(port)) }
    self.port = number == (isSecure ? 443 : 80) ? nil : number
  }
}

/// Whether a host is written as the Internet writes it and has no port, as most are: `internetName` would give it back.
func isPlainHost(_ text: some Collection<UInt8>) -> Bool {
  var (length, last) = (0, hyphen)
  for byte in text {
    if byte == UInt8(ascii: ".") {
      guard (1...63).contains(length), last != hyphen else { return false }
      length = 0
    } else {
      guard isSmallLetter(byte) || byte.isDigit || (byte == hyphen && length > 0) else { return false }
      length += 1
    }
    last = byte
  }
  guard (1...63).contains(length), last != hyphen, text.count <= 253 else { return false }
  return !text.elementsEqual("http".utf8) && !text.elementsEqual("https".utf8)
}

/// The name, and what stands after the colon, if there is one.
private func parts(of text: Substring) -> (name: Substring, port: Substring?) {
  let end = text.hasPrefix("[") ? text.lastIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
  guard let end, end < text.endIndex else { return (text, nil) }
  return text[end] == ":" ? (text[..<end], text[text.index(after: end)...]) : (text, nil)
}

/// An address of IPv6 in its brackets.
private func internetProtocolAddress(_ text: Substring) -> String? {
  let inner = text.utf8.dropFirst().dropLast()
  let isWellFormed =
    text.utf8.last == UInt8(ascii: "]") && inner.count { $0 == UInt8(ascii: ":") } > 1
    && inner.allSatisfy {
      $0.isDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
    }
  return isWellFormed ? text.lowercased() : nil
}

/// A name of labels between dots, each in the letters of the Internet; nil if one of them cannot be.
private func internetName(_ text: Substring) -> String? {
  // The dot that may end a name says that it is whole.
  let name = text.hasSuffix(".") ? text.dropLast() : text
  let labels = name.split(separator: ".", omittingEmptySubsequences: false).map(internetLabel)
  // `https://https//mau.se` has a host of that name.
  guard !labels.contains(nil), labels != ["http"], labels != ["https"] else { return nil }
  let joined = labels.compactMap(\.self).joined(separator: ".")
  return joined.utf8.count <= 253 ? joined : nil
}

private func internetLabel(_ label: Substring) -> String? {
  let isPlain = label.utf8.allSatisfy { $0 < 0x80 }
  let small = label.lowercased()
  let ascii = isPlain ? small : punycode(composed(small)).map { "xn--" + $0 }
  guard let ascii, (1...63).contains(ascii.utf8.count), ascii.utf8.first != hyphen, ascii.utf8.last != hyphen else {
    return nil
  }
  return ascii.utf8.allSatisfy { $0.isDigit || isSmallLetter($0) || $0 == hyphen || $0 == UInt8(ascii: "_") }
    && small.unicodeScalars.allSatisfy(mayStandInName) ? ascii : nil
}

private func mayStandInName(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return true }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .decimalNumber, .otherNumber: return true
  default: return scalar.properties.isAlphabetic
  }
}

/// The letters with their signs, where a Latin letter and a sign on it were written one after the other.
private func composed(_ text: String) -> [Unicode.Scalar] {
  text.flatMap { character in
    guard character.unicodeScalars.count > 1 else { return Array(character.unicodeScalars) }
    // Equality of characters does not mind how they are composed.
    let one = (0xC0...0x24F).lazy.compactMap(Unicode.Scalar.init).first { Character($0) == character }
    return one.map { [$0] } ?? Array(character.unicodeScalars)
  }
}

private func isSmallLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

private let hyphen = UInt8(ascii: "-")
