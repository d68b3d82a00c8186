import ArgumentParser
import Building
import Diagnostics
import Model
import Publishing

/// `msi build`: reads, checks, renders and publishes.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
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
    let voice = report.voice
    try sources.refuse(output: output)
    try await voice.reportingFailures {
      let staging = try StagingFolder.beside(output)
      let outcome: Reported<Summary>
      do {
        outcome = try await buildSite(from: sources.folders, as: edition.edition(), into: staging)
      } catch {
        staging.discard()
        throw error
      }
      voice.report(outcome.diagnostics, from: sources.folders)
      guard !outcome.diagnostics.holdErrors else {
        staging.discard()
        voice.close(.refused(outcome.value))
        throw ExitCode(ExitStatus.refused)
      }
      voice.close(.published(outcome.value, try staging.publish(), to: output))
    }
  }
}
