import Foundation
import Testing

@Suite("Where the machine gives too little, the program says so and ends with 2", .timeLimit(.minutes(10)))
struct LimitTests {
  @Test("of open files", arguments: [4, 6, 8, 12, 20, 30])
  func reportsTooFewOpenFiles(_ limit: Int) throws {
    try expectRefusal(under: "--nofile=\(limit)", saying: "öppna så många filer")
  }

  @Test("of memory", arguments: [56, 64, 80])
  func reportsTooLittleMemory(_ megabytes: Int) throws {
    try expectRefusal(under: "--as=\(megabytes << 20)", saying: "minne")
  }

  @Test("of stack")
  func reportsTooSmallStack() throws { try expectRefusal(under: "--stack=\(256 << 10)", saying: "minnet räcker inte") }

  @Test(
    "of processes, instead of waiting for ever", .enabled(if: getuid() == 0, "needs to become a user without others"),
    arguments: [0, 1, 2])
  func reportsTooFewProcesses(_ limit: Int) throws {
    let user = ["setpriv", "--reuid=64123", "--clear-groups", "--inh-caps=-all"]
    let outcome = try Run(["explain"], in: "/", under: user + ["prlimit", "--nproc=\(limit)"]).wait()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("starta så många trådar"))
  }

  @Test("of room in a file")
  func reportsFileSizeLimit() throws { try expectRefusal(under: "--fsize=100", saying: "gick inte att skriva") }

  @Test("and builds where there is just enough")
  func buildsWithJustEnough() throws {
    let workshop = try Workshop()
    let outcome = try Run(["build"], in: workshop.path, under: ["prlimit", "--nofile=64", "--as=\(1 << 30)"]).wait()
    #expect(outcome.status == 0)
  }

  private func expectRefusal(under limit: String, saying words: String) throws {
    let workshop = try Workshop()
    let outcome = try Run(["build"], in: workshop.path, under: ["prlimit", limit]).wait()
    #expect(outcome.status == 2, "\(outcome.status) \(outcome.errors)")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("fel: ") && outcome.errors.contains(words), "\(outcome.errors)")
  }
}

@Suite("What cannot be told was not done: the program ends with 2", .timeLimit(.minutes(10)))
struct FullStreamTests {
  @Test(
    "where standard output cannot be written to",
    arguments: [
      ["explain"], ["explain", "unknown-sector"], ["--help"], ["--version"], ["build"], ["check"],
      ["new", "koalition", "Trygghet"],
      ["build", "--format", "json"],
    ], ["> /dev/full", ">&-"])
  func failsWithoutStandardOutput(_ arguments: [String], _ redirection: String) throws {
    let outcome = try run(arguments, redirection)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("resultatet gick inte att skriva"))
  }

  @Test("where standard error cannot", arguments: [["build"], ["check"], ["bulid"]], ["2> /dev/full", "2>&-"])
  func failsWithoutStandardError(_ arguments: [String], _ redirection: String) throws {
    #expect(try run(arguments, redirection).status == 2)
  }

  @Test("where the reader has gone, in silence")
  func endsQuietlyWithoutReader() throws {
    let outcome = try Run(
      ["explain"], in: "/", under: ["bash", "-c", "set -o pipefail; \"$@\" | true; exit ${PIPESTATUS[0]}", "bash"]
    ).wait()
    // The reader may have gone only after all was written.
    #expect([0, 2].contains(outcome.status))
    #expect(outcome.errors == "")
  }

  private func run(_ arguments: [String], _ redirection: String) throws -> Outcome {
    let workshop = try Workshop()
    return try Run(arguments, in: workshop.path, under: ["sh", "-c", "exec \"$@\" \(redirection)", "sh"]).wait()
  }
}
