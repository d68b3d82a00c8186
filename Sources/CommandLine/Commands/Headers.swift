import ArgumentParser
import Diagnostics
import Glibc
import Model
import Reading
import SiteFiles

/// `msi headers nginx`: prints the configuration of a web server that does not read `_headers`.
struct Headers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "headers",
    abstract: .localized(
      sv: "Skriv inställningarna för en webbserver som inte läser _headers.",
      en: "Write the configuration for a web server that does not read _headers."),
    discussion: .localized(
      sv: """
        Säkerhet, typer, teckenkodning, hur länge filer får sparas, och sidan som visas där inget finns: detsamma som \
        _headers säger. Exempel: msi headers nginx --base-url https://example.org/koalitioner/
        """,
      en: """
        Security, types, character sets, how long files may be kept, and the page that is shown where nothing is: the \
        same as _headers says. Example: msi headers nginx --base-url https://example.org/koalitioner/
        """))

  @Argument(
    help: .localized(
      sv: "Webbservern: nginx, apache, caddy eller lighttpd.", en: "The web server: nginx, apache, caddy or lighttpd."))
  var host: WebServer

  @Option(help: .localized(sv: "Mappen med innehållet.", en: "The folder with the content."), completion: .directory)
  var content = "content"

  @Option(
    help: .localized(
      sv: "Adressen där webbplatsen ska ligga, som https://example.org/koalitioner/; annars den i site.yaml.",
      en: "The address where the site will be, as in https://example.org/koalitioner/; else that of site.yaml."))
  var baseURL: BaseURL?

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    guard let url = baseURL ?? writtenBaseURL(in: DiskFolder(content)) else { throw unknownAddress }
    let configuration = host.configuration(for: HostRules(below: url.path), in: languageOption.messageLanguage)
    deliver(configuration, to: STDOUT_FILENO)
  }

  private var unknownAddress: Failure {
    Failure(
      message: Bilingual(
        sv: "webbplatsens adress går inte att läsa i \(content)/site.yaml",
        en: "the site's address cannot be read in \(content)/site.yaml"),
      help: Bilingual(
        sv: "skriv adressen med --base-url, eller säg var innehållet är med --content",
        en: "write the address with --base-url, or say where the content is with --content"),
      path: content + "/site.yaml", status: ExitStatus.refused)
  }
}

extension WebServer: ExpressibleByArgument {}
