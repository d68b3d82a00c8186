import ArgumentParser
import Diagnostics
import Forms
import Glibc
import Model

/// `msi schema coalition`: the JSON Schema of a kind of file.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: .localized(
      sv: "Skriv ut JSON Schema för fälten i ett slags fil.",
      en: "Print the JSON Schema of the fields of a kind of file."),
    discussion: .localized(
      sv: "Slagen: \(kindWords(in: .swedish)).", en: "The kinds: \(kindWords(in: .english))."))

  @Argument(help: .localized(sv: "Vilket slags fil.", en: "Which kind of file."))
  var kind: String

  @OptionGroup var languageOption: LanguageOption

  func validate() throws { if DescribedKind.named(kind) == nil { throw ValidationError.unknownKind(kind) } }

  func run() throws {
    guard let described = DescribedKind.named(kind) else { return }
    deliver(described.jsonSchema(in: languageOption.messageLanguage).json, to: STDOUT_FILENO)
  }

  private static func kindWords(in language: Language) -> String {
    language.list(DescribedKind.all.map { language == .swedish ? $0.word.sv : $0.word.en })
  }
}

extension DescribedKind {
  /// The kind with a name, in Swedish or English, or with a folder's or file's name.
  static func named(_ name: String) -> DescribedKind? {
    all.first { [$0.word.sv, $0.word.en, $0.path].contains(name.lowercased()) }
  }
}

extension ValidationError {
  /// The name of no kind that a command takes.
  static func unknownKind(_ name: String, among kinds: [DescribedKind] = DescribedKind.all) -> ValidationError {
    let words = kinds.map(\.word)
    let near = suggestion(for: name, among: words.flatMap { [$0.sv, $0.en] })
    return localized(
      sv: "Det finns inget slags fil som heter \"\(name)\"." + (near.map { " Menade du \($0)?" } ?? "")
        + " Slagen är \(Language.swedish.list(words.map(\.sv))).",
      en: "There is no kind of file called \"\(name)\"." + (near.map { " Did you mean \($0)?" } ?? "")
        + " The kinds are \(Language.english.list(words.map(\.en))).")
  }
}
