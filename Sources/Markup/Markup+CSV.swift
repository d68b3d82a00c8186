import Bytes

extension Markup {
  /// Appends text as one field of a CSV record (RFC 4180).
  ///
  /// It is quoted only if it holds a comma, a quotation mark or a line ending. The caller writes the commas between fields
  /// and CRLF after records.
  ///
  ///     markup.append(csv: "Umeå, \"Norrlands\" hjärta")  // "Umeå, ""Norrlands"" hjärta"
  ///
  /// A field that a spreadsheet would take for a formula is quoted, with an apostrophe in front: one that begins with `=`,
  /// `+`, `-`, `@`, a tab or a carriage return (OWASP, "CSV Injection").
  package mutating func append(csv field: String) { field.withBytes { append(csv: $0) } }

  private mutating func append(csv field: ByteView) {
    let isFormula = field.first.map(beginsFormula) ?? false
    if !isFormula, field.firstIndex(from: 0, among: quotedBytes) == field.count { return append(trusted: field) }
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

/// The bytes that a field must be quoted for: quotation marks, commas and line endings.
private var quotedBytes: some ByteSet {
  OneByte("\"") | OneByte(",") | OneByte("\n") | OneByte("\r")
}
