import Synchronization

/// The number of suggestions that one text may still get: beyond it, the errors are not misspellings, and to search for
/// similar words would only take time.
package final class SuggestionBudget: Sendable {
  private let left = Atomic(50)

  package init() {}

  package func takeOne() -> Bool { left.wrappingSubtract(1, ordering: .relaxed).newValue >= 0 }
}
