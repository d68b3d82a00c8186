import ArgumentParser
import Comparing
import Diagnostics
import Glibc
import Model
import Reading
import Routes
import Verifying

/// `msi verify FOLDER` or `msi verify URL`: holds a published site against its manifest.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: .localized(
      sv: "Jämför en publicerad webbplats med dess manifest.", en: "Hold a published site against its manifest."),
    discussion: .localized(
      sv: "Säger vad som skiljer, saknas eller inte hör dit; av en adress också vilka huvuden som värden struntar i.",
      en: "Tells what differs, is missing or does not belong; of an address also which headers the host ignores."))

  @Argument(
    help: .localized(
      sv: "Mappen med webbplatsen, eller dess adress, som https://example.org/.",
      en: "The folder with the site, or its address, as in https://example.org/."),
    completion: .directory)
  var site: String

  @Option(
    help: .localized(
      sv: "Manifestet, om det är ett annat än webbplatsens eget, som output/msi-manifest.json.",
      en: "The manifest, if it is another than the site's own, as in output/msi-manifest.json."),
    completion: .file(extensions: ["json"]))
  var manifest: String?

  @Option(
    help: .localized(
      sv: "Hur det berättas: full, concise (utan filnamn), json eller github (anteckningar).",
      en: "How it is told: full, concise (without names of files), json or github (annotations)."))
  var format = ReportFormat.full

  @OptionGroup var languageOption: LanguageOption

  func validate() throws { try format.refuseSARIF() }

  func run() throws {
    let verification: Verification
    do {
      verification = try isAddress ? verifyAddress() : verifyFolder()
    } catch let failure as VerificationFailure {
      throw Failure(failure)
    }
    tell(verification)
    if verification.holdsErrors { Glibc.exit(ExitStatus.refused) }
  }

  private var isAddress: Bool { site.hasPrefix("http://") || site.hasPrefix("https://") }

  private func verifyFolder() throws -> Verification {
    let folder = DiskFolder(site)
    let files: [OutputPath: BuiltSite.File]
    if let manifest {
      files = try self.files(in: manifest)
    } else {
      do { files = try BuiltSite(in: folder).files } catch { throw Failure(error, at: site) }
    }
    return Verifying.verifyFolder(folder, against: files, present: filesBelow(folder.path.description))
  }

  private func verifyAddress() throws -> Verification {
    let files = try manifest.map { try self.files(in: $0) } ?? fetchManifest(at: site, read: contents)
    let headers = manifest.flatMap { contents(headersBeside($0)) }.map { String(decoding: $0, as: UTF8.self) }
    return try verifyHost(PublishedSite(at: site, files, headers: headers), read: contents)
  }

  private func files(in manifest: String) throws -> [OutputPath: BuiltSite.File] {
    guard let bytes = contents(manifest) else {
      throw Failure(
        message: Bilingual(
          sv: "manifestet \(manifest) går inte att läsa", en: "the manifest \(manifest) cannot be read"),
        help: Bilingual(
          sv: "ange filen \(BuiltSite.manifestName) i en mapp som `msi build` har gjort",
          en: "name the file \(BuiltSite.manifestName) in a folder that `msi build` has made"),
        path: manifest, status: ExitCode.validationFailure.rawValue)
    }
    guard let files = BuiltSite.files(in: bytes) else { throw VerificationFailure.damagedManifest(manifest) }
    return files
  }

  /// The site's `_headers` in the folder of its manifest.
  private func headersBeside(_ manifest: String) -> String {
    (manifest.lastIndex(of: "/").map { manifest[...$0] } ?? "") + PublishedName.headers
  }

  private func tell(_ verification: Verification) {
    let language = languageOption.messageLanguage
    switch format {
    case .json: return deliver(verification.json(in: language), to: STDOUT_FILENO)
    case .full: deliver(verification.findingsText(in: language), to: STDERR_FILENO)
    case .concise: deliver(verification.headlines(in: language), to: STDERR_FILENO)
    case .github: deliver(verification.annotations(in: language), to: STDERR_FILENO)
    case .sarif: break
    }
    deliver(verification.summary(in: language), to: STDOUT_FILENO)
  }
}

/// The bytes of a file; nil if it cannot be read.
private func contents(_ path: String) -> [UInt8]? {
  try? DiskFolder(".").contents(of: SourcePath(path), atMost: 200_000_000).get()
}

extension Failure {
  fileprivate init(_ failure: VerificationFailure) {
    switch failure {
    case .noCurl:
      self.init(
        message: Bilingual(
          sv: "programmet curl saknas, och behövs för att hämta en publicerad webbplats",
          en: "the program curl is missing, and is needed to fetch a published site"),
        help: Bilingual(
          sv: "installera curl (`apt-get install curl`), eller ange en mapp i stället",
          en: "install curl (`apt-get install curl`), or name a folder instead"),
        status: ExitStatus.machine)
    case .noAnswer(let address):
      self.init(
        message: Bilingual(sv: "\(address.asSeen) svarar inte", en: "\(address.asSeen) does not answer"),
        help: Bilingual(
          sv: "kontrollera adressen och nätet; `curl --include ADRESS` säger mer",
          en: "check the address and the network; `curl --include ADDRESS` says more"),
        status: ExitStatus.machine)
    case .noManifest(let address, let status):
      self.init(
        message: Bilingual(
          sv: "\(address.asSeen) svarar \(status): där ligger inget manifest",
          en: "\(address.asSeen) answers \(status): there is no manifest"),
        help: Bilingual(
          sv: "ange manifestet från bygget med --manifest output/msi-manifest.json",
          en: "name the manifest of the build with --manifest output/msi-manifest.json"),
        status: ExitStatus.refused)
    case .damagedManifest(let place):
      self.init(
        message: Bilingual(
          sv: "\(place.asSeen) är skadad eller inte skriven av msi",
          en: "\(place.asSeen) is damaged or was not written by msi"),
        help: Bilingual(
          sv: "ange manifestet från bygget med --manifest output/msi-manifest.json",
          en: "name the manifest of the build with --manifest output/msi-manifest.json"),
        path: place, status: ExitStatus.refused)
    case .noTemporaryFolder(let words):
      self.init(
        message: Bilingual(
          sv: "ingen tillfällig mapp kan göras: \(words)", en: "no temporary folder can be made: \(words)"),
        help: Bilingual(
          sv: "sätt TMPDIR till en mapp som får skrivas i", en: "set TMPDIR to a folder that may be written to"),
        status: ExitStatus.machine)
    }
  }
}
