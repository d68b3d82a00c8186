import ArgumentParser
import Building
import Diagnostics
import Model
import Publishing

/// `msi build`: reads, checks, renders and publishes.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the website into output/.",
    discussion: """
      The new site takes the place of the old one only when it is whole: after an error, output/ is as it was.
      """)

  @OptionGroup var sources: SourceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var report: ReportOptions

  @Option(help: "The folder for the website; replaced as a whole if msi made it.", completion: .directory)
  var output = "output"

  func run() async throws {
    let (voice, progress) = (report.voice, report.progress)
    try sources.refuse(output: output)
    try await voice.reportingFailures {
      let staging = try StagingFolder.beside(output)
      let outcome: Reported<Summary>
      do {
        outcome = try await buildSite(
          from: sources.folders, as: edition.edition(), into: staging, telling: progress.listener)
      } catch {
        staging.discard()
        throw error
      }
      progress.finish()
      voice.report(outcome.diagnostics, from: sources.folders)
      guard !outcome.diagnostics.holdErrors else {
        staging.discard()
        voice.close(.refused(outcome.value), after: progress)
        throw ExitCode(ExitStatus.refused)
      }
      progress.listener(.begins(.publish))
      let publication = try staging.publish()
      voice.close(.published(outcome.value, publication, to: output), after: progress)
      // Ten thousand coalitions need not be taken apart one by one when the process goes.
      Self.exit()
    }
  }
}
