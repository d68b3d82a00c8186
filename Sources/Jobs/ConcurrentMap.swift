extension Array where Element: Sendable {
  /// The results of `transform` in the elements' order, however many jobs work on them: the only task group of the program.
  ///
  /// The elements are handed out in runs, so that what a run needs (buffers, a parser) is made once for many elements
  /// and no lock is shared by all. With one job everything happens here, without a task.
  package func concurrentMap<Result: Sendable>(
    jobs: Int, run size: Int = 64, _ transform: @escaping @Sendable (ArraySlice<Element>) async -> [Result]
  ) async -> [Result] {
    if jobs <= 1 || count <= size { return await transform(self[...]) }
    let starts = Array<Int>(stride(from: 0, to: count, by: size))
    var runs = [[Result]](repeating: [], count: starts.count)
    await withTaskGroup(of: (Int, [Result]).self) { group in
      var next = 0
      func startNext() {
        guard next < starts.count else { return }
        let (index, range) = (next, starts[next]..<Swift.min(starts[next] + size, count))
        group.addTask { (index, await transform(self[range])) }
        next += 1
      }
      for _ in 0..<jobs { startNext() }
      while let (index, results) = await group.next() {
        runs[index] = results
        startNext()
      }
    }
    // By hand: `flatMap` is not specialised here, and would look its types up while the program runs.
    var results: [Result] = []
    results.reserveCapacity(count)
    for run in runs { for result in run { results.append(result) } }
    return results
  }
}
