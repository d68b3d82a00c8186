import ArgumentParser
import Building
import Comparing
import Diagnostics
import Glibc
import Model
import Publishing
import Reading
import Routes

/// The options for the folders of the site's sources.
struct SourceOptions: ParsableArguments {
  @Option(help: .localized(sv: "Mappen med innehållet.", en: "The folder with the content."), completion: .directory)
  var content = "content"

  @Option(
    name: .customLong("theme"),
    help: .localized(
      sv: "Mappen med temat; annars theme, eller temat som följer med programmet.",
      en: "The folder with the theme; else theme, or the one that comes with the program."),
    completion: .directory)
  var writtenTheme: String?

  /// The folder with the theme: as it is written, else `theme`, or the program's own where there is no such folder.
  var theme: String { writtenTheme ?? (access("theme", F_OK) == 0 ? nil : installedTheme()) ?? "theme" }

  var folders: Sources { Sources(content: DiskFolder(content), theme: DiskFolder(theme)) }

  /// Throws if the output is inside the sources, which the next build would read, or around them, which it would replace.
  func refuse(output: String) throws {
    let output = absolute(output)
    for folder in [content, theme].map(absolute) where contains(folder, output) || contains(output, folder) {
      throw ValidationError.localized(
        sv: "Webbplatsen i \(output) och källorna i \(folder) får inte ligga i varandra.",
        en: "The output \(output) and the sources \(folder) may not lie within each other.")
    }
  }

  private func contains(_ folder: String, _ other: String) -> Bool {
    folder == "/" || (other + "/").hasPrefix(folder + "/")
  }
}

/// The theme that was installed with the program: `../share/msi/theme` from the folder of its file; nil where there is none.
private func installedTheme() -> String? {
  guard let program = real("/proc/self/exe"), let slash = program.lastIndex(of: "/") else { return nil }
  return real(program[..<slash] + "/../share/msi/theme")
}

/// The absolute path without `.` and `..`, and without symlinks as far as it exists.
func absolute(_ path: String) -> String {
  var resolved = path.hasPrefix("/") ? "/" : real(".") ?? "/"
  for component in path.split(separator: "/") where component != "." {
    if component == ".." {
      resolved = resolved.lastIndex(of: "/").map { String(resolved[..<$0]) } ?? ""
      if resolved.isEmpty { resolved = "/" }
      continue
    }
    let next = (resolved == "/" ? "" : resolved) + "/" + component
    // The part before has no symlinks left, so only this component can be one.
    resolved = isLink(next) ? real(next) ?? next : next
  }
  return resolved
}

private func isLink(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
}

private func real(_ path: String) -> String? {
  guard let pointer = realpath(path, nil) else { return nil }
  defer { free(pointer) }
  return String(cString: pointer)
}

/// How many processors are at hand.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

/// The options for the edition of the site that is built.
struct EditionOptions: ParsableArguments {
  @Option(
    help: .localized(
      sv: "Adressen där webbplatsen ska ligga, som https://example.org/koalitioner/; annars den i site.yaml.",
      en: "The address where the site will be, as in https://example.org/koalitioner/; else that of site.yaml."))
  var baseURL: BaseURL?

  @OptionGroup var moment: MomentOptions

  @Option(
    help: .localized(
      sv: "Hur många sidor som görs samtidigt; annars en för varje processor.",
      en: "How many pages are worked on at once; else one for each processor."))
  var jobs: Int?

  @Option(
    help: .localized(
      sv:
        "Mappen med webbplatsen som den var förut: adresser som har försvunnit sedan dess sägs till om; annars output.",
      en: "The folder with the site as it was before: addresses that are gone since then are told; else output."),
    completion: .directory)
  var previous: String?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError.localized(
        sv: "--jobs tar ett tal från 1 till 1024.", en: "--jobs takes a number from 1 to 1024.")
    }
  }

  func edition() throws -> Edition {
    var edition = try moment.edition()
    edition.baseURL = baseURL
    edition.jobs = jobs ?? processorCount
    return edition
  }

  /// The addresses of the previous site: the one of `--previous`, which must exist, else the one in the output, if there is
  /// one.
  func previousAddresses(in output: String) throws(PublishingFailure) -> [SitePath] {
    guard let previous else { return try publishedAddresses(in: output) ?? [] }
    guard let addresses = try publishedAddresses(in: previous) else { throw .noSite(previous) }
    return addresses
  }

  /// The counts of the previous site by their names in prose; none where they cannot be read, or are those of more coalitions
  /// than a build has time to read twice.
  func previousFigures(in output: String) -> [String: Int] {
    let folder = DiskFolder(previous ?? output)
    let path = folder.path.appending(DataFile.figuresJSON.path)
    guard case .success(let bytes) = folder.contents(of: path, atMost: 256_000),
      let figures = JSONValue(reading: bytes)
    else { return [:] }
    return publishedCounts(in: figures)
  }
}

/// The options for what is published: on which day, and with or without drafts.
struct MomentOptions: ParsableArguments {
  @Flag(
    help: .localized(
      sv: "Ta med utkast och det som väntar på sin dag (publish), och visa siffror som saknas som saknade.",
      en: "Include drafts and what waits for its day (publish), and show missing figures as missing."))
  var drafts = false

  @Option(
    help: .localized(
      sv: "Dagen för bygget, som avgör vad publish och expires visar; annars SOURCE_DATE_EPOCH eller i dag, i Sverige.",
      en:
        "The day of the build, which decides what publish and expires show; else SOURCE_DATE_EPOCH or today, in Sweden."
    ))
  var date: PartialDate?

  func validate() throws {
    if let date, date.day == nil {
      throw ValidationError.localized(
        sv: "--date tar en hel dag, som 2026-11-24.", en: "--date takes a whole day, as in 2026-11-24.")
    }
  }

  func edition() throws -> Edition { Edition(includesDrafts: drafts, day: try date ?? .ofBuild()) }
}

extension PartialDate {
  /// The day of the build in Sweden: that of SOURCE_DATE_EPOCH (reproducible-builds.org) if it is set, else today.
  fileprivate static func ofBuild() throws -> PartialDate {
    PartialDate(
      inSwedenAt: try getenv("SOURCE_DATE_EPOCH").map { try secondsSince1970(String(cString: $0)) } ?? time(nil))
  }

  private static func secondsSince1970(_ text: String) throws -> Int {
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isNumber, let seconds = Int(text), seconds <= endOfYear9999 else {
      throw ValidationError.localized(
        sv: "SOURCE_DATE_EPOCH är \"\(text)\", men ska vara sekunder sedan 1970 och före år 10000, som 1763942400.",
        en: "SOURCE_DATE_EPOCH is \"\(text)\", but takes seconds since 1970 and before the year 10000, as 1763942400.")
    }
    return seconds
  }

  /// In Sweden.
  private static let endOfYear9999 = 253_402_297_199
}

extension BaseURL: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension MessageLanguage: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

/// The options for how problems are reported.
struct ReportOptions: ParsableArguments {
  @Option(
    help: .localized(
      sv: "Hur problem visas: full, concise (en rad var), json, github (anteckningar) eller sarif.",
      en: "How problems are told: full, concise, json, github (annotations) or sarif."))
  var format = ReportFormat.full

  @Option(
    help: .localized(
      sv: "Skriv också alla problem i Markdown till en fil, och med --previous det som läsarna kommer att märka.",
      en: "Also write all problems in Markdown to a file, and with --previous what readers will notice."),
    completion: .file())
  var summary: String?

  @Option(
    help: .localized(
      sv: "En fil med de ändrade filernas sökvägar, en på varje rad: --format github visar problemen i dem först.",
      en: "A file with the paths of the changed files, one a line: --format github shows the problems in them first."),
    completion: .file())
  var changed: String?

  @OptionGroup var languageOption: LanguageOption

  @Flag(
    help: .localized(
      sv: "Säg hur lång tid varje steg tog, på standard error.",
      en: "Tell how long each stage took, on standard error."))
  var timings = false

  /// Throws if the file of `--changed` cannot be read.
  func console() throws -> Console {
    Console(
      format: format, messageLanguage: languageOption.messageLanguage, tellsTimings: timings, summaryFile: summary,
      changed: try changed.map(paths(listedIn:)) ?? [])
  }
  var progress: Progress { Progress(messageLanguage: languageOption.messageLanguage) }
}

/// The paths of a file that has one on each line, as `git diff --name-only` writes it.
private func paths(listedIn file: String) throws -> Set<SourcePath> {
  let text = try contents(of: file)
  return Set(
    text.split(whereSeparator: \.isNewline).map { SourcePath(String($0.hasPrefix("./") ? $0.dropFirst(2) : $0)) })
}

/// The option for the language of messages.
struct LanguageOption: ParsableArguments {
  @Option(
    help: .localized(
      sv: "Språket i meddelanden: sv eller en; annars datorns, svenska i första hand.",
      en: "The language of messages: sv or en; else that of the environment, Swedish first."))
  var language: MessageLanguage?

  var messageLanguage: MessageLanguage { language ?? .fromEnvironment }
}
