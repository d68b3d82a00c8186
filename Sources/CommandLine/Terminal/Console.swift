import ArgumentParser
import Building
import Diagnostics
import Glibc
import Reading

/// How the program speaks: diagnostics to standard error, results to standard output, in one language and format.
///
/// In JSON it says one thing alone, on standard output: a document of all that there is to say.
struct Console: Sendable {
  let format: ReportFormat
  let messageLanguage: MessageLanguage
  var tellsTimings = false
}

extension Console {
  /// Tells what was found and how the command ended, and ends the program.
  ///
  /// Ten thousand coalitions need not be taken apart one by one when the process goes.
  func close(_ ending: Outcome, from sources: Sources, after progress: Progress) -> Never {
    progress.finish()
    let report = Report(ending.diagnostics)
    if format == .json {
      let diagnostics = report.rendered(as: .json, in: messageLanguage, source: sources.file)
      tell(ending.document(with: diagnostics, in: messageLanguage))
    } else {
      say(report, from: sources)
      say(ending.result, after: progress.elapsed)
    }
    if tellsTimings { deliver(progress.timings, to: STDERR_FILENO) }
    exit(ending.status)
  }

  private func say(_ report: Report, from sources: Sources) {
    guard !report.diagnostics.isEmpty else { return }
    var text = report.rendered(as: format, in: messageLanguage, ink: isTerminal ? .ansi : .plain, source: sources.file)
    if format == .full { text += "\n" + report.counts(in: messageLanguage) + "\n" }
    deliver(text, to: STDERR_FILENO)
  }

  /// A result on standard output, a refusal or failure beside its reasons.
  private func say(_ result: Outcome.Result, after time: Duration) {
    switch result {
    case .published, .checked: tell(result.told(after: time)[messageLanguage] + "\n")
    case .refused: deliver(result.told(after: time)[messageLanguage] + "\n", to: STDERR_FILENO)
    case .failed(let failure): tell(failure)
    }
  }

  private func tell(_ result: String) { deliver(result, to: STDOUT_FILENO) }

  func tell(_ failure: Failure) {
    let (text, descriptor) = telling(failure)
    deliver(text, to: descriptor)
  }

  /// What is wrong and what to do, where no file of content or theme has the fault, and where it is told.
  func telling(_ failure: Failure) -> (text: String, descriptor: Int32) {
    let (error, remedy) = (Bilingual(sv: "fel", en: "error"), Bilingual(sv: "hjälp", en: "help"))
    let (message, help) = (
      failure.message[messageLanguage], failure.help.map { "\(remedy[messageLanguage]): \($0[messageLanguage])" }
    )
    switch format {
    case .json: return (Outcome(failure).document(with: "[]", in: messageLanguage), STDOUT_FILENO)
    case .github:
      let lines = [message, help].compactMap(\.self).joined(separator: "\n")
      return (githubError(lines, at: failure.path), STDERR_FILENO)
    case .full, .concise:
      return ("\(error[messageLanguage]): \(message)\n" + (help.map { "  = \($0)\n" } ?? ""), STDERR_FILENO)
    }
  }

  /// Ends the program as a command wants that has thrown: with help, a failure, a wrong use, or an exit status alone.
  func end(with error: any Error) -> Never {
    if let failure = error as? Failure {
      tell(failure)
      exit(failure.status)
    }
    let (status, text, message) = (
      MSI.exitCode(for: error).rawValue, MSI.fullMessage(for: error), MSI.message(for: error)
    )
    if status == EXIT_SUCCESS {
      if !text.isEmpty { tell(helpScreen(text, in: messageLanguage) + "\n") }
    } else if format == .json || format == .github {
      let message = Bilingual(sv: wrongUse(message, in: .swedish), en: message)
      tell(Failure(message: message, status: status))
    } else {
      deliver(usage(text, for: message, in: messageLanguage) + "\n", to: STDERR_FILENO)
    }
    exit(status)
  }

  /// Colour only on a terminal that wants it (no-color.org).
  private var isTerminal: Bool {
    let wish = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    return isatty(STDERR_FILENO) == 1 && !wish && !isDumb
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

// MARK: What the arguments ask for, whether the rest of them can be understood or not

extension Console {
  static let asked = Console(
    format: value(of: "--format").flatMap(ReportFormat.init) ?? .full, messageLanguage: .spoken)
}

extension MessageLanguage {
  /// The language that the program speaks: as an option says, else as the environment does.
  static let spoken = value(of: "--language").flatMap(MessageLanguage.init) ?? .fromEnvironment

  /// The language of the environment's locale; Swedish where it is neither Swedish nor English.
  static var fromEnvironment: MessageLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .english : .swedish
    }
    return .swedish
  }
}

/// The last value that the arguments give an option, as `--format json` or `--format=json`.
private func value(of option: String) -> String? {
  let arguments = Swift.CommandLine.arguments
  let index = arguments.lastIndex { $0 == option || $0.hasPrefix(option + "=") }
  guard let index else { return nil }
  if arguments[index] != option { return String(arguments[index].dropFirst(option.count + 1)) }
  return index + 1 < arguments.count ? arguments[index + 1] : nil
}
