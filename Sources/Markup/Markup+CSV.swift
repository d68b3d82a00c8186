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
    if plainBytes(of: field, without: needsQuotes) == field.count { return append(trusted: field) }
    append(byte: quote)
    for byte in field {
      if byte == quote { append(byte: quote) }
      append(byte: byte)
    }
    append(byte: quote)
  }
}

private let quote = UInt8(ascii: "\"")

/// Whether any of eight bytes is a quotation mark, a comma or a line ending.
@inline(__always)
private func needsQuotes(_ word: UInt64) -> Bool {
  traces(of: quote, in: word) | traces(of: ",", in: word) | traces(of: "\n", in: word) | traces(of: "\r", in: word) != 0
}
