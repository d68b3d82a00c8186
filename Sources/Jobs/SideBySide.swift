/// The results of two pieces of work that know nothing of each other: at the same time if there are two jobs.
package func sideBySide<One: Sendable, Other: Sendable>(
  jobs: Int, _ one: @escaping @Sendable () async -> One, and other: @escaping @Sendable () async -> Other
) async -> (One, Other) {
  if jobs <= 1 { return (await one(), await other()) }
  async let second = other()
  return (await one(), await second)
}
