import Diagnostics

/// Something that must hold whatever is read, and did not.
package struct BrokenPromise: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

func promise(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
  if !holds { throw BrokenPromise(otherwise()) }
}

/// Expects every message to point into a file that there is, at characters of it, and to be told in both languages.
func expectPlaces(of diagnostics: [Diagnostic], in source: @escaping (SourcePath) -> SourceFile?) throws {
  for diagnostic in diagnostics {
    for span in [diagnostic.span] + diagnostic.notes.compactMap(\.span) {
      guard let file = source(span.path) else { continue }
      try promise(span.range.upperBound <= file.bytes.count, "\(diagnostic.rule.id) points beyond \(span.path)")
    }
  }
  let report = Report(diagnostics)
  for format in ReportFormat.allCases {
    for language in MessageLanguage.allCases { _ = report.rendered(as: format, in: language, source: source) }
  }
}

/// Expects UTF-8 without a code point that is forbidden (HTML, "Preprocessing the input stream"; XML 1.0, `Char`).
func expectText(_ bytes: UnsafeBufferPointer<UInt8>, of name: String) throws {
  guard let text = String(validating: bytes, as: UTF8.self) else { throw BrokenPromise("\(name) is no UTF-8") }
  for scalar in text.unicodeScalars {
    try promise(!scalar.isForbidden, "\(name) holds U+\(String(scalar.value, radix: 16, uppercase: true))")
  }
}

extension Unicode.Scalar {
  /// Whether HTML or XML forbids it.
  var isForbidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
