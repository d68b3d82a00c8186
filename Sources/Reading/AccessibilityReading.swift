import Diagnostics
import FrontMatter
import Model

private let owner = Bilingual(sv: "tillgänglighetsredogörelsen", en: "the accessibility statement")

/// Reads `accessibility.yaml`; nil, with a diagnostic, if the file cannot be read.
func readAccessibility(
  at path: SourcePath, in folder: some SourceFolder, reportingTo report: inout [Diagnostic]
) -> AccessibilityStatement? {
  switch folder.contents(of: path, atMost: textLimit) {
  case .failure(let fault):
    report.append(.unreadableSource(path, fault))
    return nil
  case .success(let bytes):
    var fields = FieldReader(readYAML(of: SourceFile(path, bytes)).reporting(to: &report), of: owner)
    let statement = fields.statement(at: path)
    report += fields.finish()
    return statement
  }
}

extension FieldReader {
  fileprivate mutating func statement(at path: SourcePath) -> AccessibilityStatement {
    let body = requiredText("body")
    let service = requiredText("service")
    let conformance = conformance()
    let isAssessed = conformance.map { $0.value != .notAssessed } ?? false
    if isAssessed { for key in ["assessed", "method", "updated"] { require(key) } }
    let deficiencies = shortcomings("deficiencies")
    let assessed = date("assessed")
    let method = text("method")
    let standard = text("standard")
    let updated = date("updated")
    require(oneOf: ["email", "phone"], otherwise: .statementWithoutAddress(span))
    let (email, phone) = (email("email"), phone("phone"))
    let burdens = shortcomings("burdens")
    let exceptions = shortcomings("exceptions")
    var statement = AccessibilityStatement(path: path, body: body, service: service, conformance: conformance)
    statement.deficiencies = deficiencies
    statement.assessed = assessed
    statement.method = method
    statement.standard = standard
    statement.updated = updated
    statement.email = email
    statement.phone = phone
    statement.burdens = burdens
    statement.exceptions = exceptions
    return statement
  }

  private mutating func conformance() -> Located<Conformance>? {
    require("status")
    guard let text = text("status") else { return nil }
    guard let conformance = Conformance(rawValue: text.value) else {
      report(.unknownConformance(text))
      return nil
    }
    return text.map { _ in conformance }
  }

  private mutating func shortcomings(_ key: String) -> [AccessibilityStatement.Shortcoming] {
    (mappings(key) ?? []).map { mapping in
      var inner = FieldReader(mapping, of: Bilingual(sv: "en brist", en: "a shortcoming"))
      let what = inner.requiredText("what")
      let reason = key == "deficiencies" ? inner.requiredText("reason") : inner.text("reason")
      let criterion = key == "deficiencies" ? inner.text("criterion") : nil
      let alternative = inner.text("alternative")
      report(inner.finish())
      return AccessibilityStatement.Shortcoming(
        what: what, reason: reason, criterion: criterion, alternative: alternative)
    }
  }
}
