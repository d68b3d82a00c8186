import ArgumentParser
import Diagnostics
import Glibc
import Model
import Reading

/// `msi new "Koalition för trygg fritid"`: makes a coalition file with the next number, and fields to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: .localized(
      sv: "Börja på en ny koalitionsfil med nästa lediga nummer.",
      en: "Start a new coalition file with the next free number."),
    discussion: .localized(
      sv: "Exempel: msi new \"Koalition för trygg fritid\" --question \"Hur kan fritiden bli tryggare?\"",
      en: "Example: msi new \"Koalition för trygg fritid\" --question \"Hur kan fritiden bli tryggare?\""))

  @Argument(help: .localized(sv: "Koalitionens namn.", en: "The coalition's title."))
  var title: String

  @Option(
    help: .localized(
      sv: "Frågan som koalitionen samlas kring; annars lämnas den tom, att fylla i.",
      en: "The question around which the coalition meets; else it is left empty, to be filled in."))
  var question: String?

  @Option(help: .localized(sv: "Mappen med innehållet.", en: "The folder with the content."), completion: .directory)
  var content = "content"

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    guard let slug = Slug(nearestTo: title) else {
      throw ValidationError.localized(
        sv: "\"\(title)\" har ingen bokstav att göra en adress av.",
        en: "\"\(title)\" has no letter that an address can be made of.")
    }
    let folder = DiskFolder(content)
    if let existing = coalitionFile(with: slug, in: folder) { throw refusal(of: slug, since: existing) }
    let number = nextCoalitionNumber(in: folder)
    let name = (number < 10 ? "0" : "") + "\(number)-\(slug).md"
    let path = folder.path.appending("coalitions").appending(name)
    try write(text, to: path.description)
    deliver(path.description + "\n", to: STDOUT_FILENO)
  }

  /// The contents of the file; a question that is left empty is an error until it is filled in, and so is never published.
  private var text: String {
    let question = question.map { " " + quoted($0) } ?? ""
    return "---\ntitle: \(quoted(title))\nquestion:\(question)\nstatus: planned\ndraft: true\n---\n"
  }

  /// A string as a YAML scalar in single quotation marks.
  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// Creates the file; fails if it exists.
  private func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path, errno) }
    let writing = writeAll(of: text, to: file)
    let closing = close(file) == 0 ? 0 : errno
    guard writing == 0, closing == 0 else {
      // Part of a file would block the next attempt.
      unlink(path)
      throw failure(path, writing == 0 ? closing : writing)
    }
  }

  private func refusal(of slug: Slug, since existing: SourcePath) -> Failure {
    Failure(
      message: Bilingual(
        sv: "det finns redan en koalition med adressnamnet \(slug): \(existing)",
        en: "there already is a coalition with the slug \(slug): \(existing)"),
      help: Bilingual(
        sv: "ändra den filen, eller välj en annan titel", en: "change that file, or choose another title"),
      path: existing.description, status: ExitStatus.refused)
  }

  private func failure(_ path: String, _ code: Int32) -> Failure {
    let words = String(cString: strerror(code))
    return Failure(
      message: Bilingual(
        sv: "filen \(path) kan inte skapas: \(words)", en: "the file \(path) cannot be made: \(words)"),
      help: Bilingual(
        sv: "kontrollera att mappen finns och får skrivas i, eller säg var innehållet är med --content",
        en: "check that the folder exists and may be written to, or say where the content is with --content"),
      path: path, status: ExitStatus.machine)
  }
}
