import ArgumentParser
import Diagnostics
import Forms
import Glibc
import Model
import Reading

/// `msi forms --repository owner/name`: writes the forms for editors who have only a browser.
struct FormsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: .localized(
      sv: "Skriv formulär för redaktörer som bara har en webbläsare (Sveltia CMS).",
      en: "Write forms for editors who have only a browser (Sveltia CMS)."),
    discussion: .localized(
      sv: """
        Gör index.html och config.yml i mappen admin, av fältens beskrivningar och av sektorerna, temana och språken i site.yaml. \
        Lägg mappen på en egen adress, eller bredvid webbplatsen. Den som loggar in sparar i kodförrådet, och webbplatsen byggs \
        och kontrolleras som vanligt.
        """,
      en: """
        Makes index.html and config.yml in the folder admin, from the descriptions of the fields and from the sectors, themes and \
        languages of site.yaml. Put the folder at an address of its own, or beside the site. Who signs in there saves into the \
        repository, and the site is built and checked as ever.
        """))

  @Option(
    help: .localized(
      sv: "Kodförrådet med innehållet, som ägare/namn.", en: "The repository with the content, as owner/name."))
  var repository: String

  @Option(
    help: .localized(sv: "Var det finns: github, gitlab eller gitea.", en: "Where it is: github, gitlab or gitea."))
  var host = FormSite.Repository.Host.github

  @Option(help: .localized(sv: "Grenen som redaktörerna arbetar på.", en: "The branch on which editors work."))
  var branch = "main"

  @Option(help: .localized(sv: "Mappen med innehållet.", en: "The folder with the content."), completion: .directory)
  var content = "content"

  @Option(help: .localized(sv: "Mappen att skriva till.", en: "The folder to write to."), completion: .directory)
  var output = "admin"

  @Option(
    help: .localized(
      sv: "Adressen till Sveltia CMS; annars den hos unpkg.com.",
      en: "The address of Sveltia CMS; else that at unpkg.com."))
  var script: String?

  @OptionGroup var languageOption: LanguageOption

  /// The folder of the content as the repository has it: `content` for `./content/`.
  private var contentPath: String { content.split(separator: "/").filter { $0 != "." }.joined(separator: "/") }

  func validate() throws {
    if content.hasPrefix("/") || content.split(separator: "/").contains("..") || contentPath.isEmpty {
      throw ValidationError.localized(
        sv: "--content tar mappen som den heter i kodförrådet, som content: kör kommandot där.",
        en: "--content takes the folder as the repository has it, such as content: run the command there.")
    }
    let parts = repository.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else {
      throw ValidationError.localized(
        sv: "--repository tar ägare och namn, som msi/koalitioner.",
        en: "--repository takes owner and name, as msi/coalitions.")
    }
  }

  func run() async throws {
    let folder = DiskFolder(contentPath)
    let read = await readLibrary(from: folder, jobs: processorCount, keeping: 0)
    let settingsFile = folder.path.appending("site.yaml")
    let isThere = (try? folder.contents(of: settingsFile, atMost: 5_000_000).get()) != nil
    let faults = read.diagnostics.filter { $0.severity == .error && $0.span.path == settingsFile }
    if !isThere || !faults.isEmpty { throw Failure(ofSettings: settingsFile) }
    let settings = read.value.settings
    try refuse(
      lostByForms(in: read.value) { path in
        (try? folder.contents(of: path, atMost: 5_000_000).get()) ?? []
      })
    let site = FormSite(
      repository: .init(host: host, name: repository, branch: branch, content: folder.path.description),
      settings: settings, address: settings.baseURL?.value.description)
    try makeFolder()
    try replace(output + "/config.yml", with: notice + sveltiaConfiguration(of: site).yaml)
    try replace(
      output + "/index.html", with: formsPage(titled: settings.title.original.value, script: script ?? publishedScript))
    deliver(output + "/index.html\n" + output + "/config.yml\n", to: STDOUT_FILENO)
  }

  /// Throws if there is content that a form would lose.
  private func refuse(_ lost: [LostByForms]) throws(Failure) {
    guard let first = lost.first else { return }
    let files = Set(lost.map(\.span.path.description)).sorted().joined(separator: ", ")
    throw Failure(
      message: Bilingual(
        sv: "formulären skulle tappa \(first.what.sv) när någon sparar, för de visar bara en form av varje fält",
        en: "the forms would lose \(first.what.en) when somebody saves, since they show one shape of each field"),
      help: Bilingual(sv: "\(first.remedy.sv), i \(files)", en: "\(first.remedy.en), in \(files)"),
      path: first.span.path.description, status: ExitStatus.refused)
  }

  private func makeFolder() throws {
    guard mkdir(output, 0o755) != 0, errno != EEXIST else { return }
    throw Failure(opening: output, errno)
  }

  private var notice: String {
    "# Skrivs av msi forms, av fältens beskrivningar och site.yaml: ändra där, och kör det igen.\n"
  }
}

/// Where Sveltia CMS is published, in the version whose configuration is written.
private let publishedScript = "https://unpkg.com/@sveltia/cms@0.196.0/dist/sveltia-cms.js"

extension FormSite.Repository.Host: ExpressibleByArgument {}

extension Failure {
  fileprivate init(ofSettings file: SourcePath) {
    self.init(
      message: Bilingual(
        sv: "formulären behöver sektorerna och språken i \(file), som saknas eller har fel",
        en: "the forms need the sectors and languages of \(file), which is missing or has errors"),
      help: Bilingual(sv: "kör msi check, och rätta dem", en: "run msi check, and mend them"),
      path: file.description, status: ExitStatus.refused)
  }
}
