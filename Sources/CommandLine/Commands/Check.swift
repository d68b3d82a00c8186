import ArgumentParser
import Building
import Diagnostics
import Model
import Publishing

/// `msi check`: the same as `build`, with nothing written.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: .told(
      sv: "Kontrollera innehåll och tema utan att skriva något.",
      en: "Check content and theme without writing anything."),
    discussion: .told(
      sv: "Gör varje sida och följer varje länk, precis som build.",
      en: "Renders every page and checks every link, just as build does."))

  @OptionGroup var sources: SourceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    var edition = try edition.edition()
    let progress = report.progress
    var ending = Outcome()
    do {
      edition.previous = try self.edition.previousAddresses(in: "output")
      let outcome = try await buildSite(
        from: sources.folders, as: edition, into: NullSink(), telling: progress.listener)
      ending = Outcome(of: outcome)
      if !ending.isRefusal { ending.result = .checked(outcome.value) }
    } catch let failure as PublishingFailure {
      ending.result = .failed(Failure(failure))
    }
    report.voice.close(ending, from: sources.folders, after: progress)
  }
}
