/// HTML, XML or JSON under construction: a buffer of UTF-8 bytes that knows how to escape.
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
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends trusted markup as it is.
  package mutating func append(trusted text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends trusted markup as it is.
  package mutating func append(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

  /// Appends text so that it means itself in HTML and XML, between tags and inside quoted attributes.
  package mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  /// Appends text, given as UTF-8, so that it means itself in HTML and XML.
  package mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (index, byte) in text.enumerated() {
      guard let reference = characterReference(for: byte) else { continue }
      bytes.append(contentsOf: text[start..<index])
      append(raw: reference)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Appends a number in digits, without grouping.
  package mutating func append(_ number: Int) { append(trusted: String(number)) }
}

/// How a byte that has a meaning in HTML and XML is written so that it has none.
@inline(__always)
private func characterReference(for byte: UInt8) -> StaticString? {
  guard byte <= UInt8(ascii: ">") else { return nil }
  return switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  default: nil
  }
}
