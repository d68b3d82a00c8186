import ArgumentParser
import Diagnostics
import Glibc
import Model
import Reading

/// `msi new "Koalition för trygg fritid"`: a coalition file with the next number and its fields ready to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
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
    let folder = DiskFolder(content)
    if let standing = coalitionFile(with: slug, in: folder) { throw refusal(of: slug, since: standing) }
    let number = nextCoalitionNumber(in: folder)
    let name = (number < 10 ? "0" : "") + "\(number)-\(slug).md"
    let path = folder.path.appending("coalitions").appending(name)
    try write(text, to: path.description)
    print(path)
  }

  private var text: String {
    "---\ntitle: \(quoted(title))\nquestion: \(quoted(question.isEmpty ? placeholder : question))\nstatus: planned\ndraft: true\n---\n"
  }

  /// Stands in the draft until the editors know better; a draft is not published.
  private var placeholder: String { "Vilken fråga möts koalitionen kring?" }

  /// Tells that the coalition is there already.
  private func refusal(of slug: Slug, since standing: SourcePath) -> ExitCode {
    voice.tell(
      Bilingual(
        sv: "det finns redan en koalition med adressnamnet \(slug): \(standing)",
        en: "there already is a coalition with the slug \(slug): \(standing)"),
      help: Bilingual(sv: "ändra den filen, eller välj en annan titel", en: "change that file, or choose another title")
    )
    return ExitCode(ExitStatus.refused)
  }

  private var voice: Voice { Voice(format: .full, tongue: language ?? .fromEnvironment, tellsTimings: false) }

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
    voice.tell(
      Bilingual(sv: "filen \(path) kan inte skapas: \(words)", en: "the file \(path) cannot be made: \(words)"),
      help: Bilingual(
        sv: "kontrollera att mappen finns och får skrivas i, eller säg var innehållet är med --content",
        en: "check that the folder exists and may be written to, or say where the content is with --content"))
    return ExitCode(ExitStatus.machine)
  }
}
