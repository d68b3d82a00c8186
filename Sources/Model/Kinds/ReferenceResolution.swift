import Diagnostics

extension ContentKind {
  /// The fields that refer to coalitions and meetings.
  package static var referringFields: [ContentField<Facts, Text>] {
    fields.filter { field in
      switch field.content {
      case .fact(.coalition), .fact(.coalitions), .fact(.events): true
      default: false
      }
    }
  }

  /// The item with other words for those references in some fields that a function knows; nil if it knows none of them.
  package func withSlugs(_ slug: (String) -> String?, in fields: [ContentField<Facts, Text>]) -> Self? {
    // Hardly any item has one, and a copy of the facts takes longer than to look.
    guard fields.contains(where: { field in references(in: field).contains { slug($0.value) != nil } }) else {
      return nil
    }
    var facts = facts
    func resolved(_ reference: Located<String>) -> Located<String> {
      slug(reference.value).map { slug in reference.map { _ in slug } } ?? reference
    }
    for field in fields {
      switch field.content {
      case .fact(.coalition(let path)): facts[keyPath: path] = facts[keyPath: path].map(resolved)
      case .fact(.coalitions(let path)): facts[keyPath: path] = facts[keyPath: path].map(resolved)
      case .fact(.events(let path)): facts[keyPath: path] = facts[keyPath: path].map { $0.withMeeting(resolved) }
      default: break
      }
    }
    return Self(name: name, facts: facts, texts: texts)
  }

  /// What a field refers to.
  private func references(in field: ContentField<Facts, Text>) -> [Located<String>] {
    switch field.content {
    case .fact(.coalition(let path)): return facts[keyPath: path].map { [$0] } ?? []
    case .fact(.coalitions(let path)): return facts[keyPath: path]
    case .fact(.events(let path)): return facts[keyPath: path].compactMap(\.meeting)
    default: return []
    }
  }
}

extension CoalitionEvent {
  fileprivate func withMeeting(_ resolved: (Located<String>) -> Located<String>) -> CoalitionEvent {
    var event = self
    event.meeting = meeting.map(resolved)
    return event
  }
}
