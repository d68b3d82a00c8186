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

  /// The bytes where they lie, for the length of a call.
  package func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer(body)
  }
}
