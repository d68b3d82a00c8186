import ArgumentParser
import Diagnostics
import Glibc

/// `msi explain unknown-sector`: what a rule finds, why, and what to write instead.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: .told(
      sv: "Förklara en regel som ett meddelande nämner, eller lista alla regler.",
      en: "Explain a rule that a message names, or list all rules."))

  @Argument(
    help: .told(sv: "Regelns namn, som unknown-sector.", en: "The rule's name, as in unknown-sector."),
    completion: .list(allRules.map(\.id.description)))
  var rule: String?

  @OptionGroup var speech: LanguageOption

  func run() throws {
    guard let rule else { return deliver(list + "\n", to: STDOUT_FILENO) }
    guard let found = allRules.first(where: { $0.id.description == rule }) else { throw unknown(rule) }
    deliver(explanation(of: found, in: speech.tongue) + "\n", to: STDOUT_FILENO)
  }

  private var list: String {
    allRules.map { $0.id.description + "\n    " + $0.explanation.finds[speech.tongue] }.joined(separator: "\n")
  }

  private func unknown(_ rule: String) -> ValidationError {
    let near = suggestion(for: rule, among: allRules.map(\.id.description))
    return .told(
      sv: "Regeln \"\(rule)\" finns inte." + (near.map { " Menade du \"\($0)\"?" } ?? ""),
      en: "The rule \"\(rule)\" does not exist." + (near.map { " Did you mean \"\($0)\"?" } ?? ""))
  }
}
