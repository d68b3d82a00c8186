import ArgumentParser
import Building
import Diagnostics
import Model
import Pictures
import Publishing

/// `msi check`: does all that `build` does but write the site.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: .localized(
      sv: "Kontrollera innehåll och tema utan att skriva webbplatsen.",
      en: "Check content and theme without writing the website."),
    discussion: .localized(
      sv: "Gör varje sida och följer varje länk, precis som build.",
      en: "Renders every page and checks every link, just as build does."))

  @OptionGroup var sources: SourceOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var pictures: PictureOptions
  @OptionGroup var report: ReportOptions

  @Flag(
    help: .localized(
      sv: "Räkna upp vad som inte är ifyllt, koalition för koalition.",
      en: "List what is not filled in, coalition by coalition."))
  var gaps = false

  func run() async throws {
    let console = try report.console()
    var edition = try edition.edition()
    let progress = report.progress
    let cache = pictures.cache(beside: "output")
    var outcome = Outcome()
    do {
      edition.previous = try self.edition.previousAddresses(in: "output")
      edition.previousFigures = self.edition.previousFigures(in: "output")
      let built = try await buildSite(
        from: sources.folders, as: edition, pictures: .storing(in: cache), into: NullSink(), telling: progress.listener)
      outcome = Outcome(of: built)
      outcome.cacheFailure = cache.failure.map(Failure.init(ofCache:))
      if !outcome.isRefusal { outcome.result = .checked(built.value) }
    } catch let failure as PublishingFailure {
      outcome.result = .failed(Failure(failure))
    } catch is PictureFault {
      outcome.result = .failed(.noPictureProcess)
    }
    outcome.tellsGaps = gaps
    console.close(outcome, from: sources.folders, after: progress)
  }
}
