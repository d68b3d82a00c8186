/// The deduplication key of a diagnostic: its rule, span and headline.
///
/// An error in a layout is found again for every page that uses it, and reported once. The headline is part of the key,
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
  /// The diagnostics without those whose key has occurred before.
  package var withoutRepeats: [Diagnostic] {
    var seen: Set<DiagnosticIdentity> = []
    return filter { seen.insert(DiagnosticIdentity(by: $0)).inserted }
  }
}
