import Synchronization

/// How often one text may have something suggested: after so many faults there is another one than misspelling, and
/// guessing would only take time.
package final class SuggestionBudget: Sendable {
  private let left = Atomic(50)

  package init() {}

  package func takeOne() -> Bool { left.wrappingSubtract(1, ordering: .relaxed).newValue >= 0 }
}
