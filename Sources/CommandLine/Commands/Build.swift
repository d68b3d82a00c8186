import ArgumentParser
import Building
import Diagnostics
import Model
import Pictures
import Publishing

/// `msi build`: reads, checks, renders and publishes.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: .localized(sv: "Bygg webbplatsen i output/.", en: "Build the website into output/."),
    discussion: .localized(
      sv: "Den nya webbplatsen ersätter den gamla först när den är hel: efter ett fel är output/ som förut.",
      en: "The new site takes the place of the old one only when it is whole: after an error, output/ is as it was."))

  @OptionGroup var sources: SourceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var pictures: PictureOptions
  @OptionGroup var report: ReportOptions

  @Option(
    help: .localized(
      sv: "Mappen för webbplatsen; ersätts i sin helhet om msi har gjort den.",
      en: "The folder for the website; replaced as a whole if msi made it."),
    completion: .directory)
  var output = "output"

  func run() async throws {
    let console = try report.console()
    try sources.refuse(output: output)
    var edition = try edition.edition()
    let progress = report.progress
    let cache = pictures.cache(beside: output)
    var outcome = Outcome()
    do {
      let staging = try StagingFolder.beside(output)
      // After publishing this does nothing.
      defer { staging.discard() }
      edition.previous = try self.edition.previousAddresses(in: output)
      edition.previousFigures = self.edition.previousFigures(in: output)
      let built = try await buildSite(
        from: sources.folders, as: edition, pictures: .storing(in: cache), into: staging, telling: progress.listener)
      outcome = Outcome(of: built)
      outcome.cacheFailure = cache.failure.map(Failure.init(ofCache:))
      if !outcome.isRefusal {
        progress.listener(.begins(.publish))
        outcome.result = .published(built.value, try staging.publish(), to: output)
        cache.removeUnused()
      }
    } catch let failure as PublishingFailure {
      outcome.result = .failed(Failure(failure))
    } catch is PictureFault {
      outcome.result = .failed(.noPictureProcess)
    }
    let changes = await changes(by: outcome, in: console.messageLanguage)
    console.close(outcome, from: sources.folders, after: progress, differences: changes)
  }

  /// What readers will notice, for the summary; nil where none is written, nothing was published, or the site before has just
  /// been replaced.
  private func changes(by outcome: Outcome, in messageLanguage: MessageLanguage) async -> String? {
    guard report.summary != nil, case .published = outcome.result, let previous = edition.previous,
      absolute(previous) != absolute(output)
    else { return nil }
    do throws(Failure) {
      return try await differences(from: previous, to: output, in: messageLanguage)
    } catch {
      // The site is published all the same.
      return error.message[messageLanguage] + "\n"
    }
  }
}
