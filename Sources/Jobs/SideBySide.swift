/// Runs two independent operations and returns both results: concurrently, or one after the other if there is one job.
package func sideBySide<One: Sendable, Other: Sendable>(
  jobs: Int, _ one: @escaping @Sendable () async -> One, and other: @escaping @Sendable () async -> Other
) async -> (One, Other) {
  if jobs <= 1 { return (await one(), await other()) }
  async let second = other()
  return (await one(), await second)
}
