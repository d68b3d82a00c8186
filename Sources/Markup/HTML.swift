import Bytes

/// A piece of finished HTML: a view holds it, and a template writes it without escaping.
package struct HTML: Sendable {
  private let bytes: [UInt8]

  /// No HTML.
  package init() { bytes = [] }

  /// Copies the bytes of a buffer.
  package init(_ markup: borrowing Markup) { bytes = markup.bytes }
}

extension HTML {
  package var isEmpty: Bool { bytes.isEmpty }

  /// Calls `body` with the bytes.
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try bytes.withBytes(body)
  }
}
