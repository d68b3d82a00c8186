import ArgumentParser
import Diagnostics
import Glibc

/// The command `msi` with its subcommands.
struct MSI: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "msi",
    abstract: .told(
      sv: "Bygger koalitionssidorna för Mötesplats Social Innovation.",
      en: "Builds the coalition pages of Mötesplats Social Innovation."),
    discussion: .told(
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
    subcommands: [Build.self, Check.self, New.self, Explain.self])
}

/// The version that `msi --version` tells; the changelog has the same.
let version = "0.1.0"

/// Runs the program with the arguments of its process, and ends it with the command's exit status.
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
    Console.asked.end(with: error)
  }
}

extension String {
  /// A text of the help in the language that the program speaks.
  static func told(sv: String, en: String) -> String { Bilingual(sv: sv, en: en)[.spoken] }
}

extension ArgumentHelp {
  /// What an option or argument is for, in the language that the program speaks.
  static func told(sv: String, en: String) -> ArgumentHelp { ArgumentHelp(.told(sv: sv, en: en)) }
}

extension ValidationError {
  /// A wrong use, in the language that the program speaks.
  static func told(sv: String, en: String) -> ValidationError { ValidationError(.told(sv: sv, en: en)) }
}
