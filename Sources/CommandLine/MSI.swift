import ArgumentParser
import Diagnostics
import Glibc

/// The command `msi` with its subcommands.
struct MSI: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "msi",
    abstract: .localized(
      sv: "Bygger koalitionssidorna för Mötesplats Social Innovation.",
      en: "Builds the coalition pages of Mötesplats Social Innovation."),
    discussion: .localized(
      sv: """
        Redaktörerna skriver en fil för varje koalition, citat och siffra i content/. msi kontrollerar alla, räknar ut \
        varje tal och skriver hela webbplatsen till output/.

        Avslutas med: 0 klart; 1 innehållet eller temat har fel, och inget publicerades; 2 datorn satte stopp (disk, \
        rättigheter, minne); 64 fel använt.
        """,
      en: """
        Editors write one file for each coalition, quote and statistic in content/. msi checks them all, computes every \
        figure, and writes the complete website to output/.

        Exit status: 0 done; 1 the content or theme has errors, and nothing was published; 2 the machine failed (disk, \
        permission, memory); 64 wrong usage.
        """),
    version: version,
    subcommands: [
      Build.self, Check.self, New.self, FixCommand.self, FormsCommand.self, Schema.self, Headers.self, Explain.self,
      Diff.self, Verify.self,
    ])
}

/// The names of the commands, in the order of the help.
package let commandNames = MSI.configuration.subcommands.compactMap { $0.configuration.commandName }

/// The version that `msi --version` prints, the same as in the changelog.
let version = "0.1.0"

/// Runs the command that the process's arguments name, and exits with its status.
package func runMSI() async -> Never {
  do {
    var command = try MSI.parseAsRoot()
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
    exit(EXIT_SUCCESS)
  } catch {
    Console.requested.end(with: error)
  }
}

extension String {
  /// A text for the help, in the language of messages.
  static func localized(sv: String, en: String) -> String { Bilingual(sv: sv, en: en)[.current] }
}

extension ArgumentHelp {
  /// The help for an option or argument, in the language of messages.
  static func localized(sv: String, en: String) -> ArgumentHelp { ArgumentHelp(.localized(sv: sv, en: en)) }
}

extension ValidationError {
  /// An error for wrong usage, in the language of messages.
  static func localized(sv: String, en: String) -> ValidationError { ValidationError(.localized(sv: sv, en: en)) }
}
