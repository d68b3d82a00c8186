extension Markup {
  /// Appends text as one field of a CSV record (RFC 4180).
  ///
  /// It stands in quotation marks only where it holds a comma, a quotation mark or a line ending. Commas between
  /// fields and CRLF after records are the caller's.
  ///
  ///     markup.append(csv: "Umeå, \"Norrlands\" hjärta")  // "Umeå, ""Norrlands"" hjärta"
  ///
  /// A field that begins with `=` or `+` is left alone, so that a phone number stays one.
  package mutating func append(csv field: String) { field.withBytes { append(csv: $0) } }

  private mutating func append(csv field: UnsafeBufferPointer<UInt8>) {
    if field.firstIndex(from: 0, among: signsInQuotes) == field.count { return append(trusted: field) }
    append(byte: quote)
    for byte in field {
      if byte == quote { append(byte: quote) }
      append(byte: byte)
    }
    append(byte: quote)
  }
}

private let quote = UInt8(ascii: "\"")

/// Marks quotation marks, commas and line endings.
@inline(__always)
private func signsInQuotes(among bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
  bytes.marks(of: "\"") .| bytes.marks(of: ",") .| bytes.marks(of: "\n") .| bytes.marks(of: "\r")
}
