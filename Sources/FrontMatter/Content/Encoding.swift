import Diagnostics

extension SourceFile {
  /// Checks that every byte of the file is part of UTF-8, and says which is the first that is not; on the way it finds the
  /// characters that no page may hold.
  ///
  /// It is nil for a file in another encoding altogether, which is not worth reading any further.
  func checkEncoding(reportingTo report: inout [Diagnostic]) -> StrayBytes? {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      report.append(.invalidUTF8(.wide, at: span(0..<2)))
      return nil
    }
    let stray = StrayBytes(in: bytes)
    if let first = stray.firstInvalid {
      let fault = Diagnostic.invalidUTF8(.byte(bytes[first], others: stray.otherInvalid), at: span(first..<first + 1))
      report.append(fault)
    }
    return stray
  }
}
