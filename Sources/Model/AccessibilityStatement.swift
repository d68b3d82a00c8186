import Diagnostics

/// What a public body must say about the accessibility of its website (lag 2018:1937, 13 §), from `accessibility.yaml`.
package struct AccessibilityStatement: Sendable {
  package let path: SourcePath
  /// The public body that answers for the service.
  package let body: Located<String>
  package let service: Located<String>
  /// nil where it is not said or could not be read, which has been reported.
  package let conformance: Located<Conformance>?
  package var deficiencies: [Shortcoming] = []
  /// The day of the assessment, and how it was made.
  package var assessed: Located<PartialDate>?
  package var method: Located<String>?
  /// The standard that the site was held against, with its version.
  package var standard: Located<String>?
  package var updated: Located<PartialDate>?
  package var email: Located<String>?
  package var phone: Located<PhoneNumber>?
  /// What would be a disproportionate burden to mend (12 §).
  package var burdens: [Shortcoming] = []
  /// What the law does not cover (9 §).
  package var exceptions: [Shortcoming] = []

  package init(
    path: SourcePath, body: Located<String>, service: Located<String>, conformance: Located<Conformance>?
  ) {
    self.path = path
    self.body = body
    self.service = service
    self.conformance = conformance
  }

  /// Something that is not accessible, with the reason, the criterion of WCAG that it fails where that is known, and the
  /// accessible alternative where there is one.
  package struct Shortcoming: Sendable {
    package let what: Located<String>
    package let reason: Located<String>?
    package let criterion: Located<String>?
    package let alternative: Located<String>?

    package init(
      what: Located<String>, reason: Located<String>?, criterion: Located<String>?, alternative: Located<String>?
    ) {
      self.what = what
      self.reason = reason
      self.criterion = criterion
      self.alternative = alternative
    }
  }
}

/// How far a service meets the law's requirements: *helt*, *delvis* or *inte förenlig*; or nobody has assessed it yet.
package enum Conformance: String, CaseIterable, Sendable {
  case full, partial, none
  case notAssessed = "not-assessed"
}
