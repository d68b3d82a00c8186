/// A requirement on content or theme.
///
/// It is named after its violation, as in `unknown-sector`, and explained by `msi explain` and by its page in
/// `Documentation/rules/`.
package struct Rule: Sendable, Hashable {
  package let id: RuleID
  package let severity: Severity
  package let explanation: Explanation

  package init(_ id: RuleID, _ severity: Severity = .error, _ explanation: Explanation) {
    self.id = id
    self.severity = severity
    self.explanation = explanation
  }

  package static func == (one: Rule, other: Rule) -> Bool { one.id == other.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A rule's name in kebab case: `unknown-sector`.
package struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let description: String

  package init(stringLiteral id: String) { description = id }

  package static func < (one: RuleID, other: RuleID) -> Bool { one.description < other.description }
}

/// What a rule finds, why that matters, and an example of a violation with its correction.
package struct Explanation: Sendable {
  /// One or two sentences: when the rule fires.
  package let finds: Bilingual
  /// One or two sentences: what goes wrong for readers or editors otherwise.
  package let why: Bilingual
  /// A few lines of content or template that violate the rule.
  package let example: String
  /// The same lines, corrected.
  package let instead: String

  package init(finds: Bilingual, why: Bilingual, example: String, instead: String) {
    self.finds = finds
    self.why = why
    self.example = example
    self.instead = instead
  }
}

/// The severity of a violation: an error prevents publishing, a warning does not.
package enum Severity: String, Sendable, Comparable {
  case error, warning

  /// Errors come first.
  package static func < (one: Severity, other: Severity) -> Bool { one == .error && other == .warning }
}
