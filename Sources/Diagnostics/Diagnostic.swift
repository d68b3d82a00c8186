/// A problem that an author can correct: the rule, the span, what is wrong, and what to do.
///
/// ```
/// fel[unknown-sector]: sektorn "pubilc" finns inte
///   ┌ content/coalitions/07-trygg-fritid.md:9:3
/// 9 │   pubilc: 12
///   │   ^^^^^^ menade du "public" (offentlig sektor)?
/// ```
@usableFromInline package struct Diagnostic: Sendable, Hashable {
  package let rule: Rule
  package let span: Span
  /// A headline without a full stop that states the rule, not the program's failure.
  package let summary: Bilingual
  /// A few words beside the caret: a suggestion, or what was expected there.
  package var label: Bilingual?
  /// Further facts and spans, such as the first occurrence of a repeated key.
  package var notes: [Note] = []
  /// What to do, as a verb phrase: "skriv ett heltal, till exempel 12".
  package var help: Bilingual?
  /// The remedy, where it is certain; `msi fix` applies it.
  package var fix: Fix?

  package init(
    _ rule: Rule, at span: Span, _ summary: Bilingual, label: Bilingual? = nil, notes: [Note] = [],
    help: Bilingual? = nil
  ) {
    self.rule = rule
    self.span = span
    self.summary = summary
    self.label = label
    self.notes = notes
    self.help = help
  }

  package var severity: Severity { rule.severity }

  /// The same diagnostic at another span.
  package func moved(to span: Span) -> Diagnostic {
    Diagnostic(rule, at: span, summary, label: label, notes: notes, help: help)
  }
}

/// A fact that supplements a diagnostic, with a span if it has one.
package struct Note: Sendable, Hashable {
  package let message: Bilingual
  package let span: Span?

  package init(_ message: Bilingual, at span: Span? = nil) {
    self.message = message
    self.span = span
  }
}

/// A value with the diagnostics that were reported while it was computed.
///
/// `@usableFromInline` for the same reason as `Located`.
@usableFromInline package struct Reported<Value> {
  @usableFromInline package var value: Value
  @usableFromInline package var diagnostics: [Diagnostic]

  @inlinable package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Appends the diagnostics to `report`, and returns the value.
  @inlinable package func reporting(to report: inout [Diagnostic]) -> Value {
    report += diagnostics
    return value
  }
}

extension Reported: Sendable where Value: Sendable {}

extension [Diagnostic] {
  /// Whether any of them is an error, which prevents publishing.
  package var holdErrors: Bool { contains { $0.severity == .error } }
}
