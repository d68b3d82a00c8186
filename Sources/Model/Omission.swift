import Diagnostics

/// An item that was read but is not published.
package struct Omission: Sendable, Hashable {
  package let path: SourcePath
  package let reason: Reason
  /// Where its page would be; nil of what has no page of its own.
  package let address: SitePath?
  /// The day until which it waits, or after which it expired.
  package let day: PartialDate?

  package init(path: SourcePath, reason: Reason, address: SitePath? = nil, day: PartialDate? = nil) {
    self.path = path
    self.reason = reason
    self.address = address
    self.day = day
  }

  /// An item that is itself the reason why it is left out.
  package init(path: SourcePath, _ absence: Absence, address: SitePath?) {
    switch absence {
    case .draft: self.init(path: path, reason: .draft, address: address)
    case .waiting(let day): self.init(path: path, reason: .waiting, address: address, day: day)
    case .expired(let day): self.init(path: path, reason: .expired, address: address, day: day)
    }
  }

  package enum Reason: String, CaseIterable, Sendable, Hashable {
    case draft
    /// An item whose first day is still to come.
    case waiting
    /// An item whose last day has been.
    case expired
    /// A quote of a coalition that is itself a draft.
    case coalitionIsDraft = "coalition-is-draft"
    /// A quote of a coalition that waits or has expired.
    case coalitionIsNotShown = "coalition-is-not-shown"
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

extension Omission {
  /// Why the item itself is left out; nil of what is left out because of something else.
  package var absence: Absence? {
    switch (reason, day) {
    case (.draft, _): .draft
    case (.waiting, let day?): .waiting(until: day)
    case (.expired, let day?): .expired(after: day)
    default: nil
    }
  }
}
