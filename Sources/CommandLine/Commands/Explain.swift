import ArgumentParser
import Diagnostics

/// `msi explain unknown-sector`: what a rule finds, why, and what to write instead.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule that a message names, or list all rules.")

  @Argument(help: "The rule's name, as in unknown-sector.", completion: .list(allRules.map(\.id.description)))
  var rule: String?

  @Option(help: "The language of the explanation: sv or en.")
  var language: Tongue?

  func run() throws {
    let tongue = language ?? .fromEnvironment
    guard let rule else { return print(list(in: tongue)) }
    guard let found = allRules.first(where: { $0.id.description == rule }) else {
      throw ValidationError(unknown(rule, in: tongue))
    }
    print(explanation(of: found, in: tongue))
  }

  private func list(in tongue: Tongue) -> String {
    allRules.map { $0.id.description + "\n    " + $0.explanation.finds[tongue] }.joined(separator: "\n")
  }

  private func unknown(_ rule: String, in tongue: Tongue) -> String {
    let near = suggestion(for: rule, among: allRules.map(\.id.description))
    let message = Bilingual(
      sv: "Regeln \"\(rule)\" finns inte." + (near.map { " Menade du \"\($0)\"?" } ?? ""),
      en: "The rule \"\(rule)\" does not exist." + (near.map { " Did you mean \"\($0)\"?" } ?? ""))
    return message[tongue]
  }
}
