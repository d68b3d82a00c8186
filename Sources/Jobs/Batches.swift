/// How many elements go through one step of their work together before any of them begins the next.
///
/// Taken one by one through all steps, each step's code, and the system's, would be driven out of the processor's caches
/// by the next one's: that cost 8 % of a build. Sixteen at a time gained no more, and are more to hold in memory.
package let batchSize = 8

extension ArraySlice {
  /// The elements in batches; the last may be smaller.
  package var batches: [ArraySlice] {
    stride(from: startIndex, to: endIndex, by: batchSize).map { self[$0..<Swift.min($0 + batchSize, endIndex)] }
  }
}
