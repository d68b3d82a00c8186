import ArgumentParser
import Building
import Diagnostics
import Model

/// `msi check`: the same as `build`, with nothing written.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check content and theme without writing anything.",
    discussion: "Renders every page and checks every link, just as build does.")

  @OptionGroup var sources: SourceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    let (voice, progress) = (report.voice, report.progress)
    try await voice.reportingFailures {
      let outcome = try await buildSite(
        from: sources.folders, as: edition.edition(), into: NullSink(), telling: progress.listener)
      progress.finish()
      voice.report(outcome.diagnostics, from: sources.folders)
      voice.close(outcome.diagnostics.holdErrors ? .refused(outcome.value) : .checked(outcome.value), after: progress)
      // As after building, what has been read goes with the process.
      Self.exit(withError: outcome.diagnostics.holdErrors ? ExitCode(ExitStatus.refused) : nil)
    }
  }
}
