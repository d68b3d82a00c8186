extension Markup {
  /// Appends text as one field of a CSV record (RFC 4180).
  ///
  /// It stands in quotation marks only where it holds a comma, a quotation mark or a line ending. Commas between
  /// fields and CRLF after records are the caller's.
  ///
  ///     markup.append(csv: "Umeå, \"Norrlands\" hjärta")  // "Umeå, ""Norrlands"" hjärta"
  ///
  /// A field that begins with `=` or `+` is left alone, so that a phone number stays one.
  package mutating func append(csv field: String) {
    var field = field
    field.withUTF8 { append(csv: $0) }
  }

  private mutating func append(csv field: UnsafeBufferPointer<UInt8>) {
    guard field.contains(where: needsQuotes) else { return bytes.append(contentsOf: field) }
    append(byte: quote)
    for byte in field {
      if byte == quote { append(byte: quote) }
      append(byte: byte)
    }
    append(byte: quote)
  }
}

private let quote = UInt8(ascii: "\"")

private func needsQuotes(_ byte: UInt8) -> Bool {
  byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}
