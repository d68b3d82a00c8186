import Diagnostics

/// An item that was read but is not published.
package struct Omission: Sendable, Hashable {
  package let path: SourcePath
  package let reason: Reason
  /// Where its page would be; nil of what has no page of its own.
  package let address: SitePath?

  package init(path: SourcePath, reason: Reason, address: SitePath? = nil) {
    self.path = path
    self.reason = reason
    self.address = address
  }

  package enum Reason: String, CaseIterable, Sendable, Hashable {
    case draft
    /// A quote of a coalition that is itself a draft.
    case coalitionIsDraft = "coalition-is-draft"
    case pendingShare = "pending-share"
    /// The accessibility statement makes no claim, since nobody has assessed the site.
    case accessibilityNotAssessed = "accessibility-not-assessed"
    /// Nobody has written an accessibility statement.
    case accessibilityMissing = "accessibility-missing"
    /// A picture that only what is left out would show.
    case imageOfDraft = "image-of-draft"
    /// A document that only what is left out links to.
    case documentOfDraft = "document-of-draft"
  }
}
