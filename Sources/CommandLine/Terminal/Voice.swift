import ArgumentParser
import Building
import Counting
import Diagnostics
import Glibc
import Publishing
import Reading

/// How the program speaks: diagnostics to standard error, results to standard output, in one language and format.
struct Voice: Sendable {
  let format: ReportFormat
  let tongue: Tongue
  let tellsTimings: Bool

  /// Tells every diagnostic with its place in the sources.
  func report(_ diagnostics: [Diagnostic], from sources: Sources) {
    guard !diagnostics.isEmpty || format == .json else { return }
    let report = Report(diagnostics)
    var text = report.rendered(as: format, in: tongue, ink: isTerminal ? .ansi : .plain) { sources.file($0) }
    if format == .full { text += "\n" + report.counts(in: tongue) + "\n" }
    write(text, to: STDERR_FILENO)
  }

  /// Tells how it ended, in one line: a result on standard output, a refusal beside its reasons.
  func close(_ ending: Ending, after progress: Progress) {
    write(ending.told(after: progress.elapsed)[tongue] + "\n", to: ending.isRefusal ? STDERR_FILENO : STDOUT_FILENO)
    if tellsTimings { write(progress.timings, to: STDERR_FILENO) }
  }

  /// Runs a command; a failure of the machine is told, and ends the program with its own status.
  func reportingFailures(_ command: () async throws -> Void) async throws {
    do {
      try await command()
    } catch let failure as PublishingFailure {
      tell(failure.summary, help: failure.help)
      throw ExitCode(failure.status)
    }
  }

  /// Tells what is wrong and what to do, where no file of content or theme has the fault.
  func tell(_ summary: Bilingual, help: Bilingual) {
    let (error, remedy) = (Bilingual(sv: "fel", en: "error"), Bilingual(sv: "hjälp", en: "help"))
    write(
      "\(error[tongue]): \(summary[tongue])\n  = \(remedy[tongue]): \(help[tongue])\n", to: STDERR_FILENO)
  }

  /// Colour only on a terminal that wants it (no-color.org).
  private var isTerminal: Bool {
    let wish = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    return isatty(STDERR_FILENO) == 1 && !wish && !isDumb
  }
}

/// What the program ends with, beside 0 for done and 64 for wrong usage.
enum ExitStatus {
  static let refused: Int32 = 1
  static let machine: Int32 = 2
}

extension PublishingFailure {
  /// The exit status of a failure: mostly the machine's, but a path that no site can have is the user's.
  fileprivate var status: Int32 {
    switch self {
    case .unusable: ExitCode.validationFailure.rawValue
    case .taken: ExitStatus.refused
    default: ExitStatus.machine
    }
  }
}

extension Sources {
  fileprivate func file(_ path: SourcePath) -> SourceFile? {
    for folder in [content, theme] where path.description.hasPrefix(folder.path.description + "/") {
      if case .success(let bytes) = folder.contents(of: path, atMost: 5_000_000) { return SourceFile(path, bytes) }
    }
    return nil
  }
}

extension Tongue {
  /// The language of the environment's locale; Swedish where it is neither Swedish nor English.
  static var fromEnvironment: Tongue {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .english : .swedish
    }
    return .swedish
  }
}

/// Writes all of a text; what cannot be written, as to a closed pipe, is nobody's loss.
func write(_ text: String, to descriptor: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    if count <= 0 { return }
    rest = rest.dropFirst(count)
  }
}
