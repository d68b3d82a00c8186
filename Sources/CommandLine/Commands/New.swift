import ArgumentParser
import Diagnostics
import Glibc
import Model
import Reading

/// `msi new "Koalition för trygg fritid"`: a coalition file with the next number and its fields ready to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start a new coalition file with the next free number.",
    discussion: "Example: msi new \"Koalition för trygg fritid\" --question \"Hur kan fritiden bli tryggare?\"")

  @Argument(help: "The coalition's title.")
  var title: String

  @Option(help: "The question around which the coalition meets.")
  var question = ""

  @Option(help: "The folder with the content.", completion: .directory)
  var content = "content"

  @Option(help: "The language of messages: sv or en; else that of the environment, Swedish first.")
  var language: Tongue?

  func run() throws {
    guard let slug = Slug(nearestTo: title) else {
      throw ValidationError("\"\(title)\" has no letter that an address can be made of.")
    }
    let number = nextCoalitionNumber(in: DiskFolder(content))
    let name = (number < 10 ? "0" : "") + "\(number)-\(slug).md"
    let path = DiskFolder(content).path.appending("coalitions").appending(name)
    try write(text, to: path.description)
    print(path)
  }

  private var text: String {
    "---\ntitle: \(quoted(title))\nquestion: \(question.isEmpty ? "" : quoted(question))\nstatus: planned\ndraft: true\n---\n"
  }

  /// In quotation marks, so that a colon or another sign of YAML's means itself.
  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// Makes the file; one that is there already is left alone.
  private func write(_ text: String, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw failure(path) }
  }

  /// Tells why the file could not be made.
  private func failure(_ path: String) -> ExitCode {
    let words = String(cString: strerror(errno))
    Voice(format: .full, tongue: language ?? .fromEnvironment, tellsTimings: false).tell(
      Bilingual(sv: "filen \(path) kan inte skapas: \(words)", en: "the file \(path) cannot be made: \(words)"),
      help: Bilingual(
        sv: "kontrollera att mappen finns och får skrivas i, eller säg var innehållet är med --content",
        en: "check that the folder exists and may be written to, or say where the content is with --content"))
    return ExitCode(ExitStatus.machine)
  }
}
