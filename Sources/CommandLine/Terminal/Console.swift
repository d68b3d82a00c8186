import ArgumentParser
import Building
import Diagnostics
import Glibc
import Reading

/// Prints diagnostics to standard error and results to standard output, in one language and format.
///
/// In JSON everything is one document on standard output.
struct Console: Sendable {
  let format: ReportFormat
  let messageLanguage: MessageLanguage
  var tellsTimings = false
  /// The file that `close` writes the problems to in Markdown.
  var summaryFile: String?
  /// The files whose problems are annotated first.
  var changed: Set<SourcePath> = []
}

extension Console {
  /// Prints the diagnostics and the outcome of a command, and exits.
  ///
  /// It exits instead of returning, so that the content in memory is not released object by object.
  ///
  /// `differences` is what readers will notice, in Markdown, for the summary.
  func close(
    _ outcome: Outcome, from sources: Sources, after progress: Progress, differences: String? = nil
  ) -> Never {
    progress.finish()
    let report = Report(outcome.diagnostics)
    if let failure = outcome.cacheFailure { warn(of: failure) }
    switch format {
    case .json:
      let diagnostics = report.rendered(as: .json, in: messageLanguage, source: sources.file)
      tell(outcome.document(with: diagnostics, in: messageLanguage))
    case .sarif:
      if case .failed(let failure) = outcome.result {
        tell(failure)
      } else {
        tell(report.rendered(as: .sarif, in: messageLanguage, source: sources.file))
      }
    case .full, .concise, .github:
      say(report, source: sources.file)
      if let gaps = outcome.gapList { tell(gaps[messageLanguage]) }
      say(outcome.result, after: progress.elapsed)
    }
    if let summaryFile {
      let end = "\n" + outcome.result.sentence(after: progress.elapsed)[messageLanguage] + "\n"
      write(report, end + (differences.map { "\n" + $0 } ?? ""), from: sources, to: summaryFile)
    }
    if tellsTimings { deliver(progress.timings, to: STDERR_FILENO) }
    exit(outcome.status)
  }

  /// Prints diagnostics to standard error.
  func say(_ report: Report, source: @escaping (SourcePath) -> SourceFile?) {
    guard !report.diagnostics.isEmpty else { return }
    var text = report.rendered(
      as: format, in: messageLanguage, colorMode: isTerminal ? .ansi : .plain, changed: changed, source: source)
    if format == .full { text += "\n" + report.counts(in: messageLanguage) + "\n" }
    deliver(text, to: STDERR_FILENO)
  }

  /// Writes the problems in Markdown to a file, and then what follows; exits if that fails.
  ///
  /// GitHub drops a summary of more than 1,024 KiB as a whole.
  private func write(_ report: Report, _ rest: String, from sources: Sources, to file: String) {
    let limit = 1_000_000 - rest.utf8.count
    do {
      try replace(file, with: report.markdown(in: messageLanguage, atMost: limit, source: sources.file) + rest)
    } catch {
      tell(error)
      exit(error.status)
    }
  }

  /// Prints a result to standard output, a refusal or failure to standard error.
  private func say(_ result: Outcome.Result, after time: Duration) {
    switch result {
    case .published, .checked: tell(result.sentence(after: time)[messageLanguage] + "\n")
    case .refused: deliver(result.sentence(after: time)[messageLanguage] + "\n", to: STDERR_FILENO)
    case .failed(let failure): tell(failure)
    }
  }

  private func tell(_ result: String) { deliver(result, to: STDOUT_FILENO) }

  func tell(_ failure: Failure) {
    let (text, descriptor) = message(for: failure)
    deliver(text, to: descriptor)
  }

  /// Tells what is no error, on standard error in every format: it is about the machine, and not about a file of the site's.
  private func warn(of failure: Failure) {
    let (warning, remedy) = (Bilingual(sv: "varning", en: "warning"), Bilingual(sv: "hjälp", en: "help"))
    let help = failure.help.map { "  = \(remedy[messageLanguage]): \($0[messageLanguage])\n" } ?? ""
    deliver("\(warning[messageLanguage]): \(failure.message[messageLanguage])\n\(help)", to: STDERR_FILENO)
  }

  /// The message for a failure, and the descriptor that it belongs on.
  func message(for failure: Failure) -> (text: String, descriptor: Int32) {
    let (error, remedy) = (Bilingual(sv: "fel", en: "error"), Bilingual(sv: "hjälp", en: "help"))
    let (message, help) = (
      failure.message[messageLanguage], failure.help.map { "\(remedy[messageLanguage]): \($0[messageLanguage])" }
    )
    switch format {
    case .json: return (Outcome(failure).document(with: "[]", in: messageLanguage), STDOUT_FILENO)
    case .sarif: return (sarifFailure([message, help].compactMap(\.self).joined(separator: "\n")), STDOUT_FILENO)
    case .github:
      let lines = [message, help].compactMap(\.self).joined(separator: "\n")
      return (githubError(lines, at: failure.path), STDERR_FILENO)
    case .full, .concise:
      return ("\(error[messageLanguage]): \(message)\n" + (help.map { "  = \($0)\n" } ?? ""), STDERR_FILENO)
    }
  }

  /// Exits after an error of a command, with the help, the failure, the wrong usage or just the exit status that it stands for.
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
    } else if format == .json || format == .github || format == .sarif {
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

// MARK: Options that are read from the arguments even if parsing those fails

extension Console {
  static let requested = Console(
    format: value(of: "--format").flatMap(ReportFormat.init) ?? .full, messageLanguage: .current)
}

extension MessageLanguage {
  /// The language of messages: that of `--language`, else that of the environment.
  static let current = value(of: "--language").flatMap(MessageLanguage.init) ?? .fromEnvironment

  /// The language of the environment's locale; Swedish where it is neither Swedish nor English.
  static var fromEnvironment: MessageLanguage {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return value.hasPrefix("en") ? .english : .swedish
    }
    return .swedish
  }
}

/// The last value of an option among the arguments, as in `--format json` or `--format=json`.
private func value(of option: String) -> String? {
  let arguments = Swift.CommandLine.arguments
  let index = arguments.lastIndex { $0 == option || $0.hasPrefix(option + "=") }
  guard let index else { return nil }
  if arguments[index] != option { return String(arguments[index].dropFirst(option.count + 1)) }
  return index + 1 < arguments.count ? arguments[index + 1] : nil
}
