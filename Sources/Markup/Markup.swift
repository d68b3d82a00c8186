import Bytes

/// A growing buffer of HTML, XML, JSON or CSV in UTF-8, with methods that escape.
///
/// What is appended with `append(escaping:)` can never become markup; what is appended raw or trusted is not escaped. One
/// buffer is reused for many pages: `removeAll()` keeps its memory. It cannot be copied; `HTML` copies its bytes.
package struct Markup: ~Copyable {
  private var buffer = ByteBuffer()

  package init() {}
}

extension Markup {
  package var count: Int { buffer.count }
  package var isEmpty: Bool { buffer.count == 0 }

  /// The last byte, or nil if there is none.
  package var last: UInt8? { buffer.last }

  /// Calls `body` with the bytes.
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result { try buffer.withBytes(body) }

  /// A copy of the bytes.
  package var bytes: [UInt8] { buffer.withBytes { Array($0) } }

  /// The markup as a string, for tests and small fragments.
  package var text: String { buffer.withBytes { $0.string } }

  /// Removes all bytes and keeps the memory, for the next page.
  package mutating func removeAll() { buffer.removeAll() }

  /// Removes the bytes from the offset `start` on.
  mutating func remove(from start: Int) { buffer.remove(from: start) }

  /// Allocates memory for `capacity` bytes in all, unless there is as much.
  package mutating func reserveCapacity(_ capacity: Int) { buffer.reserve(capacity) }
}

extension Markup {
  /// Appends trusted markup as it is.
  package mutating func append(raw text: StaticString) {
    append(trusted: text.bytes)
  }

  /// Appends trusted markup as it is.
  package mutating func append(trusted text: String) { text.withBytes { append(trusted: $0) } }

  /// Appends trusted markup, given as UTF-8, as it is.
  package mutating func append(trusted text: ByteView) {
    buffer.append(text)
  }

  /// Appends HTML as it is.
  package mutating func append(_ html: HTML) { html.withBytes { append(trusted: $0) } }

  /// Appends one byte as it is: a separator or a bracket of the format.
  package mutating func append(byte: UInt8) { buffer.append(byte) }

  /// Appends a number in digits, without grouping.
  package mutating func append(_ number: Int) {
    if number < 0 { append(byte: UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  /// Appends the digits, eight at a time: they are gathered from the last one on in a 64-bit word.
  private mutating func append(digitsOf number: UInt) {
    var (digits, length, rest) = (UInt64(0), 0, number)
    repeat {
      digits = digits << 8 | UInt64(UInt8(ascii: "0")) + UInt64(rest % 10)
      length += 1
      rest /= 10
    } while rest > 0 && length < 8
    if rest > 0 { append(digitsOf: rest) }
    buffer.append(digits, length)
  }
}

extension Markup {
  /// Appends a range of `text` as it is; it may be empty, as between two escaped characters.
  mutating func append(_ range: Range<Int>, of text: ByteView) {
    if !range.isEmpty { append(trusted: text.part(range)) }
  }
}

/// A number below 16 as an upper-case hexadecimal digit.
func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value }
