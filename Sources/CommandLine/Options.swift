import ArgumentParser
import Building
import Diagnostics
import Glibc
import Model
import Reading

/// Where the site's sources are.
struct SourceOptions: ParsableArguments {
  @Option(help: "The folder with the content.", completion: .directory)
  var content = "content"

  @Option(help: "The folder with the theme.", completion: .directory)
  var theme = "theme"

  var folders: Sources { Sources(content: DiskFolder(content), theme: DiskFolder(theme)) }

  /// An output within the sources, or around them, would be read by the next build or would replace them.
  func refuse(output: String) throws {
    let output = absolute(output)
    for folder in [content, theme].map(absolute) where contains(folder, output) || contains(output, folder) {
      throw ValidationError("The output \(output) and the sources \(folder) may not lie within each other.")
    }
  }

  private func contains(_ folder: String, _ other: String) -> Bool { (other + "/").hasPrefix(folder + "/") }
}

/// The path from the root, without links as far as it exists, and without `.` and `..`.
private func absolute(_ path: String) -> String {
  if let pointer = realpath(path, nil) {
    defer { free(pointer) }
    return String(cString: pointer)
  }
  var components = path.split(separator: "/").map(String.init)
  guard let last = components.popLast() else { return "/" }
  let parent =
    components.isEmpty
    ? (path.hasPrefix("/") ? "/" : ".") : (path.hasPrefix("/") ? "/" : "") + components.joined(separator: "/")
  return (absolute(parent) == "/" ? "" : absolute(parent)) + "/" + last
}

/// What edition of the site is built.
struct EditionOptions: ParsableArguments {
  @Option(help: "The address where the site will be, as in https://example.org/koalitioner/; else that of site.yaml.")
  var baseURL: BaseURL?

  @Flag(help: "Include drafts, and show missing figures as missing.")
  var drafts = false

  @Option(help: "How many pages are worked on at once; else one for each processor.")
  var jobs: Int?

  @Option(help: "The day of the build, for content without a date of its own; else SOURCE_DATE_EPOCH or today.")
  var date: PartialDate?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
    if let date, date.day == nil { throw ValidationError("--date takes a whole day, as in 2026-11-24.") }
  }

  func edition() -> Edition {
    Edition(
      baseURL: baseURL, includesDrafts: drafts, day: date ?? .buildDay,
      jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
}

extension PartialDate {
  /// The day of SOURCE_DATE_EPOCH (reproducible-builds.org) if that is set, else today; in UTC either way.
  fileprivate static var buildDay: PartialDate {
    var moment = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? time(nil)
    var parts = tm()
    gmtime_r(&moment, &parts)
    return PartialDate(day: Int(parts.tm_mday), month: Int(parts.tm_mon) + 1, year: Int(parts.tm_year) + 1900)
  }
}

extension BaseURL: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Tongue: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}

/// How problems are told.
struct ReportOptions: ParsableArguments {
  @Option(help: "How problems are told: full, concise, json or github (annotations).")
  var format = ReportFormat.full

  @Option(help: "The language of messages: sv or en; else that of the environment, Swedish first.")
  var language: Tongue?

  @Flag(help: "Tell how long each stage took, on standard error.")
  var timings = false

  var voice: Voice { Voice(format: format, tongue: language ?? .fromEnvironment, tellsTimings: timings) }
  var progress: Progress { Progress(tongue: language ?? .fromEnvironment) }
}
