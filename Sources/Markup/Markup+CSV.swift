import Bytes

extension Markup {
  /// Appends text as one field of a CSV record (RFC 4180).
  ///
  /// It stands in quotation marks only where it holds a comma, a quotation mark or a line ending. Commas between
  /// fields and CRLF after records are the caller's.
  ///
  ///     markup.append(csv: "Umeå, \"Norrlands\" hjärta")  // "Umeå, ""Norrlands"" hjärta"
  ///
  /// A field that a spreadsheet would take for a formula gets an apostrophe before it, as text does in spreadsheets: it begins
  /// with `=`, `+`, `-`, `@`, a tab or a carriage return (OWASP, "CSV Injection").
  package mutating func append(csv field: String) { field.withBytes { append(csv: $0) } }

  private mutating func append(csv field: ByteView) {
    let isFormula = field.first.map(beginsFormula) ?? false
    if !isFormula, field.firstIndex(from: 0, among: signsInQuotes) == field.count { return append(trusted: field) }
    append(byte: quote)
    if isFormula { append(raw: "'") }
    for byte in field {
      if byte == quote { append(byte: quote) }
      append(byte: byte)
    }
    append(byte: quote)
  }
}

private func beginsFormula(_ byte: UInt8) -> Bool { "=+-@\t\r".utf8.contains(byte) }

private let quote = UInt8(ascii: "\"")

/// quotation marks, commas and line endings.
private var signsInQuotes: some ByteSet {
  OneByte("\"") | OneByte(",") | OneByte("\n") | OneByte("\r")
}
