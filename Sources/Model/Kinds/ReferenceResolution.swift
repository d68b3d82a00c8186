import Diagnostics

extension ContentKind {
  /// The item with other words for those references that a function knows; nil if it knows none of them.
  package func withSlugs(_ slug: (String) -> String?) -> Self? {
    var (facts, isChanged) = (facts, false)
    func resolved(_ reference: Located<String>) -> Located<String> {
      guard let slug = slug(reference.value) else { return reference }
      isChanged = true
      return reference.map { _ in slug }
    }
    for field in Self.allFields {
      switch field.content {
      case .fact(.coalition(let path)): facts[keyPath: path] = facts[keyPath: path].map(resolved)
      case .fact(.coalitions(let path)): facts[keyPath: path] = facts[keyPath: path].map(resolved)
      case .fact(.events(let path)): facts[keyPath: path] = facts[keyPath: path].map { $0.withMeeting(resolved) }
      default: break
      }
    }
    return isChanged ? Self(name: name, facts: facts, texts: texts) : nil
  }
}

extension CoalitionEvent {
  fileprivate func withMeeting(_ resolved: (Located<String>) -> Located<String>) -> CoalitionEvent {
    var event = self
    event.meeting = meeting.map(resolved)
    return event
  }
}
