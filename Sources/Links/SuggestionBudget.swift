import Synchronization

/// The number of suggestions that one text may still get: with more dead links than that, they are not
/// misspellings, and searching for similar words would only take time.
package final class SuggestionBudget: Sendable {
  private let left = Atomic(50)

  package init() {}

  /// Takes one suggestion from the budget; false if it is exhausted.
  package func takeOne() -> Bool { left.wrappingSubtract(1, ordering: .relaxed).newValue >= 0 }
}
