/// HTML, XML, JSON or CSV under construction: a buffer of UTF-8 bytes that knows how to escape.
///
/// What is appended with `append(escaping:)` can never become markup; what is appended raw is trusted. One buffer
/// is reused for many pages: `removeAll(keepingCapacity:)` on `bytes` frees nothing.
package struct Markup: Sendable {
  package var bytes: [UInt8]

  package init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// The markup as text, for tests and small fragments.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends trusted markup as it is.
  package mutating func append(raw text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends trusted markup as it is.
  package mutating func append(trusted text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends trusted markup as it is.
  package mutating func append(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

  /// Appends one byte as it is: a separator or a bracket of the format.
  package mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Appends a number in digits, without grouping.
  package mutating func append(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let digits = number.magnitude
    if digits >= 1000 { return append(trusted: String(digits)) }
    // Coordinates and counts are small, and there are hundreds of them on a page.
    if digits >= 100 { bytes.append(digit(digits / 100)) }
    if digits >= 10 { bytes.append(digit(digits / 10 % 10)) }
    bytes.append(digit(digits % 10))
  }
}

extension Markup {
  /// Appends a stretch of `text`; an empty one, as between two neighbours that are both escaped, costs nothing.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    if !range.isEmpty { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range])) }
  }
}

/// A number below 16 as an upper-case hexadecimal digit.
func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value }

private func digit(_ value: UInt) -> UInt8 { UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value) }
