import ArgumentParser
import Diagnostics
import Forms
import Glibc
import Model
import Reading

/// `msi new coalition "Koalition för trygg fritid"`: makes a file of some kind, with its fields to fill in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: .localized(
      sv: "Börja på en ny fil: en koalition, ett citat, en siffra, en träff, en kontakt eller en sida.",
      en: "Start a new file: a coalition, a quote, a statistic, a meeting, a contact or a page."),
    discussion: .localized(
      sv: """
        Exempel: msi new koalition "Koalition för trygg fritid" --set question="Hur kan fritiden bli tryggare?"
        I en terminal frågar programmet efter det som måste finnas och inte är sagt.
        """,
      en: """
        Example: msi new coalition "Koalition för trygg fritid" --set question="Hur kan fritiden bli tryggare?"
        In a terminal the program asks for what must be there and has not been given.
        """))

  @Argument(
    help: .localized(sv: "Vilket slags fil, till exempel koalition.", en: "Which kind of file, for example coalition."))
  var kind: String

  @Argument(
    help: .localized(
      sv: "Titeln eller namnet, som filnamnet följer av.", en: "The title or name, which the file's name follows from.")
  )
  var title: String?

  @Option(
    name: .customLong("set"),
    help: .localized(sv: "Ett fält och dess värde, som role=lärare.", en: "A field and its value, as role=teacher."))
  var values: [FieldSetting] = []

  @Option(help: .localized(sv: "Mappen med innehållet.", en: "The folder with the content."), completion: .directory)
  var content = "content"

  @OptionGroup var languageOption: LanguageOption

  func validate() throws { _ = try describedKind() }

  func run() throws {
    let kind = try describedKind()
    let values = try allValues(of: kind)
    let titleField = kind.titleField?.name ?? ""
    guard let title = values[titleField] else { throw ValidationError.missingTitle(of: kind) }
    guard let slug = Slug(nearestTo: title) else {
      throw ValidationError.localized(
        sv: "\"\(title)\" har ingen bokstav att göra ett filnamn av.",
        en: "\"\(title)\" has no letter that a file's name can be made of.")
    }
    let folder = DiskFolder(content)
    let others = fileNames(of: kind.path, in: folder)
    if let existing = others.first(where: { $0.slug == slug }) { throw Failure(of: slug, since: existing.path) }
    let path = folder.path.appending(kind.path).appending(newName(slug, beside: others, of: kind) + ".md")
    try write(kind.newFile(with: values, in: languageOption.messageLanguage), to: path.description)
    deliver(path.description + "\n", to: STDOUT_FILENO)
    deliver(
      nextStep(isDraft: values["draft"] == nil && kind.fields.contains { $0.name == "draft" })[
        languageOption.messageLanguage] + "\n", to: STDERR_FILENO)
  }

  private func describedKind() throws -> DescribedKind {
    let kinds = DescribedKind.all.filter { $0.hasTranslatableBody != nil }
    guard let kind = DescribedKind.named(kind), kinds.contains(where: { $0.path == kind.path }) else {
      throw ValidationError.unknownKind(kind, among: kinds)
    }
    for (index, setting) in values.enumerated() {
      guard let field = kind.fields.first(where: { $0.name == setting.name }) else {
        throw ValidationError.unknownField(setting.name, of: kind)
      }
      if !field.takesOneValue { throw ValidationError.severalValues(setting.name) }
      if values[..<index].contains(where: { $0.name == setting.name }) { throw ValidationError.twice(setting.name) }
    }
    if title?.contains(where: \.isNewline) ?? false {
      throw ValidationError.localized(
        sv: "Titeln ska stå på en rad.", en: "The title must be on one line.")
    }
    return kind
  }

  /// The values that were given, and those that are asked for on a terminal.
  private func allValues(of kind: DescribedKind) throws -> [String: String] {
    var values = Dictionary(self.values.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    if let title, let field = kind.titleField { values[field.name] = title }
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return values }
    for field in kind.fields where field.isRequired && values[field.name] == nil {
      deliver("\(field.name) (\(field.plainHelp[languageOption.messageLanguage])): ", to: STDERR_FILENO)
      if let answer = readLine(), !answer.allSatisfy(\.isWhitespace) { values[field.name] = answer }
    }
    return values
  }

  /// The file's name with the next number, where the others of its folder have one.
  private func newName(_ slug: Slug, beside others: [FileName], of kind: DescribedKind) -> String {
    guard kind.path != Page.folder, others.isEmpty || others.contains(where: { $0.number != nil }) else {
      return slug.description
    }
    let number = nextNumber(after: others)
    return (kind.path == Coalition.folder && number < 10 ? "0" : "") + "\(number)-\(slug)"
  }

  private func nextStep(isDraft: Bool) -> Bilingual {
    Bilingual(
      sv: "Fyll i filen, kör msi check" + (isDraft ? ", och ta bort raden draft när den ska publiceras." : "."),
      en: "Fill in the file, run msi check"
        + (isDraft ? ", and remove the line draft when it is to be published." : "."))
  }

  /// Creates the file, in a new folder if its kind has none yet; fails if it exists.
  private func write(_ text: String, to path: String) throws {
    if let slash = path.lastIndex(of: "/"), access(content, F_OK) == 0 { mkdir(String(path[..<slash]), 0o755) }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure(creating: path, errno) }
    let writing = writeAll(of: text, to: file)
    let closing = close(file) == 0 ? 0 : errno
    guard writing == 0, closing == 0 else {
      // Part of a file would block the next attempt.
      unlink(path)
      throw Failure(creating: path, writing == 0 ? closing : writing)
    }
  }
}

/// A field and its value: `role=lärare`.
struct FieldSetting: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex,
      !argument.contains(where: \.isNewline)
    else { return nil }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
    if value.allSatisfy(\.isWhitespace) { return nil }
  }
}

extension ValidationError {
  fileprivate static func missingTitle(of kind: DescribedKind) -> ValidationError {
    let example = kind.titleField?.example
    return localized(
      sv: "Vad ska filen heta? Skriv det efter slaget: msi new \(kind.word.sv) \"\(example?.sv ?? "…")\"",
      en: "What is the file called? Write it after the kind: msi new \(kind.word.en) \"\(example?.en ?? "…")\"")
  }

  fileprivate static func severalValues(_ name: String) -> ValidationError {
    localized(
      sv: "Fältet \"\(name)\" har flera värden: skriv dem i filen.",
      en: "The field \"\(name)\" has several values: write them in the file.")
  }

  fileprivate static func twice(_ name: String) -> ValidationError {
    localized(sv: "Fältet \"\(name)\" sägs två gånger.", en: "The field \"\(name)\" is given twice.")
  }

  fileprivate static func unknownField(_ name: String, of kind: DescribedKind) -> ValidationError {
    let names = kind.fields.map(\.name)
    let near = suggestion(for: name, among: names)
    return localized(
      sv: "\(Language.swedish.sentenceCase(kind.noun.sv)) har inget fält \"\(name)\"."
        + (near.map { " Menade du \($0)?" } ?? "")
        + " Fälten är \(Language.swedish.list(names)).",
      en: "\(Language.english.sentenceCase(kind.noun.en)) has no field \"\(name)\"."
        + (near.map { " Did you mean \($0)?" } ?? "")
        + " The fields are \(Language.english.list(names)).")
  }
}

extension Failure {
  fileprivate init(of slug: Slug, since existing: SourcePath) {
    self.init(
      message: Bilingual(
        sv: "det finns redan en fil med adressnamnet \(slug): \(existing)",
        en: "there already is a file with the slug \(slug): \(existing)"),
      help: Bilingual(
        sv: "ändra den filen, eller välj en annan titel", en: "change that file, or choose another title"),
      path: existing.description, status: ExitStatus.refused)
  }

  fileprivate init(creating path: String, _ code: Int32) {
    let words = String(cString: strerror(code))
    self.init(
      message: Bilingual(
        sv: "filen \(path) kan inte skapas: \(words)", en: "the file \(path) cannot be made: \(words)"),
      help: Bilingual(
        sv: "kontrollera att mappen finns och får skrivas i, eller säg var innehållet är med --content",
        en: "check that the folder exists and may be written to, or say where the content is with --content"),
      path: path, status: ExitStatus.machine)
  }
}

extension DescribedField {
  /// Whether its value is one text, which an option can hold.
  fileprivate var takesOneValue: Bool {
    switch shape {
    case .list, .record, .sectorCounts, .names, .anyOf: false
    default: inner.isEmpty
    }
  }
}
