import Bytes

/// HTML that has been written, as a value: what a view holds, and a template shows as it is.
package struct HTML: Sendable {
  private let bytes: [UInt8]

  /// None at all.
  package init() { bytes = [] }

  /// A copy of what has been written.
  package init(_ markup: borrowing Markup) { bytes = markup.bytes }
}

extension HTML {
  package var isEmpty: Bool { bytes.isEmpty }

  /// Lends the bytes.
  package func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try bytes.withBytes(body)
  }
}
