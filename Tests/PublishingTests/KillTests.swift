#if compiler(>=6.2)  // Swift Testing can watch a process die from then on.
import Glibc
import Model
import Publishing
import TestSupport
import Testing

/// Real processes that are killed as `kill -9` does it, at every step that matters.
@Suite("A build killed")
struct KillTests {
  @Test("while it writes leaves the old site, and nothing for long")
  func keepsOldSiteWhileWriting() async throws {
    let ground = try Ground("writing")
    try publish("old", to: ground.output)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      let staging = try StagingFolder.beside(Ground.output("writing", of: getppid()))
      try staging.put("half", at: "index.html")
      kill(getpid(), SIGKILL)
    }
    try expectSiteThenBuild("old", on: ground)
  }

  @Test("just before the exchange leaves the old site")
  func keepsOldSiteBeforeExchange() async throws {
    let ground = try Ground("before")
    try publish("old", to: ground.output)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      var system = SystemCalls.real
      system.exchange = { _, _, _ in kill(getpid(), SIGKILL) }
      try publish("new", to: Ground.output("before", of: getppid()), system: system)
    }
    try expectSiteThenBuild("old", on: ground)
  }

  @Test("just after the exchange leaves the new site")
  func showsNewSiteAfterExchange() async throws {
    let ground = try Ground("after")
    try publish("old", to: ground.output)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      var system = SystemCalls.real
      system.exchange = { folder, one, other in
        _ = SystemCalls.real.exchange(folder, one, other)
        return kill(getpid(), SIGKILL)
      }
      try publish("new", to: Ground.output("after", of: getppid()), system: system)
    }
    try expectSiteThenBuild("new", on: ground)
  }

  @Test("between the two renames, where there is no exchange, has the next build put the old site back")
  func restoresSiteBetweenRenames() async throws {
    let ground = try Ground("between")
    try publish("old", to: ground.output)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      var system = SystemCalls.real
      system.exchange = { _, _, _ in ENOSYS }
      system.rename = { folder, name, other in
        _ = SystemCalls.real.rename(folder, name, other)
        return kill(getpid(), SIGKILL)
      }
      try publish("new", to: Ground.output("between", of: getppid()), system: system)
    }
    try StagingFolder.beside(ground.output).discard()
    try expectSiteThenBuild("old", on: ground)
  }

  /// Expects the site that the killed build left, and that the next build works and leaves nothing else.
  private func expectSiteThenBuild(_ text: String, on ground: borrowing Ground) throws {
    expectSite(text, at: ground.output)
    try publish("next", to: ground.output)
    expectSite("next", at: ground.output)
    #expect(Set(contents(of: ground.path).keys.map { $0.prefix { $0 != "/" } }) == ["output"])
  }
}

/// A folder that a test and the process that it starts both know, by the test's process.
private struct Ground: ~Copyable {
  let path: String
  var output: String { path + "/output" }

  init(_ name: String) throws {
    path = String(Self.output(name, of: getpid()).dropLast("/output".count))
    try #require(mkdir(path, 0o755) == 0)
  }

  deinit { run("rm", "-rf", path) }

  static func output(_ name: String, of process: pid_t) -> String {
    "\(temporaryBase)/msi-publishing-\(name)-\(process)/output"
  }
}
#endif
