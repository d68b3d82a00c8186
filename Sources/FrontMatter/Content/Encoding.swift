import Diagnostics

extension SourceFile {
  /// Checks that the file is UTF-8, reports the first byte that is not, and returns it with the characters that HTML
  /// forbids.
  ///
  /// Nil for a file in UTF-16, of which nothing else can be read.
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
