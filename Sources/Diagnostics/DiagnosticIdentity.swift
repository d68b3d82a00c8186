/// What a diagnostic tells, whatever led to it: a rule, a place, and the headline.
///
/// A fault of a layout is found anew by every page that is made with it, and is to be told once. The headline belongs to it,
/// since several strings may be missing from one file.
package struct DiagnosticIdentity: Hashable, Sendable {
  private let rule: RuleID
  private let span: Span
  private let summary: Bilingual

  package init(by diagnostic: Diagnostic) {
    rule = diagnostic.rule.id
    span = diagnostic.span
    summary = diagnostic.summary
  }
}

extension Sequence<Diagnostic> {
  /// The diagnostics, each thing told once: the first time that it comes.
  package var withoutRepeats: [Diagnostic] {
    var told: Set<DiagnosticIdentity> = []
    return filter { told.insert(DiagnosticIdentity(by: $0)).inserted }
  }
}
