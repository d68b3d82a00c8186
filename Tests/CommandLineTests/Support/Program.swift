import Foundation
import Glibc
import Testing

/// The real `msi`, as it was built beside these tests.
enum Program {
  static let path: String = {
    let besideTests = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let candidates = [besideTests, Bundle.main.bundleURL, package.appendingPathComponent(".build/debug")]
      .map { $0.appendingPathComponent("msi").path }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
  }()

  /// What every run finds in its environment, unless a test changes it.
  fileprivate static let environment: [String: String] = {
    let passed = ProcessInfo.processInfo.environment.filter { ["PATH", "LD_LIBRARY_PATH", "TMPDIR"].contains($0.key) }
    return passed.merging(["LANG": "sv_SE.UTF-8", "TZ": "UTC", "SOURCE_DATE_EPOCH": "1763942400"]) { $1 }
  }()
}

/// The user that runs the program.
enum User {
  /// The user that runs the tests.
  case invoker
  /// One who is subject to permissions, even if root runs the tests.
  case ordinary

  fileprivate var command: [String] {
    self == .ordinary && geteuid() == 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : []
  }
}

/// The exit status of a run of the program, and its output.
struct Outcome {
  /// The exit status, or the negative number of the signal that ended it.
  let status: Int32
  let output: String
  let errors: String
}

/// A run of the program that is under way.
final class Run {
  let process: pid_t
  private let report: String
  /// The status that `waitpid` gave, once the process has ended.
  private var end: Int32?

  /// Starts the program in a folder; its output goes to files, so that no pipe can fill up.
  ///
  /// `under` is a command that executes the program, such as `prlimit --nofile=6`.
  init(
    _ arguments: [String], in folder: String, environment: [String: String] = [:], as user: User = .invoker,
    under other: [String] = [], program: String = Program.path
  ) throws {
    report = NSTemporaryDirectory() + "/msi-run-" + UUID().uuidString
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, report + ".out", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, report + ".err", O_WRONLY | O_CREAT, 0o600)
    let variables = Program.environment.merging(environment) { $1 }.map { $0.key + "=" + $0.value }
    // `env` changes the folder and then executes the program, as `setpriv` and others do, so that the process is the program's.
    let command = ["env", "-C", folder] + user.command + other + [program] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var values: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for word in words + values { free(word) } }
    var child = pid_t()
    try #require(posix_spawn(&child, "/usr/bin/env", &actions, nil, &words, &values) == 0)
    process = child
  }

  deinit {
    if !hasEnded { _ = end(with: SIGKILL) }
    for suffix in [".out", ".err"] { unlink(report + suffix) }
  }

  var hasEnded: Bool {
    take(WNOHANG)
    return end != nil
  }

  /// Waits for the end.
  func wait() -> Outcome {
    while end == nil { take(0) }
    let status = end ?? 0
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : -signal, output: text(of: report + ".out"),
      errors: text(of: report + ".err"))
  }

  private func take(_ options: Int32) {
    guard end == nil else { return }
    var status: Int32 = 0
    if waitpid(process, &status, options) == process { end = status }
  }

  /// Sends this one process a signal and waits for its end.
  func end(with signal: Int32) -> Outcome {
    if !hasEnded { kill(process, signal) }
    return wait()
  }
}

private func text(of path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
