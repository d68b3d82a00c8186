extension Array where Element: Sendable {
  /// Transforms the elements in up to `jobs` concurrent tasks; the results are in the elements' order.
  ///
  /// `transform` is given runs of `size` elements, so that it can reuse buffers or a parser for a whole run. With one job,
  /// or no more elements than one run, it is called once with all of them, without a task. This is the only task group of
  /// the program.
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
    // Not `flatMap`, which is not specialised here and would look up type metadata at run time.
    var results: [Result] = []
    results.reserveCapacity(count)
    for run in runs { for result in run { results.append(result) } }
    return results
  }
}
