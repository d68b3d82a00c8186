import ArgumentParser
import Comparing
import Diagnostics
import Glibc
import Links
import Model
import Reading
import Reviewing
import Routes

/// `msi diff OLD NEW`: tells what readers will notice when one built site takes the place of another.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: .localized(
      sv: "Berätta vad läsarna märker när en byggd webbplats ersätter en annan.",
      en: "Tell what readers will notice when one built site takes the place of another."),
    discussion: .localized(
      sv: "Siffror, sidor som är nya, ändrade, flyttade eller borta, bilder, utseende, och adresser som försvinner.",
      en: "Figures, pages that are new, changed, moved or gone, pictures, the look, and addresses that are lost."))

  @Argument(
    help: .localized(sv: "Mappen med webbplatsen som den är.", en: "The folder with the site as it is."),
    completion: .directory)
  var old: String

  @Argument(
    help: .localized(sv: "Mappen med webbplatsen som den blir.", en: "The folder with the site as it will be."),
    completion: .directory)
  var new: String

  @Flag(
    help: .localized(
      sv: "Avsluta med 1 om en adress försvinner utan att skicka vidare.",
      en: "Exit with 1 if an address is lost without sending its readers on."))
  var strict = false

  @Option(
    help: .localized(
      sv: "Filen för samma sak som Markdown, för ett jobbs sammanfattning.",
      en: "The file for the same as Markdown, for the summary of a job."),
    completion: .file())
  var summary: String?

  @Option(
    help: .localized(
      sv: "Filen för en granskning att öppna i webbläsaren: varje sida före och efter.",
      en: "The file for a review to open in the browser: each page before and after."),
    completion: .file(extensions: ["html"]))
  var review: String?

  @Option(
    help: .localized(
      sv: "Hur det berättas: full, concise (en rad för varje sida), json eller github (anteckningar).",
      en: "How it is told: full, concise (a line for each page), json or github (annotations)."))
  var format = ReportFormat.full

  @OptionGroup var languageOption: LanguageOption

  func validate() throws { try format.refuseSARIF() }

  func run() async throws {
    let (before, after) = (try builtSite(in: old), try builtSite(in: new))
    let comparison = await compareSites(before, after, jobs: processorCount)
    let told = Review(of: comparison, in: languageOption.messageLanguage)
    if let summary { try replace(summary, with: told.markdown()) }
    if let review { try replace(review, with: reviewFile(told, of: comparison, from: before, to: after)) }
    let lost = comparison.lostAddresses.map { Diagnostic.lostAddress($0, in: old, isError: strict) }
    tell(told, of: comparison, lost)
    if lost.holdErrors { Glibc.exit(ExitStatus.refused) }
  }

  private func tell(_ told: Review, of comparison: SiteComparison, _ lost: [Diagnostic]) {
    if format == .json {
      let status = lost.holdErrors ? "refused" : told.isEmpty ? "same" : "changed"
      return deliver(comparison.json(status: status, in: told.messageLanguage), to: STDOUT_FILENO)
    }
    deliver(told.text(showsPassages: format == .full), to: STDOUT_FILENO)
    Console(format: format, messageLanguage: told.messageLanguage).say(Report(lost)) { _ in nil }
  }
}

/// What readers will notice of a site that takes the place of another, in Markdown, in half the bytes that GitHub shows of a
/// summary.
func differences(from old: String, to new: String, in messageLanguage: MessageLanguage) async throws(Failure) -> String
{
  let (before, after) = (try builtSite(in: old), try builtSite(in: new))
  let comparison = await compareSites(before, after, jobs: processorCount)
  return Review(of: comparison, in: messageLanguage).markdown(limit: 500_000)
}

private func builtSite(in path: String) throws(Failure) -> BuiltSite {
  do { return try BuiltSite(in: DiskFolder(path)) } catch { throw Failure(error, at: path) }
}

extension ReportFormat {
  /// Throws for SARIF, which is about files of the sources.
  func refuseSARIF() throws {
    guard self == .sarif else { return }
    throw ValidationError.localized(
      sv: "--format sarif hör till build och check; skriv full, concise, json eller github.",
      en: "--format sarif is for build and check; write full, concise, json or github.")
  }
}

extension Diagnostic {
  /// An address of a built site that leads nowhere in the next one, told at the file that was there.
  fileprivate static func lostAddress(_ page: GonePage, in old: String, isError: Bool) -> Diagnostic {
    let address = page.address.asSeen
    let file = page.address.dropFirst() + (page.address.hasSuffix("/") ? PublishedName.index : "")
    return Diagnostic(
      Rule(Rule.lostAddress.id, isError ? .error : .warning, Rule.lostAddress.explanation),
      at: Span(wholeOf: DiskFolder(old).path.appending(String(file))),
      Bilingual(
        sv: "adressen \(address) finns inte längre, och skickar ingen vidare",
        en: "the address \(address) is gone, and sends nobody on"),
      help: .helpForLost(address))
  }
}

extension Failure {
  /// The failure for a folder that is no built site.
  init(_ fault: NoSite, at path: String) {
    let help = Bilingual(
      sv: "ange en mapp som `msi build` har gjort, den med \(BuiltSite.manifestName) i",
      en: "name a folder that `msi build` has made, the one with \(BuiltSite.manifestName) in it")
    switch fault {
    case .missing:
      self.init(
        message: Bilingual(
          sv: "i \"\(path)\" ligger ingen webbplats som msi har gjort", en: "no site that msi made lies in \"\(path)\""),
        help: help, path: path, status: ExitCode.validationFailure.rawValue)
    case .damaged:
      self.init(
        message: Bilingual(
          sv: "\(BuiltSite.manifestName) i \"\(path)\" är skadad eller inte skriven av msi",
          en: "\(BuiltSite.manifestName) in \"\(path)\" is damaged or was not written by msi"),
        help: Bilingual(
          sv: "bygg webbplatsen igen, och hämta den hel", en: "build the site again, and fetch it whole"),
        path: path, status: ExitCode.validationFailure.rawValue)
    case .unreadable(let fault):
      let words = fault.words
      self.init(
        message: Bilingual(
          sv: "\(BuiltSite.manifestName) i \"\(path)\" går inte att läsa\(words)",
          en: "\(BuiltSite.manifestName) in \"\(path)\" cannot be read\(words)"),
        help: Bilingual(
          sv: "kontrollera att du får läsa mappen", en: "check that you may read the folder"),
        path: path, status: ExitStatus.machine)
    }
  }
}

extension SourceFault {
  /// What the system says of it, after a colon.
  fileprivate var words: String { if case .system(_, let words) = self { ": " + words } else { "" } }
}
