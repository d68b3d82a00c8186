import Diagnostics
import TestSupport

@testable import FrontMatter

/// A diagnostic in short form: `3:8 invalid-yaml`.
func places(of diagnostics: [Diagnostic], in file: SourceFile) -> [String] {
  diagnostics.map { diagnostic in
    guard !diagnostic.span.meansWholeFile else { return "file \(diagnostic.rule.id)" }
    let location = file.location(of: diagnostic.span.range.lowerBound)
    return "\(location.line):\(location.column) \(diagnostic.rule.id)"
  }
}

/// The result of reading a content file with the given text.
struct ReadFile {
  let file: SourceFile
  let fields: Mapping
  let diagnostics: [Diagnostic]
  let body: String
  var places: [String] { FrontMatterTests.places(of: diagnostics, in: file) }
  var keys: [String] { fields.entries.map(\.key.value) }

  init(_ file: SourceFile) {
    self.file = file
    let read = readFrontMatter(of: file)
    fields = read.value.fields
    diagnostics = read.diagnostics
    body = file.text(read.value.body)
  }

  init(_ text: String) { self.init(SourceFile("x.md", text)) }

  /// The given lines as a whole front matter, so that the first of them is line 2.
  init(fields text: String) { self.init("---\n\(text)\n---\n") }

  subscript(_ key: String) -> Node? { fields.entries.first { $0.key.value == key }?.value }

  func text(_ key: String) -> String? {
    guard case .text(let text) = self[key] else { return nil }
    return text.value
  }

  /// The source of a field's value, exactly as far as its span goes.
  func source(_ key: String) -> String? { self[key].map { file.text($0.span.range) } }
}

/// The diagnostics of reading a few fields: their locations and rules, in the order of `finish`.
func problems(in text: String, reading read: (inout FieldReader) -> Void) -> [String] {
  let file = ReadFile(text)
  var fields = FieldReader(file.fields, of: Bilingual(sv: "en koalition", en: "a coalition"))
  read(&fields)
  return file.places + places(of: fields.finish(), in: file.file)
}
