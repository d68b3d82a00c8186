import ArgumentParser
import Diagnostics
import Glibc

/// `msi explain unknown-sector`: prints what a rule finds, why, and what to write instead; `msi explain title`: what a field
/// is.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: .localized(
      sv: "Förklara en regel som ett meddelande nämner, eller ett fält, eller lista alla regler.",
      en: "Explain a rule that a message names, or a field, or list all rules."))

  @Argument(
    help: .localized(
      sv: "Regelns namn, som unknown-sector, eller fältets, som starts.",
      en: "The name of a rule, as in unknown-sector, or of a field, as in starts."),
    completion: .list(allRules.map(\.id.description) + FieldExplanation.allPaths))
  var name: String?

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    guard let name else { return deliver(list + "\n", to: STDOUT_FILENO) }
    if let rule = allRules.first(where: { $0.id.description == name }) {
      deliver(explanation(of: rule, in: languageOption.messageLanguage) + "\n", to: STDOUT_FILENO)
    } else if let field = FieldExplanation(of: name) {
      deliver(field.text(in: languageOption.messageLanguage), to: STDOUT_FILENO)
    } else {
      throw unknown(name)
    }
  }

  private var list: String {
    allRules.map { $0.id.description + "\n    " + $0.explanation.finds[languageOption.messageLanguage] }.joined(
      separator: "\n")
  }

  private func unknown(_ name: String) -> ValidationError {
    let near = suggestion(for: name, among: allRules.map(\.id.description) + FieldExplanation.allPaths)
    return .localized(
      sv: "Det finns ingen regel och inget fält som heter \"\(name)\"." + (near.map { " Menade du \"\($0)\"?" } ?? ""),
      en: "There is no rule and no field called \"\(name)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? ""))
  }
}
